import assert from 'node:assert/strict';
import { receiptOf } from '@kinerja/core/cycle';
import { type Axes, axes } from '@kinerja/core/evaluation';
import { receipt, verify } from '@kinerja/core/receipt';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import { findRegulation } from '@kinerja/core/scoring';
import type { Walk } from './walk.ts';

/** What the supervisor judged, as the server keeps it for whoever the visitor is. */
export async function judgedIn(walk: Walk, employee: string): Promise<Axes> {
  const ratings = await walk.list('rating', { plan: `skp-${employee}` });
  const rating = ratings.find(({ rater }) => rater.role === 'supervisor');
  assert.ok(rating, 'the supervisor has rated');
  return axes(rating);
}

/**
 * The final outcome of the followed employee's evaluation is what the rules give of these judgements: the value, every
 * step, and the receipt.
 */
export async function assertFinal(
  walk: Walk,
  employee: string,
  judged: Axes,
  predicate: string,
): Promise<void> {
  const [evaluation] = await walk.list('evaluation', { employee });
  const final = evaluation?.outcomes.final;
  assert.ok(final, 'there is a final outcome');
  const expected = receipt(findRegulation(evaluationRegulations, evaluation.regulation), judged);
  const kept = receiptOf(final);
  assert.equal(final.value, predicate);
  assert.equal(final.hash, expected.hash);
  assert.deepEqual(kept, expected);
  assert.ok(verify(kept, evaluationRegulations).valid);
}
