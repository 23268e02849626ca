import type { Issue } from '@kinerja/core';
import type { Plan, Rating } from '@kinerja/core/evaluation';
import { checkVoice } from '@kinerja/core/multi-source';
import { ratingId } from '../../rating-form/rating-id.ts';
import type { CsvLine } from '../csv/read.ts';
import type { Asked } from '../question.ts';
import type { Row } from '../row.ts';
import { type Columns, type Field, levelIn } from './columns.ts';

/** Something that keeps a line from being written, with its place. */
export interface Problem {
  readonly field: Field;
  readonly rule:
    | 'unknown-person'
    | 'person-twice'
    | 'no-plan'
    | 'not-agreed'
    | 'final-already'
    | 'no-level'
    | 'too-long'
    | 'cells'
    | 'against-rules';
  /** What stands there, shortened. */
  readonly value: string;
  /** 1 is the first; of nothing in particular the person's. */
  readonly column: number;
}

/** One line of the file: what would be written, or why it would not. */
export interface Checked {
  readonly line: number;
  readonly name: string;
  readonly person: string;
  /** The draft, with what was stored before. */
  readonly rating: Rating | undefined;
  /** It says what is stored already. */
  readonly unchanged: boolean;
  readonly problems: readonly Problem[];
}

/** What lines are checked against. */
export interface Against {
  readonly asked: Asked;
  readonly today: string;
  readonly rows: ReadonlyMap<string, Row>;
  /** By plan: the supervisor's rating that is stored. */
  readonly stored: ReadonlyMap<string, Rating>;
}

const LONGEST = 4000;
const levelFields = ['results', 'behaviour'] as const;
const notes: readonly Field[] = ['resultsNote', 'behaviourNote', 'strengths', 'improvements'];

/** The plan that a person's rating is about. */
export function planOf(row: Row | undefined): Plan | undefined {
  return row?.plan;
}

/** One line while it is read. */
class Line {
  readonly problems: Problem[] = [];
  readonly #line: CsvLine;
  readonly #columns: Columns;

  constructor(line: CsvLine, columns: Columns) {
    this.#line = line;
    this.#columns = columns;
  }

  cell(field: Field): string {
    return this.#line.cells[this.#columns.at.get(field) ?? -1] ?? '';
  }

  fault(field: Field, rule: Problem['rule']): undefined {
    const column = (this.#columns.at.get(field) ?? 0) + 1;
    this.problems.push({ field, rule, value: this.cell(field).slice(0, 60), column });
    return undefined;
  }

  level(field: 'results' | 'behaviour'): Rating['results']['level'] {
    const cell = this.cell(field);
    if (cell === '') return undefined;
    return levelIn(cell) ?? this.fault(field, 'no-level');
  }
}

type Axis = Rating['results'];

/** What is in the file takes the place of what was stored; an empty cell leaves it. */
function axis(before: Axis | undefined, level: Axis['level'], note: string): Axis {
  return {
    ...before,
    ...(level && { level }),
    ...(note && { note }),
    items: before?.items ?? {},
  };
}

function draft(line: Line, plan: Plan, { asked, today, stored }: Against): Rating {
  const before = stored.get(plan.id);
  const rater: Rating['rater'] = before?.rater ?? { id: asked.me.id, role: 'supervisor' };
  const [strengths, improvements] = [line.cell('strengths'), line.cell('improvements')];
  return {
    ...before,
    id: before?.id ?? ratingId(plan.id, rater),
    revision: (before?.revision ?? 0) + 1,
    plan: plan.id,
    rater,
    status: 'draft',
    on: today,
    results: axis(before?.results, line.level('results'), line.cell('resultsNote')),
    behaviour: axis(before?.behaviour, line.level('behaviour'), line.cell('behaviourNote')),
    ...(strengths && { strengths }),
    ...(improvements && { improvements }),
  };
}

const axisFields: Readonly<Record<string, Field>> = { results: 'results', behaviour: 'behaviour' };
const fieldOf = ({ path }: Issue): Field => axisFields[String(path[0])] ?? 'person';

/** Whether a draft says what is stored, but for when and how often it was written. */
function sameAs(rating: Rating, before: Rating | undefined): boolean {
  const said = ({ results, behaviour, strengths, improvements }: Rating): string =>
    JSON.stringify([results.level, results.note, behaviour.level, behaviour.note, strengths, improvements]);
  return before !== undefined && said(rating) === said(before);
}

function planFor(line: Line, { rows, stored }: Against): Plan | undefined {
  const row = rows.get(line.cell('person'));
  if (!row) return line.fault('person', 'unknown-person');
  const plan = planOf(row);
  if (!plan) return line.fault('person', 'no-plan');
  if (plan.stage !== 'agreed') return line.fault('person', 'not-agreed');
  if (stored.get(plan.id)?.status === 'final') return line.fault('person', 'final-already');
  return plan;
}

function checkLine(
  csv: CsvLine,
  columns: Columns,
  width: number,
  seen: Set<string>,
  against: Against,
): Checked {
  const line = new Line(csv, columns);
  const person = line.cell('person');
  const name = against.rows.get(person)?.person.name ?? (line.cell('name') || person);
  if (csv.cells.length > width) line.fault('person', 'cells');
  if (person !== '' && seen.has(person)) line.fault('person', 'person-twice');
  seen.add(person);
  for (const field of notes) if (line.cell(field).length > LONGEST) line.fault(field, 'too-long');
  const plan = planFor(line, against);
  const rating = plan && draft(line, plan, against);
  if (plan && rating && line.problems.length === 0)
    for (const issue of checkVoice(rating, plan, against.asked.scheme))
      line.fault(fieldOf(issue), 'against-rules');
  // Of the template nobody has to fill in every line.
  const empty = [...levelFields, ...notes].every((field) => line.cell(field) === '');
  const unchanged = empty || (rating !== undefined && sameAs(rating, against.stored.get(rating.plan)));
  return { line: csv.line, name, person, rating, unchanged, problems: line.problems };
}

/** Every line below the first, each with all that is wrong with it. */
export function checkLines(
  [first, ...lines]: readonly CsvLine[],
  columns: Columns,
  against: Against,
): readonly Checked[] {
  const seen = new Set<string>();
  const width = first?.cells.length ?? 0;
  return lines.map((line) => checkLine(line, columns, width, seen, against));
}
