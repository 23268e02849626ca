import { bungo as scheme } from '@kinerja/core/schemes';
import { withPlans } from './system.ts';

/** A unit in Bungo: plans from the performance standard, and the support of the leader. Everybody is invented. */
export const bungo = withPlans({
  scheme,
  unit: 'Seksi Pelayanan Kesehatan, Dinas Kesehatan (rekaan)',
  staff: [
    {
      id: 'desi-ratnasari-putri',
      name: 'Desi Ratnasari Putri',
      position: 'Petugas Pelayanan Kesehatan',
      standard: 'tenaga-kesehatan',
    },
    {
      id: 'hendra-saputra',
      name: 'Hendra Saputra',
      position: 'Petugas Pelayanan Kesehatan',
      standard: 'tenaga-kesehatan',
    },
    {
      id: 'yuliana-fitri',
      name: 'Yuliana Fitri',
      position: 'Pengawas Sekolah',
      standard: 'pengawas-sekolah',
    },
    { id: 'afrizal-nur', name: 'Afrizal Nur', position: 'Pengawas Sekolah', standard: 'pengawas-sekolah' },
    {
      id: 'rudi-jambak',
      name: 'Rudi Jambak',
      position: 'Staf Infrastruktur',
      standard: 'staf-infrastruktur',
    },
  ],
  supervisor: { id: 'syamsul-bahri', name: 'Syamsul Bahri', position: 'Kepala Seksi Pelayanan Kesehatan' },
  team: { id: 'nurlela-hasan', name: 'Nurlela Hasan', position: 'Tim Pengelola Kinerja' },
  authority: { id: 'zulkifli-arif', name: 'Zulkifli Arif', position: 'Kepala Dinas Kesehatan' },
});
