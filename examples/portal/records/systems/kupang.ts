import { kupang as scheme } from '@kinerja/core/schemes';
import { type Ending, ended, yearBefore } from './colleagues.ts';
import { type Happening, type System, agreedPlans, withPlans, year } from './system.ts';

const unit = withPlans({
  scheme,
  unit: 'Seksi Imunisasi, Dinas Kesehatan (rekaan)',
  staff: [
    {
      id: 'yohana-bano',
      name: 'Yohana Bano',
      position: 'Pengelola Program Vaksinasi',
      standard: 'pengelola-vaksinasi',
    },
    {
      id: 'dominggus-tefa',
      name: 'Dominggus Tefa',
      position: 'Staf Administrasi',
      standard: 'staf-administrasi',
    },
    { id: 'maria-lopo', name: 'Maria Lopo', position: 'Staf Administrasi', standard: 'staf-administrasi' },
    {
      id: 'petrus-kolo',
      name: 'Petrus Kolo',
      position: 'Pengelola Program Vaksinasi',
      standard: 'pengelola-vaksinasi',
    },
    {
      id: 'ester-nalle',
      name: 'Ester Nalle',
      position: 'Kepala Subseksi Pelayanan',
      standard: 'kepala-seksi',
    },
  ],
  supervisor: { id: 'adriana-ndolu', name: 'Adriana Ndolu', position: 'Kepala Seksi Imunisasi' },
  team: { id: 'gabriel-sinlae', name: 'Gabriel Sinlae', position: 'Tim Pengelola Kinerja' },
  authority: { id: 'melkianus-fanggi', name: 'Melkianus Fanggi', position: 'Kepala Dinas Kesehatan' },
  thirdParties: [
    { id: 'agustina-riwu', name: 'Agustina Riwu', position: 'Kepala Puskesmas Mitra' },
    { id: 'yusak-tnunay', name: 'Yusak Tnunay', position: 'Ketua Kader Posyandu' },
    { id: 'regina-seran', name: 'Regina Seran', position: 'Perwakilan Sekolah' },
  ],
});

const days = { rated: '2027-01-04', released: '2027-01-06', final: '2027-01-25' };

/** How the year went for those of the colleagues of whom something follows: an innovation, and a weak year. */
const endings: Readonly<Record<string, Omit<Ending, 'stretch' | 'days'>>> = {
  'ester-nalle': { reached: 100, level: 'exceeds' },
  'petrus-kolo': { reached: 70, level: 'below', behaviour: 'meets' },
};

const colleagues = unit.staff.flatMap((each): readonly Happening[] => {
  const plan = agreedPlans(unit, each).at(-1);
  const ending = endings[each.id];
  return plan && ending ? ended(unit, plan, { ...ending, stretch: year, days }) : [];
});

/** A unit in Kupang: service, discipline and innovation, with peers and third parties heard. Everybody is invented. */
export const kupang: System = {
  ...unit,
  happenings: [
    ...unit.happenings,
    ...yearBefore(unit, unit.staff[0], { reached: 96, level: 'meets' }),
    ...colleagues,
  ],
};
