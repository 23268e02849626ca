import assert from 'node:assert/strict';
import { receiptOf } from '@kinerja/core/cycle';
import { type Axes, accumulate, achievement, axes } from '@kinerja/core/evaluation';
import { type HeardCitizens, jointValue, voicesOf } from '@kinerja/core/multi-source';
import { receipt, verify } from '@kinerja/core/receipt';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import type { Scheme } from '@kinerja/core/schemes';
import { findRegulation } from '@kinerja/core/scoring';
import type { Walk } from './walk.ts';

/** What the supervisor judged, as the server keeps it for whoever the visitor is. */
export async function judgedIn(walk: Walk, employee: string): Promise<Axes> {
  const ratings = await walk.list('rating', { plan: `skp-${employee}` });
  const rating = ratings.find(({ rater }) => rater.role === 'supervisor');
  assert.ok(rating, 'the supervisor has rated');
  return axes(rating);
}

/** What the voices said together of the followed employee, by the scheme's rule, as a reader of Indonesian sees it. */
export async function jointIn(
  walk: Walk,
  scheme: Scheme,
  employee: string,
  citizens: HeardCitizens,
): Promise<string> {
  const plan = await walk.read('plan', `skp-${employee}`);
  const ratings = await walk.list('rating', { plan: plan.id });
  const progress = await walk.list('progress', { plan: plan.id });
  const targets = plan.targets.map(({ id, indicator }) => {
    const reports = progress.filter(({ target }) => target === id);
    return { id, percent: achievement(indicator, accumulate(indicator, reports)) };
  });
  const outcome = jointValue(scheme).score({ ...voicesOf(ratings, scheme), citizens, targets });
  assert.ok(outcome.done, 'the voices have a joint value');
  return outcome.value.replace('.', ',');
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
