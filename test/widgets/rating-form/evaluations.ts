import type { Records } from '@kinerja/core';
import { type Evaluation, actOnEvaluation, openEvaluation } from '@kinerja/core/cycle';
import { kupang } from '@kinerja/core/schemes';
import { agus, openQuarter, rina, rinaPlan, rinaProgress, selfQuarterRating } from '@kinerja/mock';
import { kemuning } from '@kinerja/core/schemes';

const context = { scheme: kemuning, plans: [rinaPlan], today: '2026-12-20', progress: rinaProgress };

/** What Rina says of the last quarter, as it is handed in. */
export const selfHanded: Records['rating'] = { ...selfQuarterRating, id: 'rating-q4-self', on: '2026-12-15' };

/** The last quarter after her own rating. */
export const selfAssessed: Evaluation = actOnEvaluation(
  openQuarter,
  {
    action: 'assess-oneself',
    by: { id: rina.id, role: 'employee' },
    at: '2026-12-15T02:00:00Z',
    rating: selfHanded,
  },
  context,
);

/** Of Kupang's year, with raters who were asked. */
export function askedYear(...raters: Evaluation['raters'][number][]): Evaluation {
  const opened = openEvaluation({
    id: 'evaluation-rina-2026',
    kind: 'annual',
    stretch: { from: '2026-01-01', to: '2026-12-31' },
    plans: [rinaPlan],
    scheme: kupang,
  });
  return { ...opened, raters };
}

export const peer = { id: 'budi-santoso', role: 'peer', status: 'approved' } as const;
export const third = { id: 'siti-rahma', role: 'third-party', status: 'approved' } as const;
export const supervisor = agus;
