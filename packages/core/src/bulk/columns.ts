import { type Issue, KinerjaError } from '../errors.ts';
import { type BulkOptions, type Stream, interruptible, pacing, wholeAboveZero } from './pace.ts';

/** A unit's code for each row, from 0 on. */
export type UnitColumn = Uint8Array | Uint16Array | Uint32Array;

/** How to run over columns. */
export interface ColumnOptions extends BulkOptions {
  /** How many units there are: every code is below it. One, without a column of units, where left out. */
  readonly units?: number;
}

/** A column with the place it is named by, as it was given. */
export interface Column {
  readonly path: readonly string[];
  readonly values: UnitColumn;
}

/** What is done with columns of one shape. */
export interface Job<Columns> {
  /** The columns of a batch; all have to be equally long. */
  columns(batch: Columns): readonly Column[];
  /** Takes rows of a batch. @throws nothing but what `refuse` throws */
  take(batch: Columns, rows: Rows): void;
}

/** Rows `from` up to, without, `to` of a batch whose first row is row `first` of all. */
export interface Rows {
  readonly from: number;
  readonly to: number;
  readonly first: number;
}

/** Columns that are there already, or batches of them. */
export type Batches<Columns> = Columns | Stream<Columns>;

const isStream = <Columns>(batches: Batches<Columns>): batches is Stream<Columns> =>
  Symbol.iterator in Object(batches) || Symbol.asyncIterator in Object(batches);

/** Takes every batch through the job; how rows are cut into batches changes nothing. Gives the number of rows. */
export async function run<Columns>(
  batches: Batches<Columns>,
  job: Job<Columns>,
  options: BulkOptions,
): Promise<number> {
  const stream = isStream(batches) ? batches : [batches];
  const total = isStream(batches) ? options.total : (job.columns(batches)[0]?.values.length ?? 0);
  const pace = pacing({ ...options, ...(total !== undefined && { total }) }, 'columns');
  for await (const batch of interruptible(stream, options.signal)) {
    const first = pace.done();
    const rows = length(job.columns(batch));
    for (let from = 0; from < rows; from += pace.step) {
      const to = Math.min(from + pace.step, rows);
      job.take(batch, { from, to, first });
      await pace.passed(to - from);
    }
  }
  pace.finish();
  return pace.done();
}

function length(columns: readonly Column[]): number {
  const expected = columns[0]?.values.length ?? 0;
  const issues = columns
    .filter(({ values }) => values.length !== expected)
    .map(({ path, values }) => ({ path, rule: 'length', facts: { expected, value: values.length } }));
  if (issues.length > 0) throw new KinerjaError('invalid-data', { issues });
  return expected;
}

/** The most places that one refusal names: who mixed up two columns has millions. */
const mostIssues = 100;

/** Refuses the rows: names each value above zero that is out of the range, by column and row. */
export function refuse(
  columns: readonly Column[],
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
  { from, to, first }: Rows,
): never {
  const issues: Issue[] = [];
  for (const { path, values } of columns) {
    for (let row = from; row < to && issues.length < mostIssues; row++) {
      const value = values[row] ?? 0;
      if (value === 0 || (value >= minimum && value <= maximum)) continue;
      issues.push({ path: [...path, first + row], rule: 'out-of-range', facts: { minimum, maximum, value } });
    }
  }
  throw new KinerjaError('invalid-data', { issues });
}

/** The units of a run: how many, and a check of their column. */
export interface Units {
  readonly count: number;
  /** The column of units, if the batch has one. */
  columns(unit: UnitColumn | undefined): readonly Column[];
  /** The codes of just these rows; nothing where there is one unit. @throws KinerjaError `invalid-data` */
  codes(unit: UnitColumn | undefined, rows: Rows): UnitColumn | undefined;
}

/** @throws KinerjaError `invalid-data` when the number of units is no whole number above zero */
export function unitsOf({ units: count = 1 }: ColumnOptions): Units {
  wholeAboveZero('units', count);
  const path = ['unit'];
  return {
    count,
    columns: (unit) => (unit ? [{ path, values: unit }] : []),
    codes(unit, rows) {
      if (!unit && count > 1)
        throw new KinerjaError('invalid-data', { issues: [{ path, rule: 'required' }] });
      if (unit && highest(unit, rows) >= count)
        refuse([{ path, values: unit }], { minimum: 0, maximum: count - 1 }, rows);
      return count > 1 ? unit?.subarray(rows.from, rows.to) : undefined;
    },
  };
}

function highest(column: UnitColumn, { from, to }: Rows): number {
  let most = 0;
  for (let row = from; row < to; row++) {
    const value = column[row] ?? 0;
    if (value > most) most = value;
  }
  return most;
}
