import type { Issue } from '../errors.ts';
import type { Indicator, Plan } from '../records/plan.ts';
import type { Progress } from '../records/progress.ts';
import type { Rating } from '../records/rating.ts';
import { behaviourValues } from './behaviour-values.ts';

const outOfRange = (path: string, facts: NonNullable<Issue['facts']>): Issue => ({
  path: [path],
  rule: 'out-of-range',
  facts,
});

/**
 * A ratio says of how many, and no part is more than its whole; nothing else says so. None of none is a stretch without a
 * single case, which has to be told somehow.
 */
function checkWhole({ direction, accumulation }: Indicator, { value, of }: Progress): Issue[] {
  if (direction === 'yes-no' || accumulation !== 'ratio')
    return of === undefined ? [] : [{ path: ['of'], rule: 'unknown-property' }];
  if (of === undefined) return [{ path: ['of'], rule: 'required' }];
  if (of === 0 && value === 0) return [];
  if (!(of > 0)) return [outOfRange('of', { above: 0, value: of })];
  const part = typeof value === 'number' && value > of;
  return part ? [outOfRange('value', { minimum: 0, maximum: of, value })] : [];
}

/** What is wrong with a progress entry on this plan; empty when nothing is. Each issue names the place. */
export function checkProgress(plan: Plan, progress: Progress): Issue[] {
  const issues: Issue[] = [];
  const { from, to } = plan.period;
  const { on, value } = progress;
  if (progress.plan !== plan.id) issues.push({ path: ['plan'], rule: 'other-plan' });
  if (on < from || on > to) issues.push(outOfRange('on', { minimum: from, maximum: to, value: on }));
  const target = plan.targets.find((each) => each.id === progress.target);
  if (!target)
    return [...issues, { path: ['target'], rule: 'unknown-target', facts: { value: progress.target } }];
  const expected = target.indicator.direction === 'yes-no' ? 'boolean' : 'number';
  if (typeof value !== expected) issues.push({ path: ['value'], rule: 'type', facts: { expected } });
  else if (typeof value === 'number' && value < 0) issues.push(outOfRange('value', { minimum: 0, value }));
  return [...issues, ...checkWhole(target.indicator, progress)];
}

/**
 * What is wrong with a rating of this plan; empty when nothing is. A draft may be incomplete; a final rating
 * needs a level on both axes, by a supervisor who is the plan's own (by the employee for a self rating).
 */
export function checkRating(plan: Plan, rating: Rating): Issue[] {
  const issues: Issue[] = [];
  const rater = rating.rater.role === 'self' ? plan.employee.id : plan.supervisor.id;
  if (rating.plan !== plan.id) issues.push({ path: ['plan'], rule: 'other-plan' });
  if (rating.rater.id !== rater) issues.push({ path: ['rater', 'id'], rule: 'other-rater' });
  const known = {
    results: plan.targets.map((target) => target.id),
    behaviour: behaviourValues.map((value) => value.id),
  };
  for (const axis of ['results', 'behaviour'] as const) {
    for (const id of Object.keys(rating[axis].items)) {
      if (!known[axis].includes(id)) issues.push({ path: [axis, 'items', id], rule: 'unknown-property' });
    }
    if (rating.status === 'final' && !rating[axis].level)
      issues.push({ path: [axis, 'level'], rule: 'required' });
  }
  return issues;
}
