import { type Cited, stepping } from '../cited.ts';
import { exact, less } from '../exact.ts';
import { lookUp, reading } from '../inputs.ts';
import type { Enacted, Outcome, Regulation } from '../regulation.ts';
import type { Step } from '../step.ts';

/** One limit on a group: the predicates it counts together, and what their share of the group must be. */
export interface Limit {
  readonly rule: 'more-than' | 'at-least' | 'at-most' | 'some' | 'none';
  readonly predicates: readonly string[];
  /** Of the whole group, e.g. `"0.7"`; `"0"` for `some` and `none`. */
  readonly part: string;
}

/** The numbers of a circular that bounds how predicates are spread in a unit. */
export interface DistributionNumbers {
  readonly predicates: readonly string[];
  /** Limits by the predicate of the organisation. */
  readonly limits: Readonly<Record<string, readonly Limit[]>>;
  /** What the share of a majority is. */
  readonly majority: string;
  /** Rating of results of the head of the unit, by the predicate of the organisation. */
  readonly head: Readonly<Record<string, 'below' | 'meets' | 'exceeds'>>;
}

/** A unit: the predicate of the organisation and how many employees have which predicate. */
export interface UnitDistribution {
  readonly organisation?: string | null;
  readonly counts: Readonly<Record<string, number>>;
}

/** Limits on how predicates are spread in a unit. */
export interface DistributionRegulation extends Regulation<UnitDistribution>, Cited<DistributionNumbers> {
  /** Whether any spread of so many employees keeps all limits: in a small unit none may. */
  feasible(organisation: string, employees: number): boolean;
}

/**
 * Reports whether the spread of predicates keeps each limit. It never changes anybody's predicate: the value is
 * `kept`, `broken`, or `infeasible` where the unit is too small for any spread to keep them all.
 */
export function distribution(law: Enacted & Cited<DistributionNumbers>): DistributionRegulation {
  const { predicates, limits, citations } = law;
  const step = stepping(citations);

  const kept = ({ rule, part: limit }: Limit, part: string): boolean => {
    if (rule === 'at-most') return !less(limit, part);
    if (rule === 'at-least') return !less(part, limit);
    if (rule === 'none') return part === '0';
    return less(limit, part);
  };

  const partOf = (
    { predicates: counted }: Limit,
    counts: UnitDistribution['counts'],
    employees: number,
  ): string => exact(`${counted.reduce((sum, each) => sum + (counts[each] ?? 0), 0)}/${employees}`) ?? '0';

  function check(limit: Limit, counts: UnitDistribution['counts'], employees: number): Step {
    const part = partOf(limit, counts, employees);
    const args = {
      rule: limit.rule,
      predicates: limit.predicates.join(' '),
      limit: limit.part,
      share: part,
    };
    return step('checked', kept(limit, part) ? 'kept' : 'broken', 'limits', [], args);
  }

  function feasible(organisation: string, employees: number): boolean {
    const all = lookUp(limits, organisation) ?? [];
    // From 20 people on every set of these limits can be kept; below, all spreads are tried.
    if (employees >= 20) return true;
    return spreads(predicates, employees).some((counts) =>
      all.every((limit) => kept(limit, partOf(limit, counts, employees))),
    );
  }

  function score({ counts, ...unit }: UnitDistribution): Outcome {
    const organisation = unit.organisation ?? '';
    const reader = reading();
    for (const [predicate, count] of Object.entries(counts)) {
      if (!predicates.includes(predicate)) reader.refuse(['counts', predicate], 'unknown-property');
      if (!Number.isSafeInteger(count) || count < 0)
        reader.refuse(['counts', predicate], 'count', { value: count });
    }
    const known = lookUp(limits, organisation);
    if (!organisation) reader.miss(['organisation']);
    else if (!known) reader.refuse(['organisation'], 'not-offered', { value: organisation });
    const employees = Object.values(counts).reduce((sum, each) => sum + each, 0);
    if (employees === 0) reader.miss(['counts']);
    const missing = reader.missing();
    if (!known || missing.length > 0) return { done: false, missing };
    const checks = known.map((limit) => check(limit, counts, employees));
    const broken = checks.some((each) => each.value === 'broken');
    const value = !broken ? 'kept' : feasible(organisation, employees) ? 'broken' : 'infeasible';
    const root = step('checked', value, 'limits', checks, { rule: 'all', organisation, employees });
    return { done: true, value, grade: null, step: root, parts: checks, notices: [] };
  }

  return { ...law, score, feasible };
}

/** Every way to give so many people one of the predicates each, as counts. */
function spreads(predicates: readonly string[], people: number): readonly Readonly<Record<string, number>>[] {
  const [first, ...others] = predicates as readonly [string, ...string[]];
  if (others.length === 0) return [{ [first]: people }];
  return Array.from({ length: people + 1 }, (_, count) =>
    spreads(others, people - count).map((counts) => ({ ...counts, [first]: count })),
  ).flat();
}
