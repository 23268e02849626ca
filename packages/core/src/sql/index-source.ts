import type { Reader } from '../scoring/inputs.ts';
import type { SurveyRegulation } from '../scoring/methods/weighted-index.ts';
import type { TableName, Writer } from './dialects.ts';
import { most } from './whole-numbers.ts';

/** A row for each respondent. */
export interface AnswerTable {
  readonly answers: TableName;
  /** The column that says which unit the row is of. */
  readonly unit: string;
  /** By unsur the column with the answer, a whole number; NULL is "don't know" or skipped. */
  readonly elements: Readonly<Record<string, string>>;
}

/** Sums and counts that were made before, or by parts of a sharded database: rows of one unit add up. */
export interface SumTable {
  readonly sums: TableName;
  readonly unit: string;
  /** The column with the number of respondents, where there is one. */
  readonly respondents?: string;
  /** By unsur the columns with the sum of the answers and with their number, "don't know" in neither. */
  readonly elements: Readonly<Record<string, { readonly sum: string; readonly count: string }>>;
}

/** Where the index is computed from. */
export type IndexSource = AnswerTable | SumTable;

/**
 * One row per unit: respondents, and for the unsur numbered j the sum `s<j>`, the count `n<j>`, and in `x<j>` how often
 * something stood there that the scale cannot give. Only SUM and COUNT of single rows, so that a sharded database can
 * compute it where the rows are.
 */
export function givenSql(
  regulation: SurveyRegulation,
  source: IndexSource,
  sql: Writer,
  reader: Reader,
): string {
  const { elements } = source;
  for (const id of Object.keys(elements))
    if (!regulation.elements.includes(id)) reader.refuse(['elements', id], 'unknown-property');
  for (const id of regulation.elements)
    if (!Object.hasOwn(elements, id)) reader.refuse(['elements', id], 'required');
  const known = regulation.elements.filter((id) => Object.hasOwn(elements, id));
  const unit = sql.name(['unit'], source.unit);
  const [respondents, columns, table] =
    'answers' in source
      ? ofAnswers(source, known, regulation.scale, sql)
      : ofSums(source, known, regulation.scale, sql);
  const list = [`${unit} AS unit`, `${respondents} AS respondents`, ...columns];
  return `SELECT ${list.join(',\n    ')}\n  FROM ${table} GROUP BY ${unit}`;
}

type Parts = readonly [respondents: string, columns: readonly string[], table: string];

function ofAnswers(
  { answers, elements }: AnswerTable,
  ids: readonly string[],
  [minimum, maximum]: SurveyRegulation['scale'],
  sql: Writer,
): Parts {
  const scale = Array.from({ length: maximum - minimum + 1 }, (_, place) => minimum + place).join(', ');
  const columns = ids.map((id, place) => {
    const answer = sql.name(['elements', id], elements[id] ?? '');
    const sum = `SUM(CASE WHEN ${answer} IN (${scale}) THEN ${answer} ELSE 0 END) AS s${place}`;
    const wrong = `COUNT(CASE WHEN ${answer} NOT IN (${scale}) THEN 1 END) AS x${place}`;
    return `${sum}, COUNT(${answer}) AS n${place}, ${wrong}`;
  });
  return ['COUNT(*)', columns, sql.table(['answers'], answers)];
}

function ofSums(
  { sums, elements, respondents }: SumTable,
  ids: readonly string[],
  [minimum, maximum]: SurveyRegulation['scale'],
  sql: Writer,
): Parts {
  const columns = ids.map((id, place) => {
    const { sum = '', count = '' } = elements[id] ?? {};
    const s = `COALESCE(${sql.name(['elements', id, 'sum'], sum)}, 0)`;
    const n = `COALESCE(${sql.name(['elements', id, 'count'], count)}, 0)`;
    // In this order: what has a fraction, what is too much to be multiplied, what lies off the scale.
    const wrong = `CASE WHEN NOT (${sql.whole(s)} AND ${sql.whole(n)}) THEN 1 WHEN ${n} > ${most} THEN NULL
      WHEN ${n} < 0 OR ${s} < ${n} * ${minimum} OR ${s} > ${n} * ${maximum} THEN 1 END`;
    return `SUM(${s}) AS s${place}, SUM(${n}) AS n${place}, COUNT(${wrong}) AS x${place}`;
  });
  const people =
    respondents === undefined ? sql.cast('NULL') : `SUM(${sql.name(['respondents'], respondents)})`;
  return [people, columns, sql.table(['sums'], sums)];
}
