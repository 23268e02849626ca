import { type Delivery, KinerjaError, type Kind, type Received, type Records, type Source, receiptCode } from '@kinerja/core';

/** What a test can make the source do. */
export interface FakeSource extends Source {
  /** Every record that was put, in order, whatever became of it. */
  readonly puts: { readonly kind: Kind; readonly record: Records[Kind] }[];
  /** How often records were read. */
  reads: number;
  /** Reading fails with this. */
  failReads: KinerjaError | undefined;
  /** The next writing fails with this. */
  failNextPut: KinerjaError | undefined;
  /** Writing keeps the record on the device until `deliver`. */
  offline: boolean;
  /** Delivers everything that waits. */
  deliver(): void;
  /** Writing hangs until this is called. */
  hold(): () => void;
  /** Changes the store behind the widget's back. */
  plant<K extends Kind>(kind: K, record: Records[K]): void;
  all<K extends Kind>(kind: K): Records[K][];
}

type Store = Map<Kind, Map<string, Records[Kind]>>;

/** A source that keeps records in memory and misbehaves on demand. */
export function fakeSource(records: Partial<{ [K in Kind]: readonly Records[K][] }>): FakeSource {
  const store: Store = new Map();
  const waiting: (() => void)[] = [];
  let held: Promise<void> | undefined;

  const shelf = (kind: Kind): Map<string, Records[Kind]> => {
    if (!store.has(kind)) store.set(kind, new Map());
    return store.get(kind)!;
  };
  for (const kind of Object.keys(records) as Kind[]) {
    for (const record of records[kind] ?? []) shelf(kind).set(record.id, record);
  }

  const checkRevision = (kind: Kind, record: Records[Kind]): void => {
    if (!('revision' in record)) return;
    const now = shelf(kind).get(record.id) as { revision: number } | undefined;
    if (record.revision !== (now?.revision ?? 0) + 1) throw new KinerjaError('conflict', { kind, id: record.id });
  };

  const source: FakeSource = {
    puts: [],
    reads: 0,
    failReads: undefined,
    failNextPut: undefined,
    offline: false,
    async get(kind, id) {
      source.reads++;
      if (source.failReads) throw source.failReads;
      const found = shelf(kind).get(id);
      if (!found) throw new KinerjaError('not-found', { kind, id });
      return structuredClone(found) as never;
    },
    async list(kind, where = {}) {
      if (source.failReads) throw source.failReads;
      const fits = (record: object): boolean =>
        Object.entries(where).every(([name, value]) => (record as Record<string, unknown>)[name] === value);
      return structuredClone([...shelf(kind).values()].filter(fits)) as never;
    },
    async put(kind, record): Promise<Delivery> {
      source.puts.push({ kind, record });
      await held;
      const failure = source.failNextPut;
      source.failNextPut = undefined;
      if (failure) throw failure;
      checkRevision(kind, record);
      shelf(kind).set(record.id, structuredClone(record));
      const code = receiptCode(record.id);
      if (!source.offline) return { state: 'received', code };
      const delivered = new Promise<Received>((resolve) =>
        waiting.push(() => resolve({ state: 'received', code })),
      );
      return { state: 'stored', code, delivered };
    },
    async waiting() {
      return waiting.length;
    },
    deliver() {
      for (const send of waiting.splice(0)) send();
    },
    hold() {
      let release = (): void => undefined;
      held = new Promise((resolve) => {
        release = () => {
          held = undefined;
          resolve();
        };
      });
      return release;
    },
    plant(kind, record) {
      shelf(kind).set(record.id, record);
    },
    all(kind) {
      return [...shelf(kind).values()] as never;
    },
  };
  return source;
}
