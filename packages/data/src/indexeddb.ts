import type { IDBPObjectStore } from 'idb';
import type { Adapter, Copies } from './adapter.ts';
import { type Run, type Tables, openDatabase } from './database.ts';
import { type Entry, type Local, type Outbox, findEntry } from './outbox.ts';
import { accept, copyOf, matches } from './rules.ts';

/**
 * Keeps records on this device, in an IndexedDB database of that name. It is also the device of `offline`, in tables
 * of its own. Nothing is opened before the first use.
 * @throws KinerjaError `storage`: `full`, or `unavailable` (private window, switched off, deleted while in use)
 */
export function indexedDb({ name = 'kinerja' }: { readonly name?: string } = {}): Adapter & Local {
  const run = openDatabase(name);
  return {
    ...localIn(name, run),
    ...table(run, 'records'),
    write: async (kind, record) => {
      const kept = copyOf(record);
      const key: [string, string] = [kind, kept.id];
      return change(run, 'records', async (store) => {
        const received = accept(kind, await store.get(key), kept);
        await store.put(kept, key);
        return received;
      });
    },
  };
}

/** That device alone, for `offline`: a file for a script tag has room for nothing else. */
export function localDevice(name: string): Local {
  return localIn(name, openDatabase(name));
}

function localIn(name: string, run: Run): Local {
  return { name, copies: { ...table(run, 'copies'), keep: keepIn(run) }, outbox: outboxIn(run) };
}

function table(run: Run, name: 'records' | 'copies'): Pick<Adapter, 'read' | 'list'> {
  return {
    read: (kind, id) => run((database) => database.get(name, [kind, id])),
    list: (kind, where) =>
      run(async (database) => {
        // An array sorts after every string, so this is everything of the kind.
        const all = await database.getAll(name, IDBKeyRange.bound([kind], [kind, []]));
        return all.filter((record) => matches(record, where));
      }),
  };
}

function keepIn(run: Run): Copies['keep'] {
  return (kind, records) =>
    change(run, 'copies', async (store) => {
      await Promise.all(records.map((record) => store.put(record, [kind, record.id])));
    });
}

function outboxIn(run: Run): Outbox {
  return {
    entries: () => run(async (database) => (await database.getAll('outbox')).filter(isEntry)),
    add: async (kind, record) => {
      const kept = copyOf(record);
      return change(run, 'outbox', async (store) => {
        const known = findEntry((await store.getAll()).filter(isEntry), kind, kept);
        if (known && !known.rejected) return known;
        const entry = { ...(known && { key: known.key }), kind, record: kept } as Entry;
        return { ...entry, key: await store.put(entry) };
      });
    },
    reject: (key, rejected) =>
      change(run, 'outbox', async (store) => {
        const entry = await store.get(key);
        // Never brought back: another tab may have delivered it.
        if (entry) await store.put({ ...entry, rejected });
        return !!entry;
      }),
    remove: (keys) =>
      change(run, 'outbox', async (store) => {
        await Promise.all(keys.map((key) => store.delete(key)));
      }),
  };
}

/** What another version or somebody else has put there is left alone when it cannot be sent. */
function isEntry({ kind, record }: Partial<Entry>): boolean {
  return !!kind && !!record?.id;
}

/** One transaction, on disk before it is fulfilled: what follows relies on it. */
function change<T, Name extends 'records' | 'copies' | 'outbox'>(
  run: Run,
  name: Name,
  work: (store: IDBPObjectStore<Tables, [Name], Name, 'readwrite'>) => Promise<T>,
): Promise<T> {
  return run(async (database) => {
    const { store, done } = database.transaction(name, 'readwrite', { durability: 'strict' });
    return (await Promise.all([work(store), done]))[0];
  });
}
