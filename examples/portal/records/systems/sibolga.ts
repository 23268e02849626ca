import { sibolga as scheme } from '@kinerja/core/schemes';
import { withPlans } from './system.ts';

/** A unit in Sibolga: plans in own words, evaluated each quarter. Everybody is invented. */
export const sibolga = withPlans({
  scheme,
  unit: 'Bagian Pelaporan, Sekretariat Daerah (rekaan)',
  staff: [
    {
      id: 'maruli-siregar',
      name: 'Maruli Siregar',
      position: 'Penyusun Laporan',
      standard: 'penyusun-laporan',
    },
    {
      id: 'deborah-sitompul',
      name: 'Deborah Sitompul',
      position: 'Penyusun Laporan',
      standard: 'penyusun-laporan',
    },
    {
      id: 'tiurma-hutagalung',
      name: 'Tiurma Hutagalung',
      position: 'Petugas Pelayanan Publik',
      standard: 'petugas-pelayanan',
    },
    {
      id: 'ramlan-tanjung',
      name: 'Ramlan Tanjung',
      position: 'Petugas Pelayanan Publik',
      standard: 'petugas-pelayanan',
    },
    {
      id: 'fahri-pasaribu',
      name: 'Fahri Pasaribu',
      position: 'Pelaksana Proyek Pelayanan',
      standard: 'pelaksana-proyek',
    },
  ],
  supervisor: { id: 'rosmawati-lubis', name: 'Rosmawati Lubis', position: 'Kepala Bagian Pelaporan' },
  team: { id: 'hotman-simanjuntak', name: 'Hotman Simanjuntak', position: 'Tim Pengelola Kinerja' },
  authority: { id: 'nurhaida-batubara', name: 'Nurhaida Batubara', position: 'Sekretaris Daerah' },
});
