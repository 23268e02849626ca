import { reading } from '../scoring/inputs.ts';
import type { SurveyRegulation } from '../scoring/methods/weighted-index.ts';
import { type Dialect, type Writer, writer } from './dialects.ts';
import { type IndexSource, givenSql } from './index-source.ts';
import { type WholeNumbers, most, unitsOf, wholeNumbers } from './whole-numbers.ts';

/*
 * Why the digits are exact, with 64-bit whole numbers alone.
 *
 * Let S = Σ s/c over the n unsur, each with its sum s and its count c. A published number is floor((A·S + H) ÷ 2H) with
 * whole A and H (whole-numbers.ts). As floor(x ÷ 2H) = floor(floor(x) ÷ 2H), only floor(A·S) is needed.
 *
 * Divide with remainder: A·s = q·c + r. Then A·S = Σq + R with R = Σ r/c. Take one more digit, in base b, of every r/c:
 * b·r = q'·c + r'. After m such steps R = (U + R') ÷ b^m, where U is the number with the digits Σq', the next Σq'', …
 * and 0 ≤ R' < n. The SQL takes floor((U + n − 1) ÷ b^m), digit by digit from the last. That is floor(R):
 * - not less, for floor(R') ≤ n − 1;
 * - not more: else some whole k had R < k ≤ R + (n − 1) ÷ b^m. But R is a multiple of 1/Πc, so k − R ≥ 1/Πc, and
 *   (n − 1) ÷ b^m < 1/Πc, since m = n + 1 and b is at least n and at least every c.
 *
 * No product leaves 64 bits: b·r < b·c ≤ b², and A·s is bounded in whole-numbers.ts.
 */

/**
 * A query (no semicolon at its end, so it can be a view) for the index of every unit, with the digits of `score`: unit,
 * respondents, mean_<unsur>…, total (NI), value, grade, reason. Means and total are rounded half up to `decimals`, which no
 * law sets. The numbers are exact decimals, in SQLite text. `reason` is NULL, or why there is no value: `out-of-range`
 * (off the scale, or no whole number), `too-many` (above 3,000,000,000 answers to an unsur), `missing` (an unsur that
 * nobody answered); or `below-scale`, a value without a grade.
 * @throws KinerjaError `invalid-data` when unsur are missing or unknown, a name cannot be a name in the dialect, or so many
 * decimals could not be computed
 */
export function indexSql(
  regulation: SurveyRegulation,
  source: IndexSource,
  dialect: Dialect,
  decimals: number,
): string {
  const reader = reading();
  const sql = writer(dialect, reader);
  const possible = Number.isInteger(decimals) && decimals >= 0 && decimals < 19;
  const numbers = possible ? wholeNumbers(regulation, decimals) : null;
  if (!numbers) reader.refuse(['decimals'], 'out-of-range', { value: decimals });
  const given = givenSql(regulation, source, sql, reader);
  const results = resultSql(regulation, numbers ? decimals : 0, sql);
  reader.missing();
  if (!numbers) return '';
  const count = regulation.elements.length;
  // A prefix that no table of an office has: SQLite would take the name of a later step for that of the table.
  const steps: readonly (readonly [name: string, query: string])[] = [
    ['kinerja_given', given],
    ['kinerja_answered', answeredSql(count)],
    ['kinerja_counted', countedSql(sql)],
    ...divisionSql(count, numbers, decimals, sql),
    ['kinerja_units', unitsSql(count, sql)],
    ['kinerja_rounded', roundedSql(numbers, sql)],
  ];
  const tables = steps.map(([name, query]) => `${name} AS (\n  ${query}\n)`);
  return `WITH ${tables.join(',\n')}\n${results}`;
}

const each = (count: number, make: (place: number) => string): string[] =>
  Array.from({ length: count }, (_, place) => make(place));

/** A row for each unit and unsur: one read of `given`, which some engines would compute again for a second. */
function answeredSql(count: number): string {
  const choose = (column: string): string =>
    `CASE element ${each(count, (place) => `WHEN ${place} THEN ${column}${place}`).join(' ')} END AS ${column}`;
  const places = each(count, (place) => `SELECT ${place}${place === 0 ? ' AS element' : ''}`);
  return `SELECT unit, respondents, element,\n    ${['s', 'n', 'x'].map(choose).join(',\n    ')}
  FROM kinerja_given CROSS JOIN (${places.join(' UNION ALL ')}) AS elements`;
}

