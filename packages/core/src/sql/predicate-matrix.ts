import { reading } from '../scoring/inputs.ts';
import type { EvaluationRegulation } from '../scoring/methods/predicate-matrix.ts';
import { type Dialect, type TableName, writer } from './dialects.ts';

/** A row for each person and period that was rated. */
export interface RatingTable {
  readonly ratings: TableName;
  /** The column that says whose rating it is. */
  readonly rating: string;
  /** The columns with the level of each axis, as the regulation calls its levels; NULL where nobody judged yet. */
  readonly results: string;
  readonly behaviour: string;
}

/**
 * A query (no semicolon at its end, so it can be a view) for the predicate of every rating, the same as `score`: rating,
 * predicate, reason. `reason` is NULL, or why there is no predicate: `not-offered` (a level the law does not have) or
 * `missing`.
 * @throws KinerjaError `invalid-data` when a name cannot be a name in the dialect
 */
export function predicateSql(
  regulation: EvaluationRegulation,
  source: RatingTable,
  dialect: Dialect,
): string {
  const reader = reading();
  const sql = writer(dialect, reader);
  const { levels, matrix } = regulation;
  const axes = {
    results: sql.name(['results'], source.results),
    behaviour: sql.name(['behaviour'], source.behaviour),
  };
  const is = (column: string, level: string): string => sql.same(column, sql.text(['matrix', level], level));
  const cells = levels.flatMap((results) =>
    levels.map((behaviour) => {
      const predicate = sql.text(['matrix', results, behaviour], matrix[results][behaviour]);
      return `WHEN ${is(axes.results, results)} AND ${is(axes.behaviour, behaviour)} THEN ${predicate}`;
    }),
  );
  // Not offered is neither NULL nor any level.
  const strange = Object.values(axes).map(
    (column) => `NOT (${levels.map((level) => is(column, level)).join(' OR ')})`,
  );
  const absent = Object.values(axes).map((column) => `${column} IS NULL`);
  const query = `SELECT ${sql.name(['rating'], source.rating)} AS rating,
  CASE ${cells.join('\n    ')} END AS predicate,
  CASE WHEN ${strange.join('\n    OR ')} THEN 'not-offered'
    WHEN ${absent.join(' OR ')} THEN 'missing' END AS reason
FROM ${sql.table(['ratings'], source.ratings)}`;
  reader.missing();
  return query;
}
