import type { Issue } from '../errors.ts';
import { checkRating } from '../evaluation/check.ts';
import type { Evaluation } from '../records/evaluation.ts';
import type { Plan } from '../records/plan.ts';
import type { Progress } from '../records/progress.ts';
import type { Rating } from '../records/rating.ts';
import type { Scheme } from '../schemes/scheme.ts';
import type { ActOf, EvaluationContext } from './evaluation-acts.ts';
import { required } from './machine.ts';

/** What keeps a rating from being handed in by this person for this evaluation; each issue names the place in it. */
export function checkHanded(
  evaluation: Evaluation,
  { rating, by }: ActOf<'assess-oneself' | 'contribute' | 'rate'>,
  { plans, scheme, progress = [] }: EvaluationContext,
): readonly Issue[] {
  const role = by.role === 'employee' ? 'self' : by.role;
  const issues: Issue[] = [];
  if (rating.status !== 'final') issues.push({ path: ['status'], rule: 'not-final' });
  if (rating.rater.role !== role) issues.push({ path: ['rater', 'role'], rule: 'other-rater' });
  if (rating.rater.id !== by.id) issues.push({ path: ['rater', 'id'], rule: 'other-rater' });
  if (evaluation.ratings.some((each) => each.rating === rating.id))
    issues.push({ path: ['id'], rule: 'duplicate', facts: { value: rating.id } });
  const plan = plans.find((each) => each.id === rating.plan);
  if (!plan || !evaluation.plans.includes(rating.plan)) issues.push({ path: ['plan'], rule: 'other-plan' });
  else {
    issues.push(...checkLevels(plan, rating, scheme), ...checkReasons(rating, scheme));
    if (role === 'supervisor') issues.push(...checkEvidence(rating, progress, scheme));
  }
  return issues.map((issue) => ({ ...issue, path: ['rating', ...issue.path] }));
}

/** A voice that is asked about one axis owes no level on the other. Who rates was looked at above. */
function checkLevels(plan: Plan, rating: Rating, { voices }: Scheme): Issue[] {
  const asked = voices.sources.find((voice) => voice.id === rating.rater.role)?.axes;
  const owed = (axis: unknown): boolean => !asked || asked.some((each) => each === axis);
  return checkRating(plan, rating).filter(
    ({ path, rule }) => rule !== 'other-rater' && (rule !== 'required' || owed(path[0])),
  );
}

const judged = ['results', 'behaviour'] as const;

/** Levels that the scheme asks a reason for have a note. */
export function checkReasons(rating: Rating, { rating: { reasonsFor } }: Scheme): Issue[] {
  return judged.flatMap((axis) =>
    Object.entries(rating[axis].items).flatMap(([id, { level, note }]) =>
      level && reasonsFor.includes(level) && !note ? [required(axis, 'items', id, 'note')] : [],
    ),
  );
}

/** Every rated result rests on a report with evidence, where the scheme asks for data and facts. */
export function checkEvidence(
  rating: Rating,
  progress: readonly Progress[],
  { rating: { evidence } }: Scheme,
): Issue[] {
  if (evidence !== 'required') return [];
  const shown = (target: string): boolean =>
    progress.some((each) => each.plan === rating.plan && each.target === target && each.evidence);
  return Object.entries(rating.results.items).flatMap(([id, { level }]) =>
    level && !shown(id) ? [required('results', 'items', id, 'evidence')] : [],
  );
}
