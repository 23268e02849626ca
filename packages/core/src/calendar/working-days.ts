import { type DayText, addDays, weekday } from './days.ts';

/** Which days are worked. Public holidays and shared leave change each year by decree: the portal supplies them. */
export interface WorkingCalendar {
  /** Days off, `YYYY-MM-DD`: hari libur nasional and cuti bersama. */
  readonly holidays: readonly DayText[];
  /** Weekdays that are worked, 0 is Sunday; Monday to Friday unless told. */
  readonly weekdays?: readonly number[];
  /** The days that the list of holidays covers. A clock that runs out of it says so. */
  readonly covers: { readonly from: DayText; readonly to: DayText };
}

/** A day that was counted, and whether the calendar knew all the days on the way. */
export interface CountedDay {
  readonly day: DayText;
  /** `false`: some days lie outside of the years whose holidays are known; the day may come later. */
  readonly certain: boolean;
}

const FIVE_DAYS: readonly number[] = [1, 2, 3, 4, 5];

/** Whether that day is worked. */
export function isWorkingDay(day: DayText, { holidays, weekdays = FIVE_DAYS }: WorkingCalendar): boolean {
  return weekdays.includes(weekday(day)) && !holidays.includes(day);
}

/** The last day of a term of so many working days; the day it starts on is not counted. */
export function addWorkingDays(from: DayText, count: number, calendar: WorkingCalendar): CountedDay {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  const { covers } = calendar;
  return { day, certain: from >= covers.from && day <= covers.to };
}

/** How many working days lie behind `from`, up to and with `to`; negative when `to` comes first. */
export function workingDaysBetween(from: DayText, to: DayText, calendar: WorkingCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}
