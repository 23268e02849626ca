import assert from 'node:assert/strict';
import { type AnswerColumns, scoreResponses } from '@kinerja/core/bulk';
import { permenpanrb14of2017 as regulation } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { type Comparison, type Way, compare } from './measure.ts';
import { varied, variedSql } from './varied.ts';

const units = 514;
const { elements, scale, factor, digits } = regulation;
/** Every answer of the scale, and none. */
const codes = scale[1] + 1;

type Columns = Required<AnswerColumns>;

function columns(rows: number): Columns {
  const answers = elements.map((id, place) => [
    id,
    Uint8Array.from({ length: rows }, (_, row) => varied(row, place, codes)),
  ]);
  const unit = Uint16Array.from({ length: rows }, (_, row) => varied(row, elements.length, units));
  return { answers: Object.fromEntries(answers), unit };
}

/** The same columns in DuckDB, on one thread: `coded` has 0 for no answer as ours, `nulls` has NULL. */
async function database(rows: number): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run('SET threads = 1');
  const answers = elements.map((id, place) => `(${variedSql(place, codes)})::UTINYINT AS ${id}`);
  const unit = `(${variedSql(elements.length, units)})::USMALLINT AS unit`;
  await connection.run(
    `CREATE TABLE coded AS SELECT ${[...answers, unit].join(', ')} FROM range(${rows}) AS r(i)`,
  );
  const nulls = elements.map((id) => `nullif(${id}, 0) AS ${id}`).join(', ');
  await connection.run(`CREATE TABLE nulls AS SELECT ${nulls}, unit FROM coded`);
  return connection;
}

interface Query {
  readonly table: 'coded' | 'nulls';
  readonly sum: (id: string) => string;
  readonly count: (id: string) => string;
}

/** Ways to write it; the quickest here is the one to beat. */
const queries: readonly Query[] = [
  { table: 'coded', sum: (id) => `sum(${id})`, count: (id) => `count_if(${id} > 0)` },
  { table: 'coded', sum: (id) => `sum(${id}::INTEGER)`, count: (id) => `count_if(${id} > 0)` },
  { table: 'coded', sum: (id) => `sum(${id})`, count: (id) => `count(nullif(${id}, 0))` },
  { table: 'nulls', sum: (id) => `sum(${id})`, count: (id) => `count(${id})` },
];

function sql({ table, sum, count }: Query, byUnit: boolean): string {
  const means = elements.map((id) => `s_${id} / c_${id}`).join(' + ');
  const sums = elements.map((id) => `${sum(id)} AS s_${id}, ${count(id)} AS c_${id}`).join(', ');
  const index = `round((${means}) / ${elements.length} * ${factor}, ${digits}) AS index`;
  const [unit, group] = byUnit ? ['unit, ', 'GROUP BY unit ORDER BY unit'] : ['', ''];
  return `SELECT *, ${index} FROM (SELECT ${unit}${sums} FROM ${table} ${group})`;
}

async function read(connection: DuckDBConnection, query: string): Promise<Record<string, unknown>[]> {
  return (await connection.runAndReadAll(query)).getRowObjects();
}

/** The quickest of the ways on this machine, each after one run that is not counted. */
async function quickest(connection: DuckDBConnection, byUnit: boolean): Promise<string> {
  const timed = [];
  for (const query of queries.map((each) => sql(each, byUnit))) {
    await read(connection, query);
    const before = process.cpuUsage();
    await read(connection, query);
    timed.push([process.cpuUsage(before).user, query] as const);
  }
  return timed.sort(([a], [b]) => a - b)[0]![1];
}

type Scored = Awaited<ReturnType<typeof scoreResponses>>['units'][number];

function same({ tally, score }: Scored, row: Record<string, unknown>): void {
  assert.ok(score.done);
  for (const id of elements) {
    const theirs = { sum: Number(row[`s_${id}`]), count: Number(row[`c_${id}`]) };
    assert.deepEqual(theirs, tally.elements[id]);
  }
  assert.equal(Number(row['index']).toFixed(digits), score.value);
}

/** The index of so many responses, all together and of every unit. */
export async function responses(rows: number): Promise<Comparison[]> {
  const given = columns(rows);
  const connection = await database(rows);
  const compared: Comparison[] = [];
  for (const byUnit of [false, true]) {
    const [batch, options] = byUnit ? [given, { units }] : [{ answers: given.answers }, {}];
    const query = await quickest(connection, byUnit);
    const ours = await scoreResponses(regulation, batch, options);
    const theirs = await read(connection, query);
    assert.equal(theirs.length, ours.units.length);
    for (const [unit, row] of theirs.entries()) same(ours.units[unit]!, row);
    const work = `the index of ${rows.toLocaleString('en')} responses × ${elements.length}${byUnit ? `, of ${units} units` : ''}`;
    const way: Way = {
      name: 'scoreResponses',
      times: 1,
      run: () => scoreResponses(regulation, batch, options),
    };
    const other: Way = { name: 'DuckDB, one thread', times: 1, run: () => read(connection, query) };
    compared.push(...(await compare(work, way, [[other, byUnit ? 0 : 1]])));
  }
  connection.closeSync();
  return compared;
}
