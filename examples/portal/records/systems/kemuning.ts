import { kemuning as scheme } from '@kinerja/core/schemes';
import { yearBefore } from './colleagues.ts';
import { type System, withPlans } from './system.ts';

const unit = withPlans({
  scheme,
  unit: 'Seksi Pendaftaran Penduduk (rekaan)',
  staff: [
    {
      id: 'ratna-juwita',
      name: 'Ratna Juwita',
      position: 'Petugas Pendaftaran Penduduk',
      standard: 'petugas-pendaftaran',
    },
    {
      id: 'bambang-irawan',
      name: 'Bambang Irawan',
      position: 'Petugas Pendaftaran Penduduk',
      standard: 'petugas-pendaftaran',
    },
    { id: 'siti-rohani', name: 'Siti Rohani', position: 'Petugas Pengaduan', standard: 'petugas-pengaduan' },
    {
      id: 'doni-kurniawan',
      name: 'Doni Kurniawan',
      position: 'Petugas Pengaduan',
      standard: 'petugas-pengaduan',
    },
    {
      id: 'lilis-suryani',
      name: 'Lilis Suryani',
      position: 'Petugas Loket Pelayanan',
      standard: 'petugas-loket',
    },
  ],
  supervisor: { id: 'arman-effendi', name: 'Arman Effendi', position: 'Kepala Seksi Pendaftaran Penduduk' },
  team: { id: 'dewi-anggraini', name: 'Dewi Anggraini', position: 'Tim Pengelola Kinerja' },
  authority: { id: 'suherman-jaya', name: 'Suherman Jaya', position: 'Camat' },
});

/** A unit in Kemuning: fixed indicators, the own assessment first, data and facts. Everybody is invented. */
export const kemuning: System = {
  ...unit,
  happenings: [...unit.happenings, ...yearBefore(unit, unit.staff[0], { reached: 101, level: 'meets' })],
};
