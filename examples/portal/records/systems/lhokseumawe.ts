import { lhokseumawe as scheme } from '@kinerja/core/schemes';
import { survey, surveyed } from './lhokseumawe-survey.ts';
import { type System, withPlans } from './system.ts';

const unit = withPlans({
  scheme,
  unit: 'Bidang Pencatatan Sipil (rekaan)',
  staff: [
    {
      id: 'cut-nurhayati',
      name: 'Cut Nurhayati',
      position: 'Petugas Akta Kelahiran',
      standard: 'petugas-akta',
    },
    {
      id: 'teuku-fadhil',
      name: 'Teuku Fadhil',
      position: 'Petugas Akta Kelahiran',
      standard: 'petugas-akta',
    },
    {
      id: 'rahmawati-ishak',
      name: 'Rahmawati Ishak',
      position: 'Petugas Perizinan',
      standard: 'petugas-perizinan',
    },
    {
      id: 'muhammad-iqbal-yusuf',
      name: 'Muhammad Iqbal Yusuf',
      position: 'Petugas Layanan Masyarakat',
      standard: 'petugas-layanan',
    },
    {
      id: 'safrina-hanum',
      name: 'Safrina Hanum',
      position: 'Petugas Layanan Masyarakat',
      standard: 'petugas-layanan',
    },
  ],
  supervisor: { id: 'ismail-daud', name: 'Ismail Daud', position: 'Kepala Bidang Pencatatan Sipil' },
  team: { id: 'zahara-abubakar', name: 'Zahara Abubakar', position: 'Tim Pengelola Kinerja' },
  authority: {
    id: 'husni-alamsyah',
    name: 'Husni Alamsyah',
    position: 'Kepala Dinas Kependudukan dan Pencatatan Sipil',
  },
  survey,
});

/** A unit in Lhokseumawe: the supervisor, citizens and targets together. Everybody is invented. */
export const lhokseumawe: System = { ...unit, happenings: [...unit.happenings, ...surveyed] };
