import type { Axes } from '../evaluation/axes.ts';
import type { Adjustment } from '../records/evaluation.ts';
import type { DistributionRegulation } from '../scoring/methods/distribution.ts';
import type { EvaluationRegulation } from '../scoring/methods/predicate-matrix.ts';
import type { Outcome } from '../scoring/regulation.ts';
import { adjusted } from './ledger.ts';

/** One employee of a unit: the rating, what was changed in it, and what somebody proposes to change. */
export interface Calibrated {
  readonly id: string;
  readonly raw: Axes;
  readonly adjustments?: readonly Adjustment[];
  readonly proposed?: readonly Adjustment[];
}

/** How many have which predicate, and whether the limits of the law are kept. */
export interface Spread {
  /** Every predicate of the law, best first. */
  readonly counts: Readonly<Record<string, number>>;
  readonly outcome: Outcome;
}

/** What proposed changes would do to the predicates of a unit. */
export interface ProposedSpread {
  readonly before: Spread;
  readonly after: Spread;
  /** Whose predicate would be another. */
  readonly changed: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  /** Whose rating is not complete: in no count. */
  readonly unrated: readonly string[];
}

/** The laws that decide: predicates of employees, and how a unit's may be spread. */
export interface SpreadLaws {
  readonly evaluation: EvaluationRegulation;
  readonly distribution: DistributionRegulation;
}

interface Person {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

function predicate(law: EvaluationRegulation, axes: Axes): string | null {
  const outcome = law.score(axes);
  return outcome.done ? outcome.value : null;
}

function person(law: EvaluationRegulation, { id, raw, adjustments = [], proposed = [] }: Calibrated): Person {
  const from = predicate(law, adjusted(raw, adjustments, id));
  const to = predicate(law, adjusted(raw, [...adjustments, ...proposed], id));
  return { id, from, to };
}

/** How many have which of these predicates (`null`: none yet, in no count), and whether the limits of the law are kept. */
export function spreadOf(
  law: DistributionRegulation,
  predicates: readonly (string | null)[],
  organisation?: string,
): Spread {
  const counts = Object.fromEntries(
    law.predicates.map((each) => [each, predicates.filter((had) => had === each).length]),
  );
  return { counts, outcome: law.score({ organisation: organisation ?? null, counts }) };
}

/**
 * The predicates of a unit before and after proposed changes, each scored by the law, and whether their spread keeps
 * the limits for the predicate of the organisation. It proposes nothing and changes nobody.
 * @throws KinerjaError `invalid-data` when a change cannot be entered, as `ledger` does
 */
export function proposedSpread(
  people: readonly Calibrated[],
  laws: SpreadLaws,
  organisation?: string,
): ProposedSpread {
  const all = people.map((each) => person(laws.evaluation, each));
  const changed = all.flatMap(({ id, from, to }) => (from && to && from !== to ? [{ id, from, to }] : []));
  const before = all.map(({ from }) => from);
  const after = all.map(({ to }) => to);
  return {
    before: spreadOf(laws.distribution, before, organisation),
    after: spreadOf(laws.distribution, after, organisation),
    changed,
    unrated: all.filter(({ from }) => !from).map(({ id }) => id),
  };
}
