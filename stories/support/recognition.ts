import type { Records } from '@kinerja/core';
import { actOnAward } from '@kinerja/core/cycle';
import { type FollowUp, kemuning, lhokseumawe } from '@kinerja/core/schemes';
import { awardContext, awardedYear, rinaAward } from '@kinerja/mock';
import type { Start } from './sources.ts';

type Award = Records['award'];

/** The unit that the made-up people of the stories work in. */
export const unit = awardedYear.employee.unit ?? '';

const [monthly] = lhokseumawe.followUps;

/** Somebody else's award as it is told: of a month, by Lhokseumawe's rule. */
function ofMonth(name: string, position: string, month: string, last: number, ground: string): Award {
  const { label, basis, figures } = monthly as FollowUp;
  return {
    ...rinaAward,
    id: `award-${month}`,
    evaluation: `evaluation-${month}`,
    scheme: { id: lhokseumawe.id, version: lhokseumawe.version },
    followUp: 'penghargaan-bulanan',
    kind: 'award',
    every: 'month',
    label,
    basis: figures ?? basis,
    stretch: { from: `${month}-01`, to: `${month}-${last}` },
    employee: { ...awardedYear.employee, id: `person-${month}`, name, position },
    unitSize: 14,
    ground,
    granted: `${month}-25`,
    announced: `${month}-26`,
  };
}

/** Four awards of the unit, of two years. */
export const told: readonly Award[] = [
  rinaAward,
  ofMonth(
    'Maya Sari',
    'Penata Layanan',
    '2026-08',
    31,
    'Waktu tunggu akta turun dari 5 hari menjadi 2 hari.',
  ),
  ofMonth(
    'Joko Susilo',
    'Pengelola Data',
    '2026-09',
    30,
    'Mengajari loket lain memakai antrean daring; 312 berkas tanpa salah.',
  ),
  {
    ...ofMonth(
      'Ratna Dewi',
      'Analis Layanan',
      '2026-07',
      31,
      'Kotak saran digital: 41 usul warga, 17 dijalankan.',
    ),
    kind: 'recognition',
  },
];

/** What the public of the unit sees. */
export const announced: Start = { award: told, evaluation: [awardedYear], plan: [...awardContext.plans] };

/** Rina's award is granted, and nobody was told of it. */
export const granted: Start = { ...announced, award: told.slice(1) };

/** Rina does not want to be named. */
export const withheld: Start = {
  ...announced,
  award: [
    actOnAward(
      rinaAward,
      { action: 'withhold', by: { id: rinaAward.employee.id, role: 'employee' }, at: '2026-01-21T02:00:00Z' },
      { ...awardContext, today: '2026-01-21' },
    ),
    ...told.slice(1),
  ],
};

/** A unit of three. */
export const small: Start = { ...announced, award: [{ ...rinaAward, unitSize: 3 }] };

/** Names and reasons as long as people write them. */
export const long: Start = {
  ...announced,
  award: told.map((award) => ({
    ...award,
    employee: {
      ...award.employee,
      name: 'Raden Ajeng Siti Nurhaliza Kusumaningrum Wiryodiningrat, S.A.P., M.A.P.',
      position: 'Pranata Komputer Ahli Madya pada Bidang Pengelolaan Informasi Administrasi Kependudukan',
    },
    ground: `${award.ground} `.repeat(8).trim(),
  })),
};

/** The rules that the stories tell. */
export { kemuning, lhokseumawe };
