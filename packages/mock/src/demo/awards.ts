import { type AwardContext, actOnAward } from '@kinerja/core/cycle';
import type { Award } from '@kinerja/core/records/award';
import type { Evaluation } from '@kinerja/core/records/evaluation';
import { kemuning } from '@kinerja/core/schemes';
import { openQuarter } from './evaluations.ts';
import { agus, rina, rinaPlan } from './plan.ts';

/** Rina's year 2025 as far as its awards need it: followed up with what Kemuning's scheme gives for the target. */
export const awardedYear: Evaluation = {
  ...openQuarter,
  id: 'evaluation-rina-2025',
  kind: 'annual',
  stretch: { from: '2025-01-01', to: '2025-12-31' },
  stage: 'followed-up',
  followUps: [{ followUp: 'penghargaan-capaian', on: '2026-01-15', ground: 'Semua target tercapai.' }],
};

/** Rina and five colleagues who have the same supervisor. */
const plans = [rina.id, 'dwi-hartono', 'maya-sari', 'joko-susilo', 'ratna-dewi', 'eko-saputra'].map((id) => ({
  ...rinaPlan,
  id: `plan-${id}-2025`,
  employee: { ...rina, id },
  period: awardedYear.stretch,
}));

/** What the award of that year is announced with. */
export const awardContext: AwardContext = {
  evaluation: awardedYear,
  scheme: kemuning,
  plans,
  today: '2026-01-20',
};

/** Rina's award for the year 2025, announced by Agus. */
export const rinaAward: Award = actOnAward(
  null,
  {
    action: 'announce',
    id: 'award-rina-2025',
    followUp: 'penghargaan-capaian',
    ground: 'Menyelesaikan 1.042 pendaftaran dari target 1.000 tanpa satu pun terlambat.',
    by: { id: agus.id, role: 'supervisor' },
    at: '2026-01-20T02:00:00Z',
  },
  awardContext,
);
