import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, after, before, describe } from 'node:test';
import { type Location, type Store, openStore } from '@kinerja/server';
import Sqlite from 'better-sqlite3';
import { type Postgres, query, startPostgres } from './postgres.ts';

/** The moment at which every store of these tests counts. */
export const now = new Date('2026-11-22T08:00:00.000Z');

/** A store with nothing in it, closed and removed when its test ends. */
export interface Fixture {
  readonly store: Store;
  readonly location: Location;
  /** How many rows each table has, looked up beside the store. */
  rows(): Promise<Record<string, number>>;
  /** Closes the store and opens it again. */
  reopen(): Promise<void>;
}

export type Open = (test: TestContext) => Promise<Fixture>;

const tables = [
  'survey',
  'tabulation',
  'plan',
  'progress',
  'rating',
  'response',
  'answer',
  'used_token',
  'feedback',
  'evaluation',
  'evaluation_rater',
  'award',
  'development',
];

/** Runs a suite on SQLite and again on PostgreSQL. */
export function onBothDatabases(suite: (open: Open) => void): void {
  describe('SQLite', () => suite(openSqlite));
  describe('PostgreSQL', () => {
    let postgres: Postgres;
    let databaseUrl: string;
    before(async () => {
      postgres = await startPostgres();
      databaseUrl = await postgres.create();
    });
    after(async () => postgres?.stop());
    suite(async (test) => {
      await empty(databaseUrl);
      const count = (table: string) =>
        query(databaseUrl, `select count(*) from kinerja.${table}`).then(([row]) => Number(row?.['count']));
      return fixture(test, { databaseUrl }, (_, read) => read(count));
    });
  });
}

/** Quicker than making the tables anew for each test. */
async function empty(databaseUrl: string): Promise<void> {
  const [found] = await query(databaseUrl, "select to_regclass('kinerja.answer') as answer");
  if (!found?.['answer']) return;
  await query(databaseUrl, `truncate ${tables.map((table) => `kinerja.${table}`).join(', ')}`);
}

/** A store in a file of its own. */
export async function openSqlite(test: TestContext): Promise<Fixture> {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-sqlite-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'kinerja.sqlite');
  return fixture(test, { file }, async (beside, read) => {
    // The store is the only one who may open the file: it steps aside for the moment.
    await beside();
    const database = new Sqlite(file, { readonly: true });
    const rows = await read(async (table) => countOf(database, table));
    database.close();
    return rows;
  });
}

export function countOf(database: Sqlite.Database, table: string): number {
  return (database.prepare(`select count(*) as count from ${table}`).get() as { count: number }).count;
}

type Read = (count: (table: string) => Promise<number>) => Promise<Record<string, number>>;

async function fixture(
  test: TestContext,
  location: Location,
  look: (beside: () => Promise<void>, read: Read) => Promise<Record<string, number>>,
): Promise<Fixture> {
  let store = await openStore(location, { now: () => now });
  let open = true;
  const close = async () => {
    if (open) await store.close();
    open = false;
  };
  test.after(close);
  const reopen = async () => {
    await close();
    store = await openStore(location, { now: () => now });
    open = true;
  };
  const read: Read = async (count) => {
    const rows: Record<string, number> = {};
    for (const table of tables) rows[table] = await count(table);
    return rows;
  };
  return {
    get store() {
      return store;
    },
    location,
    rows: async () => {
      const rows = await look(close, read);
      if (!open) await reopen();
      return rows;
    },
    reopen,
  };
}
