import type { DueAction, DueState, Role } from '@kinerja/core/cycle';
import type { Told } from '../shared/plan-body.ts';
import type { PersonStage } from './board-types.ts';
import type { Order } from './order.ts';

/** What can be opened above the list. */
export type Tool = 'spread' | 'lens' | 'bulk' | 'drafts';

/** The words of the team board; of what is opened more, its own files have the words. */
export interface TeamBoardWords {
  readonly heading: string;
  readonly absent: Told;
  readonly nobody: Told;
  readonly noPerson: Told;
  readonly noScheme: Told;
  readonly noPeriod: Told;
  readonly unknownRole: (role: string) => Told;
  readonly unknownScheme: (id: string) => Told;
  readonly noHolidays: Told;
  readonly roles: { readonly [R in Role]: string };
  readonly scope: (role: string, period: string) => string;
  readonly stretch: string;
  readonly kinds: { readonly [K in 'periodic' | 'annual']: (days: string) => string };
  readonly people: (count: string) => string;
  readonly shown: (count: string, all: string) => string;
  readonly reading: (done: string, total: string) => string;
  readonly workingOut: (done: string, total: string) => string;
  readonly rest: string;
  readonly search: string;
  /** What is folded where there is little room. */
  readonly filters: string;
  readonly all: string;
  readonly clear: string;
  readonly noneFits: Told;
  readonly unit: string;
  readonly noUnit: string;
  readonly stage: string;
  readonly waiting: string;
  readonly waitingFor: {
    readonly me: string;
    readonly overdue: string;
    readonly other: (role: string) => string;
  };
  readonly predicate: string;
  readonly noPredicate: string;
  readonly columns: { readonly [O in Order]: string };
  readonly sortBy: string;
  readonly down: string;
  readonly ratedBy: (name: string) => string;
  readonly stages: { readonly [S in PersonStage]: string };
  readonly actions: { readonly [A in DueAction]: string };
  readonly you: string;
  /** Whose, what, and how urgent. */
  readonly waits: (whose: string, action: string) => string;
  /** After how many others wait. */
  readonly more: string;
  readonly states: { readonly [S in Exclude<DueState, 'not-yet'>]: string };
  readonly left: (days: number) => string;
  readonly nothing: string;
  readonly notRead: string;
  readonly grid: string;
  readonly keys: string;
  readonly tools: { readonly [T in Tool]: string };
  readonly csv: string;
  readonly saved: (count: string) => string;
  readonly back: string;
  readonly about: (name: string) => string;
  readonly unsaved: string;
  readonly leave: string;
  readonly stay: string;
  readonly csvColumns: readonly string[];
}