/**
 * Sum and count where they can be computed with; there the sum lies on the scale too, for every row did. No two rows are
 * the same: DISTINCT keeps planners from writing all this out again wherever `s` and `c` are used, which PostgreSQL needs seven times as long for.
 */
function countedSql(sql: Writer): string {
  const usable = `x = 0 AND n BETWEEN 1 AND ${most}`;
  return `SELECT DISTINCT unit, respondents, element, n, x,
    CASE WHEN ${usable} THEN ${sql.cast('s')} END AS s,
    CASE WHEN ${usable} THEN ${sql.cast('n')} END AS c
  FROM kinerja_answered`;
}

function divisionSql(
  count: number,
  { multiplier }: WholeNumbers,
  decimals: number,
  sql: Writer,
): readonly (readonly [string, string])[] {
  const digit = (dividend: string, place: number): string =>
    `${sql.divide(`(${dividend})`, 'c')} AS q${place}, (${dividend}) % c AS r${place}`;
  const mean = sql.divide(`(${2n * 10n ** BigInt(decimals)} * s + c)`, '(2 * c)');
  const first = `SELECT *, ${mean} AS mean,\n    ${digit(`${multiplier} * s`, 0)} FROM kinerja_counted`;
  const others = each(
    count + 1,
    (place) => `SELECT *, ${digit(`${most} * r${place}`, place + 1)} FROM kinerja_digit${place}`,
  );
  return [first, ...others].map((query, place) => [`kinerja_digit${place}`, query]);
}

/** floor(A·S) as `product`, and what the reason follows from. */
function unitsSql(count: number, sql: Writer): string {
  const digits = each(count + 1, (place) => sql.cast(`SUM(q${place + 1})`));
  const carried = digits.reduceRight(
    (rest, sum) => sql.divide(`(${sum} + ${rest})`, `${most}`),
    `${count - 1}`,
  );
  const means = each(count, (place) => `MAX(CASE WHEN element = ${place} THEN mean END) AS mean${place}`);
  return `SELECT unit, MAX(respondents) AS respondents,
    ${means.join(',\n    ')},
    MAX(x) AS wrong, MIN(n) AS fewest, MAX(n) AS highest,
    ${sql.cast('SUM(q0)')} + ${carried} AS product
  FROM kinerja_digit${count + 1} GROUP BY unit`;
}

function roundedSql({ value, total }: WholeNumbers, sql: Writer): string {
  const round = (half: bigint, name: string): string =>
    `CASE WHEN wrong = 0 AND fewest > 0 AND highest <= ${most} THEN ${sql.divide(`(product + ${half})`, `${2n * half}`)} END AS ${name}`;
  return `SELECT *,\n    ${round(total, 'total_units')},\n    ${round(value, 'value_units')}\n  FROM kinerja_units`;
}

function resultSql({ elements, grades, digits }: SurveyRegulation, decimals: number, sql: Writer): string {
  const means = elements.map(
    (id, place) => `${sql.decimal(`mean${place}`, decimals)} AS ${sql.name(['elements', id], `mean_${id}`)}`,
  );
  const bands = Object.entries(grades).map(
    ([grade, from]) =>
      `WHEN value_units >= ${unitsOf(from, digits)} THEN ${sql.text(['grades', grade], grade)}`,
  );
  const lowest = Object.values(grades).map((from) => unitsOf(from, digits));
  const list = [
    'unit',
    'respondents',
    ...means,
    `${sql.decimal('total_units', decimals)} AS total`,
    `${sql.decimal('value_units', digits)} AS value`,
    `CASE ${bands.join(' ')} END AS grade`,
    `CASE WHEN wrong > 0 THEN 'out-of-range' WHEN highest > ${most} THEN 'too-many' WHEN fewest = 0 THEN 'missing'
    WHEN value_units < ${lowest.reduce((a, b) => (b < a ? b : a))} THEN 'below-scale' END AS reason`,
  ];
  return `SELECT ${list.join(',\n  ')}\nFROM kinerja_rounded`;
}
