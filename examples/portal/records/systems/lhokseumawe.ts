import type { Plan } from '@kinerja/core/records/plan';
import { lhokseumawe as scheme } from '@kinerja/core/schemes';
import { type Ending, ended } from './colleagues.ts';
import { survey, surveyed } from './lhokseumawe-survey.ts';
import { type Happening, type System, withPlans } from './system.ts';

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

/** How December went for each colleague, in the order of the staff. */
const endings: readonly Pick<Ending, 'reached' | 'level'>[] = [
  { reached: 96, level: 'meets' },
  { reached: 92, level: 'meets' },
  { reached: 88, level: 'meets' },
  { reached: 80, level: 'below' },
];

const colleagues = unit.staff.slice(1).flatMap((each, place): readonly Happening[] => {
  const versions = unit.happenings.flatMap(({ kind, record }) => (kind === 'plan' ? [record as Plan] : []));
  const plan = versions.filter(({ employee }) => employee.id === each.id).at(-1);
  const ending = endings[place];
  if (!plan || !ending) return [];
  const days = { rated: '2027-01-04', released: '2027-01-05', final: '2027-01-20' };
  return ended(unit, plan, { ...ending, days, stretch: { from: '2026-12-01', to: '2026-12-31' } });
});

/** A unit in Lhokseumawe: the supervisor, citizens and targets together. Everybody is invented. */
export const lhokseumawe: System = {
  ...unit,
  happenings: [...unit.happenings, ...surveyed, ...colleagues],
};
