import type { Records } from '@kinerja/core';
import {
  type EvaluationAct,
  type EvaluationContext,
  type EvaluationStage,
  actOnEvaluation,
  openEvaluation,
} from '@kinerja/core/cycle';
import { type Scheme, kupang } from '@kinerja/core/schemes';
import { agus, rina, rinaPlan } from './plan.ts';
import { rinaProgress } from './progress.ts';
import { finalRating, selfRating } from './ratings.ts';

type Evaluation = Records['evaluation'];
type Rating = Records['rating'];

const self = { id: 'self', weight: null, minimum: 1, anonymousFrom: null, missing: 'leave-out' } as const;

/** An invented scheme with every stage: self-assessment first, peers whom the team agrees to, a calibration. */
export const courseScheme: Scheme = {
  ...kupang,
  id: 'contoh',
  rating: { ...kupang.rating, selfFirst: true, reasonsFor: [] },
  voices: { ...kupang.voices, sources: [...kupang.voices.sources, self] },
};

/** Invented people around Rina's evaluation: four colleagues, one of the performance team, and who decides objections. */
export const coursePeople = {
  citra: { id: 'citra-dewi', name: 'Citra Dewi' },
  budi: { id: 'budi-santoso', name: 'Budi Santoso' },
  fajar: { id: 'fajar-nugroho', name: 'Fajar Nugroho' },
  eko: { id: 'eko-saputra', name: 'Eko Saputra' },
  dewi: { id: 'dewi-anggraini', name: 'Dewi Anggraini' },
  lestari: { id: 'lestari-handoko', name: 'Lestari Handoko', position: 'Kepala Dinas' },
} as const;

const { citra, budi, fajar, eko, dewi, lestari } = coursePeople;
const heard = [citra, budi, fajar];

/** Her plan of the year, under that scheme. */
export const coursePlan: Records['plan'] = { ...rinaPlan, scheme: courseScheme.id };

const peerRating = ({ id }: { readonly id: string }): Rating => ({
  id: `rating-rina-2026-${id}`,
  revision: 1,
  plan: rinaPlan.id,
  rater: { id, role: 'peer' },
  status: 'final',
  on: '2027-01-06',
  results: { items: {} },
  behaviour: { level: id === citra.id ? 'exceeds' : 'meets', items: {} },
  strengths: `Membantu rekan di loket tanpa diminta, pada bulan yang padat.`,
});

/** What was handed in for it: by herself, her supervisor and three colleagues. */
export const courseRatings: readonly Rating[] = [selfRating, finalRating, ...heard.map(peerRating)];

const employee = { id: rina.id, role: 'employee' } as const;
const supervisor = { id: agus.id, role: 'supervisor' } as const;
const team = { id: dewi.id, role: 'performance-team' } as const;

type Undated = EvaluationAct extends infer Act ? (Act extends unknown ? Omit<Act, 'at'> : never) : never;
const named = ({ id }: { readonly id: string }) => ({ rater: { id, role: 'peer' } as const });

const acts: readonly (readonly [day: string, Undated])[] = [
  ...[citra, budi, fajar, eko].map(
    (each) => ['2027-01-04', { action: 'nominate', by: employee, ...named(each) }] as const,
  ),
  ...heard.map((each) => ['2027-01-04', { action: 'approve-rater', by: team, ...named(each) }] as const),
  ['2027-01-05', { action: 'assess-oneself', by: employee, rating: selfRating }],
  ...heard.map(
    (each) =>
      [
        '2027-01-06',
        { action: 'contribute', by: { id: each.id, role: 'peer' }, rating: peerRating(each) },
      ] as const,
  ),
  ['2027-01-07', { action: 'rate', by: supervisor, rating: finalRating }],
  [
    '2027-01-11',
    {
      action: 'calibrate',
      by: team,
      adjustments: [
        {
          id: 'kalibrasi-1',
          path: ['results', 'level'],
          to: 'meets',
          ground: 'Dibandingkan dengan pegawai lain pada jabatan yang sama.',
          rule: courseScheme.calibration?.basis ?? courseScheme.planning.basis,
        },
      ],
    },
  ],
  ['2027-01-12', { action: 'release', by: team }],
  ['2027-01-13', { action: 'acknowledge', by: employee }],
  [
    '2027-01-14',
    {
      action: 'object',
      by: employee,
      items: [
        {
          id: 'keberatan-1',
          path: ['axis=results', 'judged'],
          claim: [{ path: ['results', 'level'], value: 'exceeds' }],
          ground: 'Waktu layanan turun dari 4 menjadi 2,5 hari; buktinya terlampir.',
        },
        {
          id: 'keberatan-2',
          path: ['axis=behaviour', 'judged'],
          claim: [{ path: ['behaviour', 'level'], value: 'exceeds' }],
          ground: 'Saya membimbing dua pegawai baru sepanjang tahun.',
        },
      ],
    },
  ],
  [
    '2027-01-20',
    {
      action: 'decide',
      by: { id: lestari.id, role: 'appeal-authority' },
      decisions: [
        {
          item: 'keberatan-1',
          verdict: 'changed',
          ground: 'Buktinya lengkap dan tidak dibantah.',
          adjustment: 'keputusan-1',
        },
        { item: 'keberatan-2', verdict: 'kept', ground: 'Bimbingan sudah ikut dinilai.' },
      ],
      adjustments: [
        {
          id: 'keputusan-1',
          path: ['results', 'level'],
          to: 'exceeds',
          ground: 'Buktinya lengkap dan tidak dibantah.',
          rule: { law: 'PP 30/2019', place: 'Pasal 59', status: 'in-force' },
        },
      ],
    },
  ],
  ['2027-01-21', { action: 'finalise', by: supervisor }],
  [
    '2027-01-22',
    {
      action: 'follow-up',
      by: supervisor,
      followUps: [{ followUp: 'promosi', ground: 'Dua tahun berturut-turut baik.' }],
    },
  ],
];

/** What surrounds her evaluation on a day. */
export function courseContext(today: string): EvaluationContext {
  return { scheme: courseScheme, plans: [coursePlan], today, progress: rinaProgress };
}

const opened = openEvaluation({
  id: 'evaluation-rina-2026',
  kind: 'annual',
  stretch: rinaPlan.period,
  plans: [coursePlan],
  scheme: courseScheme,
  appealAuthority: lestari,
});

/** Her evaluation after so many of the acts of the course. */
function after(count: number): Evaluation {
  return acts.slice(0, count).reduce((evaluation, [day, act], place) => {
    const at = `${day}T0${Math.floor(place / 4)}:${10 + place}:00Z`;
    return actOnEvaluation(evaluation, { ...act, at } as EvaluationAct, courseContext(day));
  }, opened);
}

/** Rina's evaluation of 2026 as it was when it had last come to that stage. */
export function evaluationAt(stage: EvaluationStage): Evaluation {
  for (let count = acts.length; count >= 0; count--) {
    const evaluation = after(count);
    if (evaluation.stage === stage) return evaluation;
  }
  return opened;
}

/** Her evaluation on its first day, nobody proposed yet. */
export const courseOpened: Evaluation = opened;
