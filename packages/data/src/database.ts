import { KinerjaError, isKinerjaError, toKinerjaError } from '@kinerja/core';
import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import type { Keyed } from './adapter.ts';
import type { Entry } from './outbox.ts';

/** One database for all: a new kind of record needs no new version, so tabs of different age never block each other. */
export interface Tables extends DBSchema {
  /** By kind and id. */
  records: { key: [string, string]; value: Keyed };
  copies: { key: [string, string]; value: Keyed };
  outbox: { key: number; value: Entry };
}

/** An open connection to it. */
export type Database = IDBPDatabase<Tables>;

/** Runs work on the open database, and once more on a new connection when the old one was closed under it. */
export type Run = <T>(work: (database: Database) => Promise<T>) => Promise<T>;

/** WebKit has opened databases that never answered; after this many milliseconds the device counts as unable. */
const OPENING = 5_000;

/** The database of that name, opened at the first use and again whenever the browser has closed it. */
export function openDatabase(name: string): Run {
  let connection: Promise<Database> | undefined;
  const forget = (closed?: Promise<Database>): void => {
    if (connection === closed) connection = undefined;
    closed?.then((database) => database.close()).catch(() => {});
  };
  return async (work) => {
    for (let again = false; ; again = true) {
      const used: Promise<Database> = (connection ??= connect(name, () => forget(used)));
      try {
        return await work(await used);
      } catch (error) {
        const final = storageError(error);
        if (final.code !== 'storage' || isFull(error)) throw final;
        forget(used);
        if (again || final === error) throw final;
      }
    }
  };
}

function connect(name: string, closed: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new KinerjaError('storage', { reason: 'unavailable' }));
    }, OPENING);
    const opened = (database: Database): void => (late ? database.close() : resolve(database));
    open(name, closed)
      .then(opened, reject)
      .finally(() => clearTimeout(timer));
  });
}

async function open(name: string, closed: () => void): Promise<Database> {
  const callbacks: OpenDBCallbacks<Tables> = {
    upgrade: createTables,
    // Another page wants to delete or change the database: let it.
    blocking: closed,
    // iOS does this to save memory.
    terminated: closed,
  };
  try {
    return await openDB<Tables>(name, 1, callbacks);
  } catch (error) {
    if (!named(error, 'VersionError')) throw error;
    // A newer Kinerja was here. Its tables only ever gain, so that this one can still use them.
    return openDB<Tables>(name, undefined, callbacks);
  }
}

function createTables(database: Database): void {
  const missing = (table: 'records' | 'copies' | 'outbox'): boolean =>
    !database.objectStoreNames.contains(table);
  if (missing('records')) database.createObjectStore('records');
  if (missing('copies')) database.createObjectStore('copies');
  if (missing('outbox')) database.createObjectStore('outbox', { keyPath: 'key', autoIncrement: true });
}

function isFull(error: unknown): boolean {
  return named(error, 'QuotaExceededError');
}

function named(error: unknown, name: string): boolean {
  return (error as Partial<Error> | undefined)?.name === name;
}

function storageError(cause: unknown): KinerjaError {
  if (isKinerjaError(cause)) return cause;
  if (named(cause, 'DataCloneError')) return toKinerjaError(cause);
  return new KinerjaError('storage', { reason: isFull(cause) ? 'full' : 'unavailable' }, { cause });
}
