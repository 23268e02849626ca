import { type EvaluationAct, actOnEvaluation, openEvaluation } from '@kinerja/core/cycle';
import type { Evaluation } from '@kinerja/core/records/evaluation';
import type { Rating } from '@kinerja/core/records/rating';
import { kemuning } from '@kinerja/core/schemes';
import { agus, rina, rinaPlan } from './plan.ts';
import { rinaProgress } from './progress.ts';

const quarter = (id: string, from: string, to: string): Evaluation =>
  openEvaluation({
    id,
    kind: 'periodic',
    stretch: { from, to },
    plans: [rinaPlan],
    scheme: kemuning,
    appealAuthority: {
      id: 'lestari-handoko',
      name: 'Lestari Handoko',
      position: 'Kepala Dinas',
      unit: agus.unit,
    },
  });

/** The last quarter of 2026, opened and waiting for what Rina says of herself. */
export const openQuarter = quarter('evaluation-rina-2026-q4', '2026-10-01', '2026-12-31');

/** What Rina said of the third quarter herself. */
export const selfQuarterRating: Rating = {
  id: 'rating-rina-2026-q3-self',
  revision: 1,
  plan: rinaPlan.id,
  rater: { id: rina.id, role: 'self' },
  status: 'final',
  on: '2026-10-02',
  results: {
    level: 'meets',
    items: { pendaftaran: { level: 'meets' }, 'waktu-akta': { level: 'meets' }, sop: { level: 'meets' } },
  },
  behaviour: { level: 'meets', items: { adaptif: { level: 'meets' } } },
};

/** What her supervisor said of it: results above, behaviour as expected. */
export const supervisorQuarterRating: Rating = {
  ...selfQuarterRating,
  id: 'rating-rina-2026-q3-supervisor',
  rater: { id: agus.id, role: 'supervisor' },
  on: '2026-10-08',
  results: {
    level: 'exceeds',
    items: {
      pendaftaran: { level: 'meets' },
      'waktu-akta': { level: 'exceeds', note: 'Turun dari 3,5 menjadi 2,8 hari dalam satu triwulan.' },
      sop: { level: 'exceeds', note: 'Ditetapkan satu triwulan lebih awal dari rencana.' },
    },
  },
};

const employee = { id: rina.id, role: 'employee' } as const;
const supervisor = { id: agus.id, role: 'supervisor' } as const;
const acts: readonly EvaluationAct[] = [
  { action: 'assess-oneself', by: employee, at: '2026-10-02T02:10:00Z', rating: selfQuarterRating },
  { action: 'rate', by: supervisor, at: '2026-10-08T03:30:00Z', rating: supervisorQuarterRating },
  { action: 'release', by: supervisor, at: '2026-10-12T01:00:00Z' },
];

/** The third quarter, rated "baik" and handed to Rina, who has not answered yet. */
export const releasedQuarter = acts.reduce(
  (evaluation, act) =>
    actOnEvaluation(evaluation, act, {
      scheme: kemuning,
      plans: [rinaPlan],
      today: act.at.slice(0, 10),
      progress: rinaProgress,
    }),
  quarter('evaluation-rina-2026-q3', '2026-07-01', '2026-09-30'),
);
