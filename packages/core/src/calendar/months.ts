import { type DayText, addDays } from './days.ts';

/**
 * How many whole calendar months a period is, first and last day included; `null` when it begins or ends within one, for
 * nothing then says how a part of a month counts. @throws KinerjaError `invalid-data` for what is no day
 */
export function wholeMonths({ from, to }: { readonly from: DayText; readonly to: DayText }): number | null {
  const next = addDays(to, 1);
  if (!from.endsWith('-01') || !next.endsWith('-01') || next <= from) return null;
  const monthsOf = (day: DayText): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return monthsOf(next) - monthsOf(from);
}
