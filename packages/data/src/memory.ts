import type { Filter, Kind, Records } from '@kinerja/core';
import type { Adapter, Copies, Keyed } from './adapter.ts';
import { type Entry, type Local, type Outbox, findEntry } from './outbox.ts';
import { accept, copyOf, matches } from './rules.ts';

/**
 * Keeps records for as long as the page lives, starting with the given ones: for tests, stories and previews.
 * It also serves as the device of `offline`; what waits there is gone with the page.
 */
export function memory(records: { readonly [K in Kind]?: readonly Records[K][] } = {}): Adapter & Local {
  const own = new Shelf();
  for (const [kind, some] of Object.entries(records)) own.put(kind as Kind, some);
  const copies = new Shelf();
  return {
    read: async (kind, id) => copyOf(own.get(kind, id)),
    list: async (kind, where) => copyOf(own.all(kind, where)),
    write: async (kind, record) => {
      const received = accept(kind, own.get(kind, record.id), record);
      own.put(kind, [record]);
      return received;
    },
    // No other memory has it, in this tab or another: locks and channels go by the name.
    name: `memory ${Math.random()}`,
    copies: {
      read: async (kind, id) => copyOf(copies.get(kind, id)),
      list: async (kind, where) => copyOf(copies.all(kind, where)),
      keep: async (kind, some) => copies.put(kind, some),
    } satisfies Copies,
    outbox: memoryOutbox(),
  };
}

class Shelf {
  readonly #kinds = new Map<Kind, Map<string, Keyed>>();

  get(kind: Kind, id: string): Keyed | undefined {
    return this.#kinds.get(kind)?.get(id);
  }

  all(kind: Kind, where?: Filter): readonly Keyed[] {
    return [...(this.#kinds.get(kind)?.values() ?? [])].filter((record) => matches(record, where));
  }

  put(kind: Kind, records: readonly Keyed[]): void {
    const kept = this.#kinds.get(kind) ?? new Map<string, Keyed>();
    this.#kinds.set(kind, kept);
    for (const record of records) kept.set(record.id, copyOf(record));
  }
}

function memoryOutbox(): Outbox {
  let entries: readonly Entry[] = [];
  let last = 0;
  return {
    entries: async () => copyOf(entries),
    add: async (kind, record) => {
      const known = findEntry(entries, kind, record);
      const entry: Entry = { key: known?.key ?? ++last, kind, record: copyOf(record) };
      entries = [...entries.filter(({ key }) => key !== entry.key), entry].sort(
        (one, other) => one.key - other.key,
      );
      return copyOf(entry);
    },
    reject: async (key, rejected) => {
      const there = entries.some((entry) => entry.key === key);
      entries = entries.map((entry) => (entry.key === key ? { ...entry, rejected } : entry));
      return there;
    },
    remove: async (keys) => {
      entries = entries.filter((entry) => !keys.includes(entry.key));
    },
  };
}
