import type { Issue, Records } from '@kinerja/core';
import { addDays } from '@kinerja/core/calendar';

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

/** What is wrong with the day of an act: terms run by it, so it is today, wherever on earth the office is. */
export function dayIssues(day: string, now: Date, path: Issue['path']): readonly Issue[] {
  return between(day, -1, now, path);
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
