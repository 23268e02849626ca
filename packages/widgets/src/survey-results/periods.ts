import type { ShortPeriod } from './more-words.ts';

/** What a chart can call a period: a year, a half or a quarter of it, else by its last month. */
export function shortPeriod(
  { from, to }: { readonly from: string; readonly to: string },
  monthOf: (day: string) => string,
): ShortPeriod {
  const year = to.slice(0, 4);
  const first = Number(from.slice(5, 7));
  const months = (Number(year) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - first + 1;
  const whole = from.endsWith('-01') && Number(to.slice(8)) >= 28 && from.startsWith(year);
  if (whole && months === 12) return { length: 'year', year };
  if (whole && months === 6 && first % 6 === 1) return { length: 'half', part: (first + 5) / 6, year };
  if (whole && months === 3 && first % 3 === 1) return { length: 'quarter', part: (first + 2) / 3, year };
  return { length: 'other', month: monthOf(to), year };
}
