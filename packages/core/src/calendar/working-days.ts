import { type Issue, KinerjaError } from '../errors.ts';
import { type DayText, addDays, isDay, weekday, wholeDays } from './days.ts';

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
const FULL_WEEK: readonly number[] = [0, ...FIVE_DAYS, 6];

/** A day off that is written otherwise, or a week without a working day, would only move the terms, and nobody see it. */
function checkCalendar({ holidays, weekdays = FIVE_DAYS, covers }: WorkingCalendar): Issue[] {
  const format = (path: Issue['path'], day: string): Issue[] =>
    isDay(day) ? [] : [{ path, rule: 'format', facts: { value: day } }];
  const facts = { minimum: 0, maximum: 6 };
  const issues = [
    ...holidays.flatMap((day, place) => format(['holidays', place], day)),
    ...weekdays.flatMap((day, place): Issue[] =>
      FULL_WEEK.includes(day) ? [] : [{ path: ['weekdays', place], rule: 'out-of-range', facts }],
    ),
    ...format(['covers', 'from'], covers.from),
    ...format(['covers', 'to'], covers.to),
  ];
  if (weekdays.length === 0) issues.push({ path: ['weekdays'], rule: 'required' });
  if (covers.to < covers.from)
    issues.push({ path: ['covers', 'to'], rule: 'out-of-range', facts: { minimum: covers.from } });
  return issues;
}

/** Whether a day is worked, of a calendar that can be. @throws KinerjaError `invalid-data` with each place that cannot */
function workedIn(calendar: WorkingCalendar): (day: DayText) => boolean {
  const issues = checkCalendar(calendar);
  if (issues.length > 0) throw new KinerjaError('invalid-data', { issues });
  const { holidays, weekdays = FIVE_DAYS } = calendar;
  return (day) => weekdays.includes(weekday(day)) && !holidays.includes(day);
}

/** Whether that day is worked. @throws KinerjaError `invalid-data` */
export function isWorkingDay(day: DayText, calendar: WorkingCalendar): boolean {
  return workedIn(calendar)(day);
}

/**
 * The last day of a term of so many whole working days; the day it starts on is not counted.
 * @throws KinerjaError `invalid-data` for a day or number of days that is none, and a calendar that cannot be
 */
export function addWorkingDays(from: DayText, count: number, calendar: WorkingCalendar): CountedDay {
  const isWorked = workedIn(calendar);
  let day = addDays(from, 0);
  for (let left = wholeDays(count, 0); left > 0;) {
    day = addDays(day, 1);
    if (isWorked(day)) left -= 1;
  }
  const { covers } = calendar;
  return { day, certain: from >= covers.from && day <= covers.to };
}

/**
 * How many working days lie behind `from`, up to and with `to`; negative when `to` comes first. Holidays that the
 * calendar does not cover are not known to it. @throws KinerjaError `invalid-data`
 */
export function workingDaysBetween(from: DayText, to: DayText, calendar: WorkingCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  const isWorked = workedIn(calendar);
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorked(day)) count += 1;
  }
  return count;
}
