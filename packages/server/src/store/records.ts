import type { Filter, Kind, Records } from '@kinerja/core';
import { type Hold, listDocuments, readDocument, writeDocument } from './documents.ts';
import { failure } from './failure.ts';
import { readResponse, writeResponse } from './responses.ts';
import type { HeldRecords, ListedKind, PlansOf, Written } from './store.ts';
import { listTabulations, readTabulation } from './tabulations.ts';
import type { Database, Dialect } from './tables.ts';

/** What the store does, over a connection or over one transaction of it. */
export function recordsOver(database: Database, dialect: Dialect, now: () => Date): HeldRecords {
  function read(kind: Kind, id: string): Promise<unknown> {
    if (kind === 'response') return readResponse(database, id);
    if (kind === 'tabulation') return readTabulation(database, id, now());
    return readDocument(database, kind, id);
  }

  function list(kind: ListedKind, where: Filter = {}, plansOf?: PlansOf): Promise<readonly unknown[]> {
    if (kind === 'tabulation') return listTabulations(database, where, now());
    return listDocuments(database, kind, where, plansOf);
  }

  function write(kind: Kind, record: Records[Kind]): Promise<Written> {
    if (kind === 'response') return writeResponse(database, record as Records['response']);
    return writeDocument(database, kind, record as never);
  }

  // SQLite has one connection, and so one transaction at a time: nothing can change there meanwhile.
  function held(kind: ListedKind, id: string, hold: Hold): Promise<unknown> {
    return readDocument(database, kind, id, dialect === 'postgres' ? hold : undefined);
  }

  // The four above go from kind to record by hand; here the types of the port are put back on.
  return {
    read: (kind, id) => kinerjaErrors(read(kind, id)) as Promise<never>,
    list: (kind, where, plansOf) => kinerjaErrors(list(kind, where, plansOf)) as Promise<never>,
    write: (kind, record) => kinerjaErrors(write(kind, record)),
    hold: (kind, id) => kinerjaErrors(held(kind, id, 'shared')) as Promise<never>,
    holdAlone: (kind, id) => kinerjaErrors(held(kind, id, 'alone')) as Promise<never>,
  };
}

async function kinerjaErrors<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw failure(error);
  }
}
