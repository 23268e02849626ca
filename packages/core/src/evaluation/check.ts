import type { Issue } from '../errors.ts';
import type { Plan } from '../records/plan.ts';
import type { Progress } from '../records/progress.ts';
import type { Rating } from '../records/rating.ts';
import { behaviourValues } from './behaviour-values.ts';

/** What is wrong with a progress entry on this plan; empty when nothing is. Each issue names the place. */
export function checkProgress(plan: Plan, progress: Progress): Issue[] {
  const issues: Issue[] = [];
  const { from, to } = plan.period;
  if (progress.plan !== plan.id) issues.push({ path: ['plan'], rule: 'other-plan' });
  if (progress.on < from || progress.on > to) {
    issues.push({
      path: ['on'],
      rule: 'out-of-range',
      facts: { minimum: from, maximum: to, value: progress.on },
    });
  }
  const target = plan.targets.find((each) => each.id === progress.target);
  if (!target)
    return [...issues, { path: ['target'], rule: 'unknown-target', facts: { value: progress.target } }];
  const expected = target.indicator.direction === 'yes-no' ? 'boolean' : 'number';
  if (typeof progress.value !== expected) issues.push({ path: ['value'], rule: 'type', facts: { expected } });
  else if (typeof progress.value === 'number' && progress.value < 0) {
    issues.push({ path: ['value'], rule: 'out-of-range', facts: { minimum: 0, value: progress.value } });
  }
  return issues;
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
