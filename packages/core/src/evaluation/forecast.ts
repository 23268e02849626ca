import type { DayText } from '../calendar/days.ts';
import { KinerjaError } from '../errors.ts';
import type { Indicator, Target } from '../records/plan.ts';
import type { Progress } from '../records/progress.ts';
import type { Citation } from '../scoring/step.ts';
import type { Span } from './breakdown.ts';
import { type Course, courseOf } from './course.ts';
import { byMonth } from './months.ts';
import { studentBelow, studentQuantile } from './student.ts';

/** How sure an interval is meant to be, and how much must have been reported before anything is said. */
export interface ForecastPolicy {
  /** Share of the futures that the interval is to hold, above 0 and below 1. */
  readonly level: number;
  /** Months with reports; whatever is said here, a spread needs two months, or three latest values. */
  readonly leastMonths: number;
  readonly citation: Citation;
}

/** Eight of ten, from three months on. No law says so: replace it by your office's own. */
export const defaultForecastPolicy: ForecastPolicy = {
  level: 0.8,
  leastMonths: 3,
  citation: { law: 'Kinerja', place: 'ramalan bawaan; bukan ketentuan', status: 'assumption' },
};

/** A value to come, and between what it may well lie; floats in the unit of the indicator, for reading and drawing. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** `reached`, `missed`: nothing to come changes it. Else by where the whole interval lies. */
export type Outlook = 'reached' | 'missed' | 'likely' | 'open' | 'unlikely';

/** Where a target may end, if the months to come are like those reported. It is rough, and never a score. */
export type Forecast =
  | { readonly at: 'none'; readonly reason: 'no-number' | 'not-begun' | 'over' }
  /** Too few months to go by. */
  | { readonly at: 'too-early'; readonly months: number; readonly least: number }
  | ({
      readonly at: 'forecast';
      readonly outlook: Outlook;
      /** That the target is met, from 0 to 1. */
      readonly chance: number;
      /** How many months it goes by. */
      readonly months: number;
      /** Earlier months without a report, which add nothing. */
      readonly gaps: readonly string[];
      /** Month by month, after the last one reported; the last is the end of the period. */
      readonly path: readonly (Estimate & { readonly month: string })[];
      readonly level: number;
      readonly citation: Citation;
    } & Estimate);

type Measured = Exclude<Indicator, { readonly direction: 'yes-no' }>;

/** The stretch of values that meet the target. */
function wanted(indicator: Measured): readonly [least: number, most: number] {
  switch (indicator.direction) {
    case 'higher':
      return [indicator.target, Infinity];
    case 'lower':
      return [-Infinity, indicator.target];
    case 'range':
      return [indicator.minimum, indicator.maximum];
  }
}

/** The weighted mean of the steps, and how far they are spread around it, both per unit of weight. */
function fit({ steps }: Course): { readonly mean: number; readonly spread: number; readonly weight: number } {
  const weight = steps.reduce((sum, each) => sum + each.weight, 0);
  const mean = steps.reduce((sum, { amount }) => sum + amount, 0) / weight;
  const squares = steps.reduce((sum, step) => sum + (step.amount - mean * step.weight) ** 2 / step.weight, 0);
  return { mean, weight, spread: Math.sqrt(squares / (steps.length - 1)) };
}

interface Wide {
  readonly value: number;
  /** Standard error of the prediction. */
  readonly error: number;
}

/** What lies so much weight ahead: the mean goes on, and both its own doubt and the months' spread grow. */
function ahead(course: Course, further: number): Wide {
  const { mean, spread, weight } = fit(course);
  const per = course.average ? 1 / (course.begun.weight + further) : 1;
  return {
    value: (course.begun.amount + mean * further) * per * course.scale,
    error: spread * Math.sqrt(further + further ** 2 / weight) * per * course.scale,
  };
}

function estimate({ value, error }: Wide, times: number, [floor, ceiling]: Course['bounds']): Estimate {
  const inside = (each: number): number => Math.min(ceiling, Math.max(floor, each));
  return {
    value: inside(value),
    low: inside(value - times * error),
    high: inside(value + times * error),
  };
}

/** The chance of ending inside the wanted stretch; without any spread it is one or none. */
function chanceOf({ value, error }: Wide, [least, most]: readonly [number, number], freedom: number): number {
  if (error === 0) return least <= value && value <= most ? 1 : 0;
  const below = (limit: number): number =>
    Math.abs(limit) === Infinity ? Number(limit > 0) : studentBelow((limit - value) / error, freedom);
  return below(most) - below(least);
}

/** A sum only grows: what it has passed stays passed. */
function outlookOf(indicator: Measured, reached: number, { low, high }: Estimate): Outlook {
  const [least, most] = wanted(indicator);
  if (indicator.accumulation === 'sum' && reached > most) return 'missed';
  if (indicator.accumulation === 'sum' && reached >= least && most === Infinity) return 'reached';
  if (low >= least && high <= most) return 'likely';
  return high < least || low > most ? 'unlikely' : 'open';
}

const settled = { reached: 1, missed: 0 } as const;

/** An office may have written 80 for 80 %: no t stays below that, and looking for it would not end. */
function insistShare(level: number): void {
  if (level > 0 && level < 1) return;
  const facts = { minimum: 0, maximum: 1, value: level };
  throw new KinerjaError('invalid-data', { issues: [{ path: ['level'], rule: 'out-of-range', facts }] });
}

/**
 * Where a target may stand at the end of its period, if the months to come are like those reported: their mean goes
 * on, weighted by the breakdown of a sum, by cases of a ratio and by reports of an average; a latest value drifts on
 * by its mean change. The interval is Student's t for a sum of months to come. A month without a report is unknown and
 * not zero: earlier ones add nothing, those after the last report lie ahead. Absences to come are not known to it. All
 * entries are taken for reports on this target, as `reportsOn` gives them.
 * @throws KinerjaError `invalid-data` for a bad day, or a level that is no share
 */
export function forecast(
  target: Target,
  period: Span,
  entries: readonly Progress[],
  day: DayText,
  { level, leastMonths, citation }: ForecastPolicy = defaultForecastPolicy,
): Forecast {
  insistShare(level);
  const { indicator } = target;
  const months = byMonth(target, period, entries, day);
  if (indicator.direction === 'yes-no') return { at: 'none', reason: 'no-number' };
  if (day < period.from) return { at: 'none', reason: 'not-begun' };
  if (day >= period.to) return { at: 'none', reason: 'over' };
  const course = courseOf(target, months);
  const { steps, gaps, reached } = course;
  if (course.months < leastMonths || steps.length < 2)
    return { at: 'too-early', months: course.months, least: Math.max(leastMonths, 2) };
  const freedom = steps.length - 1;
  const times = studentQuantile((1 + level) / 2, freedom);
  let further = 0;
  const wide = course.ahead.map(({ month, weight }) => ({ month, ...ahead(course, (further += weight)) }));
  const path = wide.map((each) => ({ month: each.month, ...estimate(each, times, course.bounds) }));
  const [end, last] = [wide.at(-1), path.at(-1)];
  if (!end || !last) return { at: 'none', reason: 'over' };
  const outlook = outlookOf(indicator, reached, last);
  const chance =
    outlook === 'reached' || outlook === 'missed'
      ? settled[outlook]
      : chanceOf(end, wanted(indicator), freedom);
  const { value, low, high } = last;
  return {
    at: 'forecast',
    value,
    low,
    high,
    outlook,
    chance,
    months: course.months,
    gaps,
    path,
    level,
    citation,
  };
}
