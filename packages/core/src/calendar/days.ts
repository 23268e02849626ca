import { KinerjaError } from '../errors.ts';

/** A day as text, `YYYY-MM-DD`. Core has no clock: today is told. */
export type DayText = string;

const MILLISECONDS = 86_400_000;

/** Days from 1 January 1970; `null` when the text is no day. */
function parse(day: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const time = Date.parse(day);
  // Date.parse takes 30 February in some engines; a day that is another one of its month is none.
  return new Date(time).getUTCDate() === Number(day.slice(8)) ? time / MILLISECONDS : null;
}

const text = (days: number): DayText => new Date(days * MILLISECONDS).toISOString().slice(0, 10);

const refuse = (name: string, rule: string, value: string | number): never => {
  throw new KinerjaError('invalid-data', { issues: [{ path: [name], rule, facts: { value } }] });
};

const number = (day: DayText): number => parse(day) ?? refuse('day', 'format', day);

/** Whether a text is a day. */
export const isDay = (day: string): boolean => parse(day) !== null;

/** A count of days: a whole number, at least so many. @throws KinerjaError `invalid-data` */
export function wholeDays(days: number, minimum = -Infinity): number {
  return Number.isInteger(days) && days >= minimum ? days : refuse('days', 'count', days);
}

// What a day can be written for: 1 January 0 and 31 December 9999.
const [FIRST, LAST] = [-719_528, 2_932_896] as const;

/** The day so many whole days later (earlier, if negative), in the years 0 to 9999. @throws KinerjaError `invalid-data` */
export function addDays(day: DayText, days: number): DayText {
  const there = number(day) + wholeDays(days);
  return there < FIRST || there > LAST ? refuse('days', 'out-of-range', days) : text(there);
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
