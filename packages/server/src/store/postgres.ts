import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './tables.ts';

const settings = {
  application_name: 'kinerja',
  max: 10,
  connectionTimeoutMillis: 10_000,
  // A statement or an abandoned transaction never holds others up for longer than this.
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 30_000,
};

/** Connections to PostgreSQL, made when needed; `log` hears of one that breaks while it is idle. */
export function openPostgres(databaseUrl: string, log: (error: unknown) => void): Database {
  const pool = new pg.Pool({ ...settings, connectionString: databaseUrl });
  // Without listeners a restart of the database would end this process too. One that breaks in use fails the
  // query as well, and is heard of there.
  pool.on('error', log);
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}
