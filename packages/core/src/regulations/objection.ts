import {
  type CountedDay,
  type DayText,
  type WorkingCalendar,
  addDays,
  addWorkingDays,
} from '../calendar/index.ts';
import type { Citation } from '../scoring/step.ts';

/** A term that starts with an event, by one law. */
export interface Term {
  /** Id of the law, as of its regulation. */
  readonly regulation: string;
  /** What has to happen until the last day. */
  readonly action: 'hand-over' | 'return' | 'object' | 'decide';
  /** What starts the clock. */
  readonly after: 'final-rating' | 'hand-over' | 'receipt' | 'objection';
  /** `null`: the law that could be read sets none. */
  readonly days: number | null;
  readonly counting: 'working-days' | 'calendar-days';
  readonly citation: Citation;
}

/** Terms of handing over, returning, objecting and deciding. */
export const objectionTerms: readonly Term[] = [
  {
    regulation: 'permenpanrb-6-2022',
    action: 'hand-over',
    after: 'final-rating',
    days: 14,
    counting: 'working-days',
    citation: {
      law: 'PermenPANRB 6/2022',
      place: 'penyerahan dokumen evaluasi: 14 hari kerja',
      status: 'in-force',
    },
  },
  {
    regulation: 'permenpanrb-6-2022',
    action: 'return',
    after: 'hand-over',
    days: 14,
    counting: 'working-days',
    citation: {
      law: 'PermenPANRB 6/2022',
      place: 'pengembalian dokumen oleh pegawai: 14 hari kerja',
      status: 'in-force',
    },
  },
  {
    regulation: 'pp-30-2019',
    action: 'object',
    after: 'receipt',
    days: 14,
    counting: 'calendar-days',
    citation: {
      law: 'PP 30/2019',
      place: 'Pasal 59: keberatan paling lama 14 hari sejak diterima',
      status: 'in-force',
    },
  },
  {
    regulation: 'pp-30-2019',
    action: 'decide',
    after: 'objection',
    // The length of the superior's decision was in no text that could be read.
    days: null,
    counting: 'calendar-days',
    citation: {
      law: 'PP 30/2019',
      place: 'Pasal 59: jangka waktu keputusan atasan tidak terbaca',
      status: 'assumption',
    },
  },
];

/** The last day of a term that started on `from`; `null` where the law sets no length. */
export function lastDay(term: Term, from: DayText, calendar: WorkingCalendar): CountedDay | null {
  if (term.days === null) return null;
  if (term.counting === 'working-days') return addWorkingDays(from, term.days, calendar);
  return { day: addDays(from, term.days), certain: true };
}
