import type { WorkingCalendar } from '@kinerja/core/calendar';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import { gradeLabel } from '@kinerja/core/regulations/words';
import type { Localize } from '../shared/localize.ts';
import type { TeamPerson } from './board-types.ts';
import { type Choice, chosen } from './choice.ts';
import type { Asked } from './question.ts';
import type { Row } from './row.ts';
import type { Days } from './waits.ts';

/** Knows no day: every term in working days is uncertain by it. */
const unknown: WorkingCalendar = { holidays: [], covers: { from: '9999-12-31', to: '9999-12-31' } };

/** The days; the same object as before while they say the same. */
export function daysOf(
  before: Days | undefined,
  today: string,
  calendar: WorkingCalendar = unknown,
  soon: number,
): Days {
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

/** Every unit that somebody is in, in the order of the language; the same list as before while it has the same. */
function unitsOf(before: readonly string[], rows: readonly Row[], language: string): readonly string[] {
  const unit = ({ person }: { readonly person: TeamPerson }): readonly string[] =>
    person.unit === undefined ? [] : [person.unit];
  const found = new Set(rows.flatMap(unit));
  if (found.size === before.length && before.every((each) => found.has(each))) return before;
  return [...found].sort(new Intl.Collator(language, { numeric: true }).compare);
}

/** Those whom a choice leaves of these rows, and the units that they are in. */
export interface Chosen {
  readonly rows: readonly Row[];
  readonly choice: Choice | undefined;
  readonly shown: readonly Row[];
  readonly units: readonly string[];
}

/** Before anybody is there. */
export const nobody: Chosen = { rows: [], choice: undefined, shown: [], units: none };

/** Goes through the rows only where they or the choice are others than before. */
export function chosenOf(before: Chosen, rows: readonly Row[], choice: Choice, language: string): Chosen {
  const same = before.rows === rows;
  if (same && before.choice === choice) return before;
  const units = same ? before.units : unitsOf(before.units, rows, language);
  return { rows, choice, shown: chosen(rows, choice), units };
}
