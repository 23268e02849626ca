import { type DayText, addDays, daysIn } from '../calendar/days.ts';
import type { Every } from '../schemes/scheme.ts';

/** First and last day, both included, `YYYY-MM-DD`. */
export interface Stretch {
  readonly from: DayText;
  readonly to: DayText;
}

const months: Readonly<Record<Every, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The last day of the calendar stretch that a day lies in, e.g. 30 June of any day in the second quarter. */
function endOf(day: DayText, every: Every): DayText {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const length = months[every];
  // Months from the beginning of year 0 to the first day after the stretch.
  const next = year * 12 + Math.ceil(month / length) * length;
  const nextYear = `${Math.floor(next / 12)}`.padStart(4, '0');
  return addDays(`${nextYear}-${`${(next % 12) + 1}`.padStart(2, '0')}-01`, -1);
}

/**
 * The months, quarters, half-years or years of the calendar that a period touches, in order, cut to the period.
 * @throws KinerjaError `invalid-data` when a day is none
 */
export function stretches({ from, to }: Stretch, every: Every): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let first = from; first <= to;) {
    const last = endOf(first, every);
    found.push({ from: first, to: last < to ? last : to });
    first = addDays(last, 1);
  }
  return found;
}

/** The days that two stretches share; `null` when they share none. */
export function common(one: Stretch, other: Stretch): Stretch | null {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return from <= to ? { from, to } : null;
}

/** How many days of a stretch somebody was away, each counted once however many absences it lies in. */
export function daysAway(absences: readonly Stretch[] | undefined, stretch: Stretch): number {
  const away = (absences ?? []).flatMap((absence) => common(absence, stretch) ?? []).sort(byFirstDay);
  let count = 0;
  let next = stretch.from;
  for (const { from, to } of away) {
    const rest = common({ from, to }, { from: next, to: stretch.to });
    if (!rest) continue;
    count += daysIn(rest);
    next = addDays(rest.to, 1);
  }
  return count;
}

const byFirstDay = (a: Stretch, b: Stretch): number => (a.from < b.from ? -1 : Number(a.from > b.from));
