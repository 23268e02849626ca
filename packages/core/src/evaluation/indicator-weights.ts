import { type Issue, KinerjaError } from '../errors.ts';
import type { Plan, Target } from '../records/plan.ts';
import type { Progress } from '../records/progress.ts';
import { type Exact, add, divide, multiply } from '../scoring/exact.ts';
import type { Missing } from '../scoring/regulation.ts';
import { type Achievement, accumulate, achievementOf, number, reportsOn } from './achievement.ts';

/** What one target adds to the achievement of its plan. */
export interface WeightedTarget {
  readonly target: string;
  /** Percent of the plan, exact text. */
  readonly weight: string;
  readonly achievement: Achievement;
}

/** The achievement of a whole plan in percent, exact text, or the paths of what is missing for one. */
export type WeightedAchievement =
  | {
      readonly done: true;
      readonly advisory: true;
      readonly percent: string;
      readonly targets: readonly WeightedTarget[];
    }
  | { readonly done: false; readonly missing: readonly Missing[] };

/** What a target lacks: its weight, a report, or, where its value is beyond every percentage, a cap. */
function lacks({ id, weight, indicator }: Target, own: readonly Progress[]): readonly Missing[] {
  const path = ['targets', id];
  const value = accumulate(indicator, own);
  const report = value === null ? [{ path: [...path, 'progress'] }] : [];
  const beyond = value !== null && achievementOf(indicator, value) === null;
  return [
    ...(weight === undefined ? [{ path: [...path, 'weight'] }] : []),
    ...(beyond ? [{ path: [...path, 'indicator', 'cap'] }] : report),
  ];
}

function weighed({ id, weight, indicator }: Target, own: readonly Progress[]): readonly WeightedTarget[] {
  const achievement = achievementOf(indicator, accumulate(indicator, own));
  return achievement && weight ? [{ target: id, weight: number(weight), achievement }] : [];
}

const hundred = (sum: Exact): readonly Issue[] =>
  sum === '100' ? [] : [{ path: ['targets'], rule: 'weights-add-up', facts: { sum, expected: 100 } }];

/**
 * Σ weight × achievement ÷ 100 over all targets of a plan; **advisory** as each achievement is. Reports of other
 * plans are left out. A target without a weight or a report is named and never counts as zero.
 * @throws KinerjaError `invalid-data` when all have weights that do not add up to 100
 */
export function weightedAchievement(plan: Plan, entries: readonly Progress[]): WeightedAchievement {
  const each = plan.targets.map((target) => [target, reportsOn(plan, target, entries)] as const);
  const weights = plan.targets.flatMap(({ weight }) => (weight === undefined ? [] : [number(weight)]));
  const issues = weights.length < plan.targets.length ? [] : hundred(weights.reduce(add, '0'));
  if (issues.length > 0) throw new KinerjaError('invalid-data', { kind: 'plan', issues });
  const missing = each.flatMap(([target, own]) => lacks(target, own));
  if (missing.length > 0) return { done: false, missing };
  const targets = each.flatMap(([target, own]) => weighed(target, own));
  const sum = targets.map(({ weight, achievement }) => multiply(weight, achievement.percent));
  return { done: true, advisory: true, percent: divide(sum.reduce(add, '0'), '100'), targets };
}
