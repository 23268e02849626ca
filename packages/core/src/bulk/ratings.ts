import type { AxisLevels } from '../evaluation/axes.ts';
import type { EvaluationRegulation } from '../scoring/methods/predicate-matrix.ts';
import {
  type Batches,
  type Column,
  type ColumnOptions,
  type Rows,
  type UnitColumn,
  refuse,
  run,
  unitsOf,
} from './columns.ts';

/** Ratings by column, one row an employee. 0 is no rating, n the n-th of the regulation's `levels`, lowest first. */
export interface RatingColumns {
  /** Hasil kerja. */
  readonly results: Uint8Array;
  /** Perilaku kerja. */
  readonly behaviour: Uint8Array;
  /** The unit of each row, below the number of units in the options. */
  readonly unit?: UnitColumn;
}

/** How many employees have which predicate, by its id: what a distribution regulation takes as `counts`. */
export interface PredicateCounts {
  readonly counts: Readonly<Record<string, number>>;
  /** Rows without a rating on one axis or both: they have no predicate. */
  readonly missing: number;
}

/** The predicate of every row, and how they are spread. */
export interface Predicates extends PredicateCounts {
  /** By row: 0 is missing, n the n-th of the regulation's `predicates`, best first. */
  readonly predicates: Uint8Array;
  /** By code of the unit. */
  readonly units: readonly PredicateCounts[];
}

/**
 * The predicates of many employees: of columns, or of batches of columns as they come. Each is what `score` gives
 * for the two ratings; a missing one stays missing and is counted.
 * @throws KinerjaError `invalid-data`, the path is column and row, when a code is none of the regulation's levels
 * or units, or columns are not equally long; the signal's reason when aborted
 */
export async function scoreAll(
  regulation: EvaluationRegulation,
  ratings: Batches<RatingColumns>,
  options: ColumnOptions = {},
): Promise<Predicates> {
  const units = unitsOf(options);
  const width = regulation.predicates.length + 1;
  const counts = new Float64Array(units.count * width);
  let predicates = new Uint8Array(0);
  const lookUp = lookingUp(regulation, counts);
  const rows = await run(
    ratings,
    {
      columns: (batch) => [...axes(batch), ...units.columns(batch.unit)],
      take(batch, rows) {
        predicates = withRoom(predicates, rows.first + batch.results.length);
        lookUp(batch, units.codes(batch.unit, rows), rows, predicates);
      },
    },
    options,
  );
  const spread = Array.from({ length: units.count }, (_, unit) =>
    countsOf(regulation, counts.subarray(unit * width, (unit + 1) * width)),
  );
  return {
    ...countsOf(regulation, sums(counts, width)),
    predicates: predicates.length > rows ? predicates.slice(0, rows) : predicates,
    units: spread,
  };
}

const axes = ({ results, behaviour }: RatingColumns): readonly Column[] => [
  { path: ['results'], values: results },
  { path: ['behaviour'], values: behaviour },
];

/** Stands for two codes of which one is no level. */
const refused = 255;

/**
 * Looks rows up in a table of all pairs of codes, each of which was asked of the regulation's own `score`, and counts
 * what it finds by unit: one pass, because memory is what takes the time.
 */
function lookingUp(
  regulation: EvaluationRegulation,
  counts: Float64Array,
): (ratings: RatingColumns, units: UnitColumn | undefined, rows: Rows, predicates: Uint8Array) => void {
  const cells = cellsOf(regulation);
  const maximum = regulation.levels.length;
  const width = regulation.predicates.length + 1;
  return (ratings, units, rows, predicates) => {
    const { results, behaviour } = ratings;
    const found = predicates.subarray(rows.first + rows.from);
    let highest = 0;
    for (let row = rows.from, at = 0; row < rows.to; row++, at++) {
      const cell = cells[((results[row] ?? 0) << 8) | (behaviour[row] ?? 0)] ?? 0;
      const place = (units?.[at] ?? 0) * width + cell;
      found[at] = cell;
      counts[place] = (counts[place] ?? 0) + 1;
      if (cell > highest) highest = cell;
    }
    if (highest === refused) refuse(axes(ratings), { minimum: 0, maximum }, rows);
  };
}

/** The predicate's code by results × 256 + behaviour. */
function cellsOf({ levels, predicates, score }: EvaluationRegulation): Uint8Array {
  const cells = new Uint8Array(256 * 256).fill(refused);
  const axis = (code: number): AxisLevels => {
    const level = levels[code - 1];
    return level ? { level, items: {} } : { items: {} };
  };
  for (let results = 0; results <= levels.length; results++) {
    for (let behaviour = 0; behaviour <= levels.length; behaviour++) {
      const outcome = score({ results: axis(results), behaviour: axis(behaviour) });
      cells[(results << 8) | behaviour] = outcome.done ? predicates.indexOf(outcome.value) + 1 : 0;
    }
  }
  return cells;
}

function sums(counts: Float64Array, width: number): Float64Array {
  const all = new Float64Array(width);
  counts.forEach((each, at) => (all[at % width] = (all[at % width] ?? 0) + each));
  return all;
}

function countsOf({ predicates }: EvaluationRegulation, counts: Float64Array): PredicateCounts {
  const named = predicates.map((predicate, place) => [predicate, counts[place + 1] ?? 0]);
  return { counts: Object.fromEntries(named), missing: counts[0] ?? 0 };
}

/** The same column, longer if it must be: at least twice as long, so that a stream of many batches is not copied each time. */
function withRoom(column: Uint8Array<ArrayBuffer>, rows: number): Uint8Array<ArrayBuffer> {
  if (column.length >= rows) return column;
  const longer = new Uint8Array(Math.max(rows, 2 * column.length));
  longer.set(column);
  return longer;
}
