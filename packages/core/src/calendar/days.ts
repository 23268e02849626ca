import { KinerjaError } from '../errors.ts';

/** A day as text, `YYYY-MM-DD`. Core has no clock: today is told. */
export type DayText = string;

const MILLISECONDS = 86_400_000;

function number(day: DayText): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes 30 February in some engines; a day that prints differently is none.
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(time) || text(time / MILLISECONDS) !== day) {
    throw new KinerjaError('invalid-data', {
      issues: [{ path: ['day'], rule: 'format', facts: { value: day } }],
    });
  }
  return time / MILLISECONDS;
}

const text = (days: number): DayText => new Date(days * MILLISECONDS).toISOString().slice(0, 10);

/** The day so many days later (earlier, if negative). @throws KinerjaError `invalid-data` */
export function addDays(day: DayText, days: number): DayText {
  return text(number(day) + days);
}

/** How many days from the first to the second; of a day to itself 0. */
export function daysBetween(from: DayText, to: DayText): number {
  return number(to) - number(from);
}

/** How many days a period has, first and last included. */
export function daysIn(period: { readonly from: DayText; readonly to: DayText }): number {
  return daysBetween(period.from, period.to) + 1;
}

/** 0 is Sunday. */
export function weekday(day: DayText): number {
  // 1 January 1970 was a Thursday.
  return (((number(day) + 4) % 7) + 7) % 7;
}
