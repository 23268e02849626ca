import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { failure } from './failure.ts';
import { migrations } from './migrations/all.ts';
import { openPostgres } from './postgres.ts';
import { recordsOver } from './records.ts';
import { openSqlite } from './sqlite.ts';
import type { HeldRecords, Store } from './store.ts';
import type { Database, Dialect } from './tables.ts';

/** Where the records are: one SQLite file that this process owns, or a PostgreSQL database. */
export type Location = { readonly file: string } | { readonly databaseUrl: string };

/** Settings that have good values of their own. */
export interface StoreSettings {
  /** The clock that dates a tabulation. */
  readonly now?: () => Date;
  /** Told of a database connection that broke while nobody was using it. */
  readonly log?: (error: unknown) => void;
}

/** The PostgreSQL schema of all tables, so that they can live in a database that others use too. */
const SCHEMA = 'kinerja';

/**
 * Opens the store and brings its tables up to date.
 * @throws `storage` `unavailable` when the file cannot be opened or another process owns it (the cause says
 * which), `unreachable` when no PostgreSQL answers
 */
export async function openStore(location: Location, settings: StoreSettings = {}): Promise<Store> {
  const { now = () => new Date(), log = () => {} } = settings;
  const [dialect, connection] = open(location, log);
  try {
    await migrate(connection, dialect);
  } catch (error) {
    await connection.destroy();
    throw failure(error);
  }
  return storeOver(dialect === 'postgres' ? connection.withSchema(SCHEMA) : connection, dialect, now);
}

function open(location: Location, log: (error: unknown) => void): [Dialect, Database] {
  if ('file' in location) return ['sqlite', openSqlite(location.file)];
  return ['postgres', openPostgres(location.databaseUrl, log)];
}

async function migrate(connection: Database, dialect: Dialect): Promise<void> {
  const schema = dialect === 'postgres' ? { migrationTableSchema: SCHEMA } : {};
  const list = Object.entries(migrations(dialect)).map(([name, { up }]) => {
    const inSchema = (db: Kysely<unknown>) => up(dialect === 'postgres' ? db.withSchema(SCHEMA) : db);
    return [name, { up: inSchema }] as const;
  });
  const provider = { getMigrations: async () => Object.fromEntries(list) };
  const { error } = await new Migrator({ db: connection, provider, ...schema }).migrateToLatest();
  if (error !== undefined) throw error;
}

function storeOver(database: Database, dialect: Dialect, now: () => Date): Store {
  const { read, list } = recordsOver(database, dialect, now);
  return {
    read,
    list,
    write: (kind, record) => transaction((held) => held.write(kind, record)),
    transaction,
    close: () => database.destroy(),
  };

  async function transaction<T>(work: (held: HeldRecords) => Promise<T>): Promise<T> {
    try {
      return await database
        .transaction()
        .setIsolationLevel('read committed')
        .execute((held) => work(recordsOver(held, dialect, now)));
    } catch (error) {
      throw failure(error);
    }
  }
}
