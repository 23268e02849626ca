import { type DayText, daysBetween, daysIn } from '../calendar/days.ts';
import { type Issue, KinerjaError } from '../errors.ts';
import type { Target } from '../records/plan.ts';
import { type Exact, add, divide, less, multiply, round, subtract } from '../scoring/exact.ts';
import { number } from './achievement.ts';

/** First and last day, both included. */
export interface Span {
  readonly from: DayText;
  readonly to: DayText;
}

/** What should be reached in one month (`YYYY-MM`), in the unit of the indicator. */
export type MonthTarget = NonNullable<Target['breakdown']>[number];

/** The part of a month that lies in a period. */
export interface MonthPart extends Span {
  readonly month: string;
  /** Days of it in the period, and days of the whole month. */
  readonly days: number;
  readonly whole: number;
}

/**
 * How a yearly sum is shared out. `even`: each whole month alike; `days`: by the days of each month; or one weight
 * of zero or more per month of the period, as of a whole month. A month that is partly in the period counts by its days.
 */
export type Pattern = 'even' | 'days' | readonly number[];

const monthAfter = (month: string): string => {
  const [year = 0, place = 0] = month.split('-').map(Number);
  return place < 12
    ? `${month.slice(0, 4)}-${`${place + 1}`.padStart(2, '0')}`
    : `${`${year + 1}`.padStart(4, '0')}-01`;
};

const refuse = (issue: Issue): never => {
  throw new KinerjaError('invalid-data', { kind: 'plan', issues: [issue] });
};

/** The months of a period in order, with how much of each lies in it. @throws KinerjaError `invalid-data` */
export function monthsOf(period: Span): readonly MonthPart[] {
  if (daysIn(period) < 1)
    refuse({ path: ['period', 'to'], rule: 'out-of-range', facts: { minimum: period.from } });
  const months: MonthPart[] = [];
  const last = period.to.slice(0, 7);
  for (let month = period.from.slice(0, 7); month <= last; month = monthAfter(month)) {
    const [first, next] = [`${month}-01`, `${monthAfter(month)}-01`];
    const whole = daysBetween(first, next);
    const from = first < period.from ? period.from : first;
    const to = month < last ? `${month}-${whole}` : period.to;
    months.push({ month, from, to, days: daysIn({ from, to }), whole });
  }
  return months;
}

/** The share of each month in the sum, not yet divided by their total. */
function sharesOf(months: readonly MonthPart[], pattern: Pattern): readonly Exact[] {
  if (pattern === 'days') return months.map(({ days }) => `${days}`);
  const weights = pattern === 'even' ? months.map(() => 1) : pattern;
  if (weights.length !== months.length)
    refuse({ path: ['pattern'], rule: 'length', facts: { expected: months.length, value: weights.length } });
  const wrong = weights.findIndex((weight) => !(weight >= 0 && weight < Infinity));
  if (wrong >= 0) refuse({ path: ['pattern', wrong], rule: 'out-of-range', facts: { minimum: 0 } });
  if (!weights.some((weight) => weight > 0)) refuse({ path: ['pattern'], rule: 'required' });
  return months.map(({ days, whole }, place) =>
    multiply(number(weights[place] ?? 0), divide(`${days}`, `${whole}`)),
  );
}

/** The whole part of a number that is not negative. */
function floor(value: Exact): Exact {
  const nearest = round(value, 0);
  return less(value, nearest) ? subtract(nearest, '1') : nearest;
}

/** Whole parts of a whole total by largest remainder; of equal remainders the earlier month is first. */
function apportion(total: Exact, shares: readonly Exact[]): readonly Exact[] {
  const all = shares.reduce(add);
  const quotas = shares.map((share) => divide(multiply(total, share), all));
  const floors = quotas.map(floor);
  const left = Number(subtract(total, floors.reduce(add)));
  const rest = quotas.map((quota, place) => subtract(quota, floors[place] ?? '0'));
  const order = [...rest.keys()].sort((a, b) => {
    const [first = '0', second = '0'] = [rest[a], rest[b]];
    return less(second, first) ? -1 : less(first, second) ? 1 : a - b;
  });
  const more = new Set(order.slice(0, left));
  return floors.map((each, place) => (more.has(place) ? add(each, '1') : each));
}

/** One step of the last decimal that a number is written with: 1 for 1000, 0.1 for 2.5. */
export const stepOf = (value: number): Exact =>
  divide('1', `1${'0'.repeat((number(value).split('.')[1] ?? '').length)}`);

/** A part as a JSON number; refused where the target has more digits than such a number carries. */
function kept(part: Exact): number {
  const value = Number(part);
  if (number(value) !== part) refuse({ path: ['target'], rule: 'precision', facts: { value: part } });
  return value;
}

/**
 * The target of each month of the period. A sum is shared out by the pattern in steps of the last decimal that the
 * target is written with (whole ones for a whole target), and the months add up to it exactly; an average, a latest
 * value and a ratio aim at the same value each month. `null` for a range and for yes/no, which have no one number.
 * @throws KinerjaError `invalid-data` when the weights do not fit the months
 */
export function breakDown(
  { indicator }: Target,
  period: Span,
  pattern: Pattern = 'even',
): readonly MonthTarget[] | null {
  if (indicator.direction === 'range' || indicator.direction === 'yes-no') return null;
  const months = monthsOf(period);
  const { target, accumulation } = indicator;
  if (accumulation !== 'sum') return months.map(({ month }) => ({ month, target }));
  const step = stepOf(target);
  const parts = apportion(divide(number(target), step), sharesOf(months, pattern));
  return months.map(({ month }, place) => ({ month, target: kept(multiply(parts[place] ?? '0', step)) }));
}

/** Whether the months of a breakdown lead to the target of the year. */
function checkWhole({ indicator, breakdown = [] }: Target): Issue[] {
  const wrong = (rule: string, facts: Issue['facts'] = {}): Issue[] => [{ path: ['breakdown'], rule, facts }];
  if (indicator.direction === 'range' || indicator.direction === 'yes-no')
    return wrong('unsupported', { direction: indicator.direction });
  const expected = indicator.target;
  if (indicator.accumulation === 'sum') {
    const sum = breakdown.map((each) => number(each.target)).reduce(add, '0');
    return sum === number(expected) ? [] : wrong('months-add-up', { sum, expected });
  }
  const last = breakdown.at(-1)?.target;
  if (indicator.accumulation !== 'last' || last === undefined || last === expected) return [];
  return wrong('last-month', { value: last, expected });
}

/**
 * What is wrong with the breakdown of a target; empty when nothing is, or there is none. It has every month of the
 * period once and in order; the months of a sum add up to the target exactly, and a latest value ends on it.
 */
export function checkBreakdown(target: Target, period: Span): Issue[] {
  if (!target.breakdown) return [];
  const months = monthsOf(period);
  const issues: Issue[] = target.breakdown.flatMap(({ month }, place) => {
    const expected = months[place]?.month ?? '';
    return month === expected
      ? []
      : [{ path: ['breakdown', place, 'month'], rule: 'month', facts: { value: month, expected } }];
  });
  for (const { month } of months.slice(target.breakdown.length))
    issues.push({ path: ['breakdown'], rule: 'required', facts: { expected: month } });
  return [...issues, ...checkWhole(target)];
}
