import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { KinerjaError } from '@kinerja/core';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteDialect } from 'kysely';
import type { Database } from './tables.ts';

/** How long to wait for an owner that is just leaving, in milliseconds. */
const PATIENCE = 1000;

/** SQLite rolls table changes back with their transaction; Kysely does not count on it, we do. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class TransactionalDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/**
 * Opens the file (made when it is missing, readable by its owner alone) and owns it until closed.
 * @throws `storage` `unavailable` with a cause that says why
 */
export function openSqlite(file: string): Database {
  const path = file === ':memory:' ? file : resolve(file);
  try {
    if (path !== ':memory:') createPrivate(path);
    const sqlite = new Sqlite(path, { timeout: PATIENCE });
    try {
      own(sqlite);
    } catch (error) {
      sqlite.close();
      throw error;
    }
    return new Kysely({ dialect: new TransactionalDialect({ database: sqlite }) });
  } catch (error) {
    throw new KinerjaError('storage', { reason: 'unavailable' }, { cause: explained(path, error) });
  }
}

/** Personal data: no other user of the machine may read it. SQLite gives its side files the same mode. */
function createPrivate(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    // Only ever when it is missing: closing a second handle would drop the locks this process holds on it.
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/**
 * Every commit is on the disk before it is acknowledged, and there is one owner: the lock is the operating
 * system's own on the file, so it goes with the process however that ends, and nothing needs cleaning.
 */
function own(sqlite: Sqlite.Database): void {
  sqlite.pragma('locking_mode = exclusive');
  const mode = sqlite.pragma('journal_mode = wal', { simple: true });
  if (mode !== 'wal' && mode !== 'memory')
    throw new Error(`no write-ahead log on this file system (${mode})`);
  sqlite.pragma('synchronous = full');
  // On macOS only: a plain fsync leaves the data in the cache of the drive.
  sqlite.pragma('fullfsync = on');
  sqlite.pragma('foreign_keys = on');
  sqlite.pragma('trusted_schema = off');
  sqlite.pragma(`busy_timeout = ${PATIENCE}`);
  sqlite.exec('begin immediate; commit');
}

function explained(path: string, error: unknown): Error {
  const busy = (error as { code?: unknown }).code === 'SQLITE_BUSY';
  return busy
    ? new Error(
        `${path} is in use: one process owns a SQLite file. Stop the other one, or use PostgreSQL for several.`,
        { cause: error },
      )
    : new Error(`${path} cannot be opened: ${(error as Error).message}`, { cause: error });
}
