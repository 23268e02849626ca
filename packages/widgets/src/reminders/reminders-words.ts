import type { DueAction, DueState, Role } from '@kinerja/core/cycle';
import type { Told } from '../shared/plan-body.ts';

/** How a browser may be asked to notify, and how far that has come. */
export type Notifying = 'off' | 'on' | 'refused' | 'unable';

/** What of a plan comes round again and again, and may be missed several times. */
export type Repeated = Extract<DueAction, 'report' | 'check-in' | 'give-feedback'>;

/** The words of the reminders. */
export interface RemindersWords {
  readonly heading: string;
  readonly absent: Told;
  readonly noPerson: Told;
  readonly noScheme: Told;
  readonly noPeriod: Told;
  readonly unknownRole: (role: string) => Told;
  readonly unknownScheme: (id: string) => Told;
  readonly noHolidays: Told;
  readonly roles: { readonly [R in Role]: string };
  readonly scope: (role: string, period: string) => string;
  readonly states: { readonly [S in DueState]: (count: number) => string };
  readonly summary: (overdue: number, soon: number, open: number) => string;
  readonly nothing: Told;
  readonly actions: { readonly [A in DueAction]: string };
  /** What was missed several times with one plan. */
  readonly missed: { readonly [A in Repeated]: (count: number, stretches: string) => string };
  readonly firstUntil: (day: string) => string;
  /** One of several, after its days. */
  readonly each: (stretch: string, day: string) => string;
  readonly optional: string;
  readonly self: string;
  readonly whom: (name: string) => string;
  readonly stretch: (days: string) => string;
  readonly until: (day: string) => string;
  readonly from: (day: string) => string;
  readonly noTerm: string;
  /** Days from today to the last day; negative when it has gone by. */
  readonly left: (days: number) => string;
  readonly uncertain: string;
  readonly ground: string;
  readonly basis: (law: string, place: string, status: string) => string;
  readonly targets: string;
  readonly go: string;
  readonly file: {
    readonly title: string;
    readonly text: (count: number) => string;
    readonly button: string;
    readonly saved: string;
  };
  readonly notify: {
    readonly title: string;
    readonly text: string;
    readonly start: string;
    readonly stop: string;
    readonly said: { readonly [N in Notifying]: string };
    /** The text of the notification. */
    readonly urgent: (overdue: number, soon: number) => string;
  };
}
