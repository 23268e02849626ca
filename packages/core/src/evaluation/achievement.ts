import type { Indicator } from '../records/plan.ts';
import type { Progress } from '../records/progress.ts';
import type { Level } from '../records/rating.ts';
import { type Exact, add, divide, exact, less, multiply, round } from '../scoring/exact.ts';
import type { Citation } from '../scoring/step.ts';

// The digits that the number prints with, never in exponent form: 0.1 is one tenth.
const number = (value: number): Exact =>
  value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });

/** Entries from the earliest to the latest day; of one day, in the order they were given. */
function inOrder(entries: readonly Progress[]): readonly Progress[] {
  return [...entries].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/**
 * The value of the period so far, in the unit of the indicator, as its `accumulation` says; exact text, or
 * `true`/`false` for yes/no (the latest report counts). `null` while nothing was reported: that is not zero.
 */
export function accumulate(indicator: Indicator, entries: readonly Progress[]): string | boolean | null {
  const values = inOrder(entries).map((entry) => entry.value);
  const last = values.at(-1);
  if (last === undefined) return null;
  if (indicator.direction === 'yes-no') return last === true;
  if (indicator.accumulation === 'ratio') return ratioOf(entries);
  const numbers = values.filter((value): value is number => typeof value === 'number').map(number);
  if (numbers.length === 0) return null;
  const total = numbers.reduce(add);
  switch (indicator.accumulation) {
    case 'sum':
      return total;
    case 'average':
      return divide(total, number(numbers.length));
    case 'last':
      return numbers.at(-1) ?? total;
  }
}

/** Σ parts ÷ Σ wholes, in percent: a month with more cases weighs more. */
function ratioOf(entries: readonly Progress[]): Exact | null {
  const told = entries.filter((entry) => typeof entry.value === 'number' && entry.of !== undefined);
  const parts = told.map((entry) => number(Number(entry.value)));
  const wholes = told.map((entry) => number(entry.of ?? 0));
  return told.length === 0 ? null : multiply(divide(parts.reduce(add), wholes.reduce(add)), '100');
}

function ratio(indicator: Indicator, value: Exact): Exact | null {
  switch (indicator.direction) {
    case 'higher':
      return divide(value, number(indicator.target));
    case 'lower':
      // Target over realised: twice as long is 50 %. Nothing divides by zero.
      return value === '0' ? null : divide(number(indicator.target), value);
    case 'range': {
      const { minimum, maximum } = indicator;
      if (less(value, number(minimum))) return minimum ? divide(value, number(minimum)) : null;
      if (less(number(maximum), value)) return maximum ? divide(number(maximum), value) : null;
      return '1';
    }
    case 'yes-no':
      return null;
  }
}

/**
 * How far the value is from the target, in percent, exact text; 100 is on target, more is better than it.
 * **Advisory**: PermenPANRB 6/2022 has no such number, and none decides a predicate.
 * `null` when nothing was reported or no percentage can be formed (a realised value of zero where lower is better).
 */
export function achievement(indicator: Indicator, value: string | boolean | null): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? '100' : '0';
  const given = exact(value);
  const share = given && ratio(indicator, given);
  return share ? multiply(share, '100') : null;
}

/** The percentages from which a level is proposed: an office's own choice, not the law's. */
export interface ProposalPolicy {
  /** At least this many percent: "sesuai ekspektasi". */
  readonly meetsFrom: number;
  /** At least this many percent: "di atas ekspektasi". */
  readonly exceedsFrom: number;
  readonly citation: Citation;
}

/** On target meets the expectation; clearly beyond it exceeds. No law says so: replace it by your office's own. */
export const defaultProposalPolicy: ProposalPolicy = {
  meetsFrom: 100,
  exceedsFrom: 110,
  citation: { law: 'Kinerja', place: 'usulan bawaan; bukan ketentuan', status: 'assumption' },
};

/** A level that the numbers suggest, for a superior to weigh. It is never a rating. */
export interface Proposal {
  readonly advisory: true;
  readonly level: Level;
  /** Percent of the target, rounded half up to two decimals. */
  readonly percent: string;
  readonly citation: Citation;
}

/** Proposes a level from the achievement of one target; `null` when there is nothing to go by. */
export function proposeLevel(
  indicator: Indicator,
  entries: readonly Progress[],
  policy: ProposalPolicy = defaultProposalPolicy,
): Proposal | null {
  const percent = achievement(indicator, accumulate(indicator, entries));
  if (percent === null) return null;
  const reaches = (least: number): boolean => !less(percent, number(least));
  const level = reaches(policy.exceedsFrom) ? 'exceeds' : reaches(policy.meetsFrom) ? 'meets' : 'below';
  return { advisory: true, level, percent: round(percent, 2), citation: policy.citation };
}
