import type { DayText } from '../calendar/days.ts';
import type { Target } from '../records/plan.ts';
import type { Progress } from '../records/progress.ts';
import { type Exact, add } from '../scoring/exact.ts';
import { accumulate, number } from './achievement.ts';
import { type Span, breakDown, monthsOf } from './breakdown.ts';

/** One month of a target: what was planned and what was reported, exact text in the unit of the indicator. */
export interface TargetMonth extends Span {
  /** `YYYY-MM`. */
  readonly month: string;
  /** How much of the whole month lies in the period, from 0 to 1. */
  readonly part: number;
  /** `past` when its last day is over, `current` while the day lies in it. */
  readonly state: 'past' | 'current' | 'ahead';
  /** For the month alone; `null` for a range and yes/no, and where the breakdown lacks it. */
  readonly planned: string | null;
  /** At its end, over all months so far. */
  readonly plannedTotal: string | null;
  /** The reports of the month alone. */
  readonly entries: readonly Progress[];
  /** What these come to; `null` while nothing was reported: that is not zero. */
  readonly reported: string | boolean | null;
  /** All reports up to its end; `null` ahead, and while nothing was reported. */
  readonly total: string | boolean | null;
}

/** The months' own part of a sum, added up; the level itself of anything else. */
function totals({ indicator }: Target, planned: readonly (Exact | null)[]): readonly (Exact | null)[] {
  if (indicator.accumulation !== 'sum') return planned;
  let sum: Exact | null = '0';
  return planned.map((each) => (sum = sum === null || each === null ? null : add(sum, each)));
}

/**
 * A target month by month at the end of a day: its breakdown, or without one the target shared out by days, beside
 * what was reported. All entries are taken for reports on this target, as `reportsOn` gives them; those of later days
 * are left out. @throws KinerjaError `invalid-data` for a bad day
 */
export function byMonth(
  target: Target,
  period: Span,
  entries: readonly Progress[],
  day: DayText,
): readonly TargetMonth[] {
  const aims = target.breakdown ?? breakDown(target, period, 'days');
  const parts = monthsOf(period);
  const planned = parts.map(({ month }) => {
    const aim = aims?.find((each) => each.month === month);
    return aim ? number(aim.target) : null;
  });
  const plannedTotals = totals(target, planned);
  const until = (last: DayText) => entries.filter(({ on }) => on <= last && on <= day);
  return parts.map(({ month, from, to, days, whole }, place) => {
    const state = to <= day ? 'past' : from <= day ? 'current' : 'ahead';
    const own = until(to).filter(({ on }) => on >= from);
    return {
      month,
      from,
      to,
      part: days / whole,
      state,
      planned: planned[place] ?? null,
      plannedTotal: plannedTotals[place] ?? null,
      entries: own,
      reported: accumulate(target.indicator, own),
      total: state === 'ahead' ? null : accumulate(target.indicator, until(to)),
    };
  });
}
