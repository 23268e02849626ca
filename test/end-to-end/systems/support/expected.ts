import assert from 'node:assert/strict';
import type { Records } from '@kinerja/core';
import { type Stretch, receiptOf } from '@kinerja/core/cycle';
import { type Axes, accumulate, achievement, axes } from '@kinerja/core/evaluation';
import { type HeardCitizens, jointValue, voicesOf } from '@kinerja/core/multi-source';
import { receipt, verify } from '@kinerja/core/receipt';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import type { Scheme } from '@kinerja/core/schemes';
import { findRegulation } from '@kinerja/core/scoring';
import type { Walk } from './walk.ts';

/** The evaluation of somebody over a stretch, as the server keeps it for whoever the visitor is. */
async function evaluationIn(walk: Walk, employee: string, stretch: Stretch): Promise<Records['evaluation']> {
  const all = await walk.list('evaluation', { employee });
  const found = all.find((each) => each.stretch.from === stretch.from && each.stretch.to === stretch.to);
  assert.ok(found, `${employee} is evaluated from ${stretch.from} to ${stretch.to}`);
  return found;
}

/** The ratings that were handed in for it. */
async function ratingsIn(walk: Walk, { plans, ratings }: Records['evaluation']) {
  const lists = await Promise.all(plans.map((plan) => walk.list('rating', { plan })));
  return lists.flat().filter(({ id }) => ratings.some(({ rating }) => rating === id));
}

/** What the supervisor judged of a stretch. */
export async function judgedIn(walk: Walk, employee: string, stretch: Stretch): Promise<Axes> {
  const ratings = await ratingsIn(walk, await evaluationIn(walk, employee, stretch));
  const rating = ratings.find(({ rater }) => rater.role === 'supervisor');
  assert.ok(rating, 'the supervisor has rated');
  return axes(rating);
}

/** Who is asked about, by which rule, over which stretch. */
export interface Asked {
  readonly scheme: Scheme;
  readonly employee: string;
  readonly stretch: Stretch;
}

/** What the voices said together of a stretch, by the scheme's rule, as a reader of Indonesian sees it. */
export async function jointIn(
  walk: Walk,
  { scheme, employee, stretch }: Asked,
  citizens?: HeardCitizens,
): Promise<string> {
  const evaluation = await evaluationIn(walk, employee, stretch);
  const plan = (await walk.list('plan', { employee })).find(({ period }) => period.from === '2026-01-01');
  assert.ok(plan, 'there is a plan');
  const progress = (await walk.list('progress', { plan: plan.id })).filter(({ on }) => on <= stretch.to);
  const targets = plan.targets.map(({ id, indicator }) => {
    const reports = progress.filter(({ target }) => target === id);
    return { id, percent: achievement(indicator, accumulate(indicator, reports)) };
  });
  const heard = voicesOf(await ratingsIn(walk, evaluation), scheme);
  const outcome = jointValue(scheme).score({ ...heard, ...(citizens && { citizens }), targets });
  assert.ok(outcome.done, 'the voices have a joint value');
  return outcome.value.replace('.', ',');
}

/**
 * The final outcome of an evaluation is what the rules give of these judgements, of what the supervisor judged unless
 * told: the value, every step, and the receipt.
 */
export async function assertFinal(
  walk: Walk,
  employee: string,
  stretch: Stretch,
  predicate: string,
  changed?: Axes,
): Promise<void> {
  const judged = changed ?? (await judgedIn(walk, employee, stretch));
  const evaluation = await evaluationIn(walk, employee, stretch);
  const final = evaluation.outcomes.final;
  assert.ok(final, 'there is a final outcome');
  const expected = receipt(findRegulation(evaluationRegulations, evaluation.regulation), judged);
  const kept = receiptOf(final);
  assert.equal(final.value, predicate);
  assert.equal(final.hash, expected.hash);
  assert.deepEqual(kept, expected);
  assert.ok(verify(kept, evaluationRegulations).valid);
}
