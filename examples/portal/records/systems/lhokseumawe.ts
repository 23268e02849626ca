import { type DayText, addDays } from '@kinerja/core/calendar';
import { stretches } from '@kinerja/core/cycle';
import { lhokseumawe as scheme } from '@kinerja/core/schemes';
import { type Ending, ended } from './colleagues.ts';
import { survey, surveyed } from './lhokseumawe-survey.ts';
import { type Happening, type System, agreedPlans, withPlans, year } from './system.ts';

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

/** What part of the targets each colleague reaches month by month, in the order of the staff: the best is not always the same. */
const reached: readonly (readonly number[])[] = [
  [96, 88, 90, 92, 90, 91, 93, 90, 92, 91, 92, 96],
  [84, 86, 96, 88, 87, 90, 88, 91, 90, 92, 90, 92],
  [80, 94, 84, 86, 92, 85, 86, 88, 87, 86, 88, 88],
  [70, 72, 74, 76, 75, 78, 77, 79, 80, 78, 80, 80],
];

/** Judged early in the month that follows, final once nobody can object any more. */
function daysAfter(end: DayText): Ending['days'] {
  return { rated: addDays(end, 2), released: addDays(end, 3), final: addDays(end, 18) };
}

const colleagues = unit.staff.slice(1).flatMap((each, place) => {
  const plan = agreedPlans(unit, each).at(-1);
  return stretches(year, 'month').flatMap((stretch, month): readonly Happening[] => {
    const part = reached[place]?.[month];
    if (!plan || part === undefined) return [];
    const level = part < 82 ? 'below' : 'meets';
    return ended(unit, plan, { stretch, reached: part, level, days: daysAfter(stretch.to) });
  });
});

/** A unit in Lhokseumawe: the supervisor, citizens and targets together. Everybody is invented. */
export const lhokseumawe: System = {
  ...unit,
  happenings: [...unit.happenings, ...surveyed, ...colleagues],
};
