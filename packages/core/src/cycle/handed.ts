import type { Issue } from '../errors.ts';
import { checkVoice } from '../multi-source/index.ts';
import type { Evaluation } from '../records/evaluation.ts';
import type { ActOf, EvaluationContext } from './evaluation-acts.ts';

/** What keeps a rating from being handed in by this person for this evaluation; each issue names the place in it. */
export function checkHanded(
  evaluation: Evaluation,
  { rating, by }: ActOf<'assess-oneself' | 'contribute' | 'rate'>,
  { plans, scheme, progress = [] }: EvaluationContext,
): readonly Issue[] {
  const issues: Issue[] = [];
  if (rating.status !== 'final') issues.push({ path: ['status'], rule: 'not-final' });
  if (rating.rater.role !== (by.role === 'employee' ? 'self' : by.role))
    issues.push({ path: ['rater', 'role'], rule: 'other-rater' });
  if (rating.rater.id !== by.id) issues.push({ path: ['rater', 'id'], rule: 'other-rater' });
  if (evaluation.ratings.some((each) => each.rating === rating.id))
    issues.push({ path: ['id'], rule: 'duplicate', facts: { value: rating.id } });
  const plan = plans.find((each) => each.id === rating.plan);
  if (!plan || !evaluation.plans.includes(rating.plan)) issues.push({ path: ['plan'], rule: 'other-plan' });
  else if (issues.length === 0) {
    const reports = progress.filter((each) => each.plan === plan.id);
    issues.push(...checkVoice(rating, plan, scheme, reports));
  }
  return issues.map((issue) => ({ ...issue, path: ['rating', ...issue.path] }));
}
