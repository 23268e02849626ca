import type { WorkingCalendar } from '@kinerja/core/calendar';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import { gradeLabel } from '@kinerja/core/regulations/words';
import type { Localize } from '../shared/localize.ts';
import { type Choice, chosen } from './choice.ts';
import type { Asked } from './question.ts';
import type { Row } from './row.ts';
import type { Days } from './waits.ts';

/** Knows no day: every term in working days is uncertain by it. */
const unknown: WorkingCalendar = { holidays: [], covers: { from: '9999-12-31', to: '9999-12-31' } };

/** How many days before its last day something is due soon, unless told. */
export const WEEK = 7;

/** The days; the same object as before while they say the same. */
export function daysOf(
  before: Days | undefined,
  today: string,
  calendar: WorkingCalendar = unknown,
  within: number = WEEK,
): Days {
  // An attribute may hold any text.
  const soon = Number.isInteger(within) && within >= 0 ? within : WEEK;
  const same = before?.today === today && before.calendar === calendar && before.soon === soon;
  return same ? before : { today, calendar, soon };
}

/** What is asked; the same object as before while it says the same. */
export function keptAsked(before: Asked | undefined, asked: Asked | undefined): Asked | undefined {
  const same =
    before?.scheme === asked?.scheme &&
    JSON.stringify([before?.me, before?.period]) === JSON.stringify([asked?.me, asked?.period]);
  return same ? before : asked;
}

/** What the evaluation's law says of predicates. */
export interface Law {
  /** Best first. */
  readonly predicates: readonly string[];
  /** The official label of one. */
  readonly predicate: (id: string) => string;
}

const none: readonly string[] = [];

/** The law that the scheme evaluates by. */
export function lawOf(asked: Asked | undefined, localize: Localize): Law {
  const id = asked?.scheme.regulations.evaluation;
  const regulation = evaluationRegulations.find((each) => each.id === id);
  const predicate = (grade: string): string =>
    regulation ? localize.text(gradeLabel(regulation.id, grade)) : grade;
  return { predicates: regulation?.predicates ?? none, predicate };
}

/** Those whom a choice leaves of these rows. */
export interface Chosen {
  readonly rows: readonly Row[];
  readonly choice: Choice | undefined;
  readonly shown: readonly Row[];
}

/** Before anybody is there. */
export const nobody: Chosen = { rows: [], choice: undefined, shown: [] };

/** Goes through the rows only where they or the choice are others than before. */
export function chosenOf(before: Chosen, rows: readonly Row[], choice: Choice): Chosen {
  if (before.rows === rows && before.choice === choice) return before;
  return { rows, choice, shown: chosen(rows, choice) };
}
