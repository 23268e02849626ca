import { DuckDBInstance } from '@duckdb/node-api';
import type { Dialect } from '@kinerja/core/sql';
import Sqlite from 'better-sqlite3';
import mysql from 'mysql2/promise';
import pg from 'pg';
import { startPostgres } from '../../server/postgres.ts';
import { ensureProgram } from '../../tools/ensure-program.ts';
import { startMariadb } from './mariadb.ts';

/** A row as text: what the engine gives, digit for digit. */
export type Row = Readonly<Record<string, string | null>>;

/** A database that really runs, with nothing in it. */
export interface Engine {
  readonly dialect: Dialect;
  /** Makes a table whose first column is the unit. */
  create(table: string, columns: string): Promise<void>;
  run(sql: string): Promise<void>;
  query(sql: string): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export interface Kind {
  readonly name: string;
  readonly open: () => Promise<Engine>;
  /** Why it cannot run here. */
  readonly skip?: string;
}

type Connection = Omit<Engine, 'create'>;

const plain = (connection: Connection): Engine => ({
  ...connection,
  create: (table, columns) => connection.run(`CREATE TABLE ${table} (${columns})`),
});

function asText(rows: readonly object[]): readonly Row[] {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === null ? null : `${value}`])),
  );
}

/** One connection to a PostgreSQL that runs already. */
export async function connectPostgres(connectionString: string): Promise<Engine> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return plain({
    dialect: 'postgresql',
    run: async (sql) => void (await client.query(sql)),
    query: async (sql) => asText((await client.query(sql)).rows),
    close: () => client.end(),
  });
}

async function openPostgres(): Promise<Engine> {
  const server = await startPostgres();
  const engine = await connectPostgres(await server.create());
  return {
    ...engine,
    async close() {
      await engine.close();
      await server.stop();
    },
  };
}

async function openSqlite(): Promise<Engine> {
  const database = new Sqlite(':memory:');
  return plain({
    dialect: 'sqlite',
    run: async (sql) => void database.exec(sql),
    query: async (sql) => asText(database.prepare<[], object>(sql).all()),
    close: async () => void database.close(),
  });
}

async function openDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return plain({
    dialect: 'duckdb',
    run: async (sql) => void (await connection.run(sql)),
    query: async (sql) => asText((await connection.runAndReadAll(sql)).getRowObjects()),
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  });
}

const server = ensureProgram('mariadbd', 'mariadb-server-core');
// What makes its first tables needs a program that Debian has in another package, which nothing asks for.
const defaults = ensureProgram('my_print_defaults', 'mariadb-client-core');
const mariadbd = 'absent' in defaults ? defaults : server;

async function openMariadb(): Promise<Engine> {
  if ('absent' in mariadbd) throw new Error(mariadbd.absent);
  const running = await startMariadb(mariadbd.path);
  const connection = await mysql.createConnection({
    socketPath: running.socket,
    user: running.user,
    supportBigNumbers: true,
    bigNumberStrings: true,
  });
  await connection.query('CREATE DATABASE kinerja_test CHARACTER SET utf8mb4');
  await connection.query('USE kinerja_test');
  return plain({
    dialect: 'mysql',
    run: async (sql) => void (await connection.query(sql)),
    query: async (sql) => asText((await connection.query<mysql.RowDataPacket[]>(sql))[0]),
    async close() {
      await connection.end();
      await running.stop();
    },
  });
}

/** The four engines, each with its own dialect. */
export const engines: readonly Kind[] = [
  { name: 'PostgreSQL', open: openPostgres },
  { name: 'MariaDB', open: openMariadb, ...('absent' in mariadbd && { skip: mariadbd.absent }) },
  { name: 'SQLite', open: openSqlite },
  { name: 'DuckDB', open: openDuckdb },
];

/** Inserts whole numbers, texts and NULLs, a thousand rows at a time. */
export async function insert(
  engine: Engine,
  table: string,
  rows: readonly (readonly (number | bigint | string | null)[])[],
): Promise<void> {
  const text = rows.map((row) => `(${row.map((value) => literal(value)).join()})`);
  for (let from = 0; from < text.length; from += 1000)
    await engine.run(`INSERT INTO ${table} VALUES ${text.slice(from, from + 1000).join()}`);
}

const literal = (value: number | bigint | string | null): string =>
  typeof value === 'string' ? `'${value}'` : `${value ?? 'NULL'}`;
