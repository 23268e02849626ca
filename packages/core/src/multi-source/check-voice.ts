import type { Issue } from '../errors.ts';
import { checkRating } from '../evaluation/check.ts';
import type { Plan } from '../records/plan.ts';
import type { Progress } from '../records/progress.ts';
import type { Rating } from '../records/rating.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { type JudgedAxis, axesOf, judgedAxes } from './input.ts';

/** The parts of a scheme that say what a rating needs. */
export type RatingRules = Pick<Scheme, 'rating' | 'voices'>;

const isRated = ({ rater }: Rating): boolean => rater.role === 'supervisor' || rater.role === 'self';

function checkRater(plan: Plan, { rater }: Rating, { voices }: RatingRules): Issue[] {
  const issues: Issue[] = [];
  if (!voices.sources.some(({ id }) => id === rater.role)) {
    issues.push({ path: ['rater', 'role'], rule: 'not-offered', facts: { value: rater.role } });
  }
  const other = rater.role !== 'self' && rater.id === plan.employee.id;
  const twice = rater.role !== 'supervisor' && rater.id === plan.supervisor.id;
  if (other || twice) issues.push({ path: ['rater', 'id'], rule: 'other-rater' });
  return issues;
}

function checkItems(rating: Rating, axis: JudgedAxis): Issue[] {
  return Object.entries(rating[axis].items)
    .filter(([, { level, unable }]) => level && unable)
    .map(([item]) => ({ path: [axis, 'items', item], rule: 'unable-and-level' }));
}

/** Levels that need a reason have one: an item its own note, an axis its note or that of an item of its level. */
function checkReasons(given: Rating, axis: JudgedAxis, { rating }: RatingRules): Issue[] {
  const { level, note, items } = given[axis];
  const all = Object.entries(items);
  const bare = all.filter(([, it]) => it.level && rating.reasonsFor.includes(it.level) && !it.note);
  const issues: Issue[] = bare.map(([item]) => ({ path: [axis, 'items', item, 'note'], rule: 'required' }));
  const told = note !== undefined || all.some(([, it]) => it.level === level && it.note);
  if (level && rating.reasonsFor.includes(level) && !told)
    issues.push({ path: [axis, 'note'], rule: 'required' });
  return issues;
}

/** Results that a supervisor or the employee rates rest on a report with evidence, where the scheme asks for it. */
function checkEvidence({ results }: Rating, { rating }: RatingRules, progress: readonly Progress[]): Issue[] {
  if (rating.evidence !== 'required') return [];
  const proven = progress.filter(({ evidence }) => evidence).map(({ target }) => target);
  return Object.entries(results.items)
    .filter(([item, { level }]) => level && !proven.includes(item))
    .map(([item]) => ({ path: ['results', 'items', item], rule: 'evidence' }));
}

/** Whether an item that the law does not know is one that the scheme has judged beside the results, e.g. attitude. */
function isQuality({ path: [axis, , item], rule }: Issue, { rating }: RatingRules): boolean {
  const known = rating.qualities.some(({ id }) => id === item);
  return known && rule === 'unknown-property' && axis === 'behaviour';
}

function checkAsked(rating: Rating, { voices }: RatingRules): Issue[] {
  const voice = voices.sources.find(({ id }) => id === rating.rater.role);
  return judgedAxes
    .filter((axis) => voice && !axesOf(voice).includes(axis) && rating[axis].level)
    .map((axis) => ({ path: [axis, 'level'], rule: 'not-offered' }));
}

/**
 * What keeps a rating from being heard under a scheme; empty when nothing does. Of a draft only what can never be
 * right; a final one has the reasons and the evidence that the scheme asks for. Raters beside the supervisor and the
 * employee may leave an axis without a level. The scheme's qualities are items of behaviour. `progress`: the reports of
 * the plan.
 */
export function checkVoice(
  rating: Rating,
  plan: Plan,
  scheme: RatingRules,
  progress: readonly Progress[] = [],
): Issue[] {
  const both = isRated(rating);
  const issues = [
    ...checkRating(plan, rating)
      .filter(({ rule }) => both || (rule !== 'required' && rule !== 'other-rater'))
      .filter((issue) => !isQuality(issue, scheme)),
    ...checkRater(plan, rating, scheme),
    ...judgedAxes.flatMap((axis) => checkItems(rating, axis)),
    ...checkAsked(rating, scheme),
  ];
  const once = issues.filter(
    ({ path }, place) => issues.findIndex((each) => `${each.path}` === `${path}`) === place,
  );
  if (rating.status === 'draft') return once;
  return [
    ...once,
    ...judgedAxes.flatMap((axis) => checkReasons(rating, axis, scheme)),
    ...(both ? checkEvidence(rating, scheme, progress) : []),
  ];
}
