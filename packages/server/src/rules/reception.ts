import type { Issue, Records } from '@kinerja/core';
import { type DayText, addDays } from '@kinerja/core/calendar';
import type { Citation } from '@kinerja/core/scoring';
import type { AppOptions } from '../options.ts';

/** An answer that was given in time may arrive so many days after the last one: devices are offline for a while. */
const LATE = 14;

/**
 * What is wrong with how an answer arrives: without the token that the survey asks for, or too late by the clock of the
 * server, for the day on the answer is the sender's word, and must not open a survey that is closed.
 */
export function receptionIssues(
  survey: Records['survey'],
  response: Records['response'],
  now: Date,
): readonly Issue[] {
  const today = now.toISOString().slice(0, 10);
  // No place on earth is more than a day ahead of UTC.
  const latest = addDays(today, 1);
  const { closes, tokenRequired } = survey;
  const issues: Issue[] = [];
  // Not with the other rules of a response: those hold for what is kept too, and the token is not.
  if (tokenRequired && response.token === undefined) issues.push({ path: ['token'], rule: 'required' });
  if (response.on > latest) issues.push({ path: ['on'], rule: 'out-of-range', facts: { maximum: latest } });
  if (closes !== undefined && today > addDays(closes, LATE)) {
    issues.push({ path: ['survey'], rule: 'closed', facts: { closes } });
  }
  return issues;
}

/** How far a device's clock may be ahead: what is dated later than that keeps the next person from acting. */
export const clockAhead: { readonly minutes: number; readonly citation: Citation } = {
  minutes: 5,
  citation: { law: 'Kinerja', place: 'selisih jam bawaan; bukan ketentuan', status: 'assumption' },
};

/**
 * What is wrong with when an act is said to have been done. Terms run by its day, so that is today, wherever on earth
 * the office is; and its moment has come, for nothing may be done with the record before it.
 */
export function timeIssues(
  { on, at }: { readonly on?: DayText; readonly at: string },
  now: Date,
  path: Issue['path'],
): readonly Issue[] {
  const latest = new Date(now.getTime() + clockAhead.minutes * 60_000);
  const facts = { maximum: latest.toISOString(), value: at };
  return [
    ...(on === undefined ? [] : between(on, -1, now, [...path, 'on'])),
    ...(Date.parse(at) > latest.getTime()
      ? [{ path: [...path, 'at'], rule: 'out-of-range', facts }]
      : between(at.slice(0, 10), -1, now, [...path, 'at'])),
  ];
}

/** The time zone of the office, which has its day from it. */
export const officeZone = ({ forms }: Pick<AppOptions, 'forms'>): string => forms?.timeZone ?? 'Asia/Jakarta';

/** What is wrong with a day from which a term runs for somebody else: begun earlier, it would be over too soon. */
export function begunEarly(on: DayText, now: Date, timeZone: string, path: Issue['path']): readonly Issue[] {
  // A clock may be behind as far as it may be ahead, also at midnight.
  const moment = new Date(now.getTime() - clockAhead.minutes * 60_000);
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const minimum = new Intl.DateTimeFormat('sv', { timeZone, ...parts }).format(moment);
  return on < minimum ? [{ path, rule: 'out-of-range', facts: { minimum, value: on } }] : [];
}

/** What is wrong with the day of what was written while a device was offline. */
export function receivedLate(day: string, now: Date, path: Issue['path']): readonly Issue[] {
  return between(day, -LATE, now, path);
}

function between(day: string, days: number, now: Date, path: Issue['path']): readonly Issue[] {
  const today = now.toISOString().slice(0, 10);
  const [minimum, maximum] = [addDays(today, days), addDays(today, 1)];
  return day < minimum || day > maximum ? [{ path, rule: 'out-of-range', facts: { minimum, maximum } }] : [];
}
