import { type DayText, daysBetween, daysIn } from '../calendar/days.ts';
import type { Indicator, Target } from '../records/plan.ts';
import type { Progress } from '../records/progress.ts';
import { type Exact, add, divide, less, multiply, subtract } from '../scoring/exact.ts';
import { accumulate, number } from './achievement.ts';
import { type Span, monthsOf, stepOf } from './breakdown.ts';

/** Where a target stands on a day against what was expected by then; exact, and no forecast. */
export interface Standing {
  /** As `accumulate` gives it; `null` while nothing was reported: that is not zero. */
  readonly value: string | boolean | null;
  /** What `expectedBy` gives. */
  readonly expected: string | null;
  /** Value − expected; above zero is more, whichever direction is better. */
  readonly difference: string | null;
  readonly pace: 'ahead' | 'on' | 'behind' | 'unknown';
  /** Target − value of a sum: still to be done, or still free where lower is better; never below zero. */
  readonly remaining: string | null;
  /** Months of the period after the day; of a part of a month its days count. */
  readonly monthsLeft: string;
  /** Remaining ÷ months left: at least so much a month, or at most where lower is better; `null` when none are left. */
  readonly neededPerMonth: string | null;
}

/** How much of a span is over at the end of a day, from 0 to 1. */
function elapsed(span: Span, day: DayText): Exact {
  if (day < span.from) return '0';
  return day >= span.to ? '1' : divide(`${daysBetween(span.from, day) + 1}`, `${daysIn(span)}`);
}

function expectedSum(total: number, target: Target, period: Span, day: DayText): Exact | null {
  const { breakdown } = target;
  if (!breakdown) return multiply(number(total), elapsed(period, day));
  const parts = monthsOf(period).map((part) => {
    const aim = breakdown.find(({ month }) => month === part.month);
    return aim && multiply(number(aim.target), elapsed(part, day));
  });
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length ? null : known.reduce(add);
}

/**
 * The value that is expected at the end of a day, exact text in the unit of the indicator. A sum grows along its
 * breakdown, day by day inside a month, or evenly over the period without one; an average, a latest value and a ratio
 * should be at what the month says, or at the target. After the period: as on its last day. `null` before the period,
 * for a range and yes/no, and where the breakdown lacks a month. @throws KinerjaError `invalid-data` for a bad day
 */
export function expectedBy(target: Target, period: Span, day: DayText): string | null {
  const { indicator, breakdown } = target;
  const begun = daysBetween(period.from, day) >= 0;
  if (!begun || indicator.direction === 'range' || indicator.direction === 'yes-no') return null;
  if (indicator.accumulation === 'sum') return expectedSum(indicator.target, target, period, day);
  const month = (day < period.to ? day : period.to).slice(0, 7);
  const aim = breakdown ? breakdown.find((each) => each.month === month)?.target : indicator.target;
  return aim === undefined ? null : number(aim);
}

/** Inside a range or done is on; what can still come right is unknown until the period is over. */
function paceWithoutNumber(indicator: Indicator, value: string | boolean, over: boolean): Standing['pace'] {
  if (indicator.direction === 'yes-no') return value === true ? 'on' : over ? 'behind' : 'unknown';
  if (indicator.direction !== 'range' || typeof value === 'boolean') return 'unknown';
  if (less(number(indicator.maximum), value)) return 'behind';
  if (!less(value, number(indicator.minimum))) return 'on';
  return indicator.accumulation === 'sum' && !over ? 'unknown' : 'behind';
}

/** A sum is on its way while it is less than one step of its unit from it: nobody issues 83.3 documents. */
function paceOf(indicator: Indicator, difference: Exact): Standing['pace'] {
  const step = indicator.accumulation === 'sum' && 'target' in indicator ? stepOf(indicator.target) : null;
  const apart = less(difference, '0') ? subtract('0', difference) : difference;
  if (step ? less(apart, step) : apart === '0') return 'on';
  return less(difference, '0') === (indicator.direction === 'lower') ? 'ahead' : 'behind';
}

function monthsAfter(period: Span, day: DayText): Exact {
  return monthsOf(period)
    .map((part) => multiply(subtract('1', elapsed(part, day)), divide(`${part.days}`, `${part.whole}`)))
    .reduce(add);
}

/** What is left of the target of a sum; a limit that was passed leaves nothing. */
function remainingOf(indicator: Indicator, value: string | boolean | null): Exact | null {
  if (typeof value !== 'string' || indicator.accumulation !== 'sum' || !('target' in indicator)) return null;
  const left = subtract(number(indicator.target), value);
  return less(left, '0') ? '0' : left;
}

/**
 * Where a target of a plan stands at the end of a day: reports of other targets and of later days are left out, those
 * of other plans by `reportsOn`.
 * Without a report pace is unknown, and nothing counts as zero. @throws KinerjaError `invalid-data` for a bad day
 */
export function standing(target: Target, period: Span, entries: readonly Progress[], day: DayText): Standing {
  const { indicator } = target;
  const own = entries.filter((entry) => entry.target === target.id && entry.on <= day);
  const value = accumulate(indicator, own);
  const expected = expectedBy(target, period, day);
  const difference = typeof value === 'string' && expected !== null ? subtract(value, expected) : null;
  const over = day >= period.to;
  const pace = difference !== null ? paceOf(indicator, difference) : null;
  const remaining = remainingOf(indicator, value);
  const monthsLeft = monthsAfter(period, day);
  const needs = remaining !== null && monthsLeft !== '0';
  return {
    value,
    expected,
    difference,
    pace: pace ?? (value === null ? 'unknown' : paceWithoutNumber(indicator, value, over)),
    remaining,
    monthsLeft,
    neededPerMonth: needs ? divide(remaining, monthsLeft) : null,
  };
}
