import { version } from '../shared/version.ts';

/** One whole day in somebody's calendar. */
export interface CalendarDay {
  /** The same for the same thing in every file: a calendar that takes a newer file mends its entry. */
  readonly uid: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** A full web address. */
  readonly url?: string | undefined;
  /** How many whole days before it the calendar may remind. */
  readonly remindBefore: number;
}

/** Octets of a line without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/** Text as a value: the characters that mean something are escaped, other control characters left out (3.3.11). */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** A line in pieces of at most 75 octets, no character cut in two; each but the first begins with a space (3.1). */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > LONGEST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}

const date = (day: string): string => day.replace(/-/g, '');

/** A moment in UTC, e.g. `20261122T140000Z` (3.3.5). */
const moment = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');

function eventLines({ uid, day, ...said }: CalendarDay, stamp: string): readonly string[] {
  const description = escapeText(said.description);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    // A day without a time and without an end lasts that day (3.6.1); it keeps nobody busy.
    `DTSTART;VALUE=DATE:${date(day)}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${escapeText(said.summary)}`,
    `DESCRIPTION:${description}`,
    ...(said.url ? [`URL:${said.url}`] : []),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(said.summary)}`,
    `TRIGGER:-P${said.remindBefore}D`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** A calendar file (RFC 5545) of whole days. A file must have one at least (3.4). */
export function calendarFile(days: readonly CalendarDay[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Kinerja//Kinerja ${version}//ID`,
    'CALSCALE:GREGORIAN',
    ...days.flatMap((day) => eventLines(day, moment(now))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
