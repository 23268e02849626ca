import { type Delivery, type Filter, type Kind, type KinerjaError } from '@kinerja/core';
import { isKinerjaError, toKinerjaError } from '@kinerja/core';
import type { Adapter, Keyed } from './adapter.ts';
import type { After } from './exclusive.ts';
import type { Entry, Local } from './outbox.ts';
import { type Refusals, type Rejected, refusalsOf } from './refusals.ts';
import { matches } from './rules.ts';
import { Sender } from './sender.ts';

/** How `offline` behaves; all of it may be left out. */
export interface OfflineOptions {
  /** Kinds of which a copy is kept for when nobody answers; `['survey']` unless told, for these are public. */
  readonly keep?: readonly Kind[];
  /** Milliseconds a person waits before he is told "stored", or shown the copy; 8 000 unless told. */
  readonly patience?: number;
  /** Told when the receiver refuses something that was written earlier, and whose writer is gone. */
  readonly onRejected?: (rejected: Rejected) => void;
  /** The timer, for tests. */
  readonly after?: After;
}

/** An adapter that keeps what cannot be sent yet. */
export interface Delivering extends Adapter {
  waiting(): Promise<number>;
  /** Tries now, e.g. after signing in; fulfilled when it was tried, never rejected. */
  flush(): Promise<void>;
  /** Stops sending and listening, e.g. before the page drops it. What waits stays on the device. */
  close(): void;
}

/** The same, and what may be done about what the receiver will not take. */
export interface Offline extends Delivering, Refusals {}

/**
 * Writes are stored on this device first, then sent, by one tab at a time, and removed only when the receiver has
 * confirmed them: nothing is lost, and nothing counts twice, for the ids are made here. It sends when it is made, when
 * the browser comes online or the page into view, with every later write, and again and again while anything waits.
 *
 * Reads ask the receiver; when nobody answers, the kinds in `keep` come from copies. What waits is laid over both, so
 * that a person sees what he wrote. One `local` (one name) belongs to one receiver.
 */
export function offline(local: Local, remote: Adapter, options: OfflineOptions = {}): Offline {
  const adapter = delivering(local, remote, options);
  return { ...adapter, ...refusalsOf(local, adapter.flush) };
}

/** `offline` without what is done about refusals, which a page seldom needs and may bring later. */
export function delivering(local: Local, remote: Adapter, options: OfflineOptions = {}): Delivering {
  const { keep = ['survey'], patience = 8_000, after = inTime } = options;
  const { copies, outbox } = local;
  const sender = new Sender(local, remote, {
    name: `kinerja-outbox-${local.name}`,
    patience,
    after,
    onRejected: options.onRejected,
  });
  const entries = (): Promise<readonly Entry[]> => outbox.entries().catch(() => []);
  const ask = async <T>(kind: Kind, asked: () => Promise<T>, copy: () => Promise<T>): Promise<T> => {
    if (!keep.includes(kind)) return asked();
    const asking = asked();
    asking.then((some) => copies.keep(kind, [some ?? []].flat() as Keyed[])).catch(() => {});
    return orCopy(asking, copy, patience, after);
  };

  const stop = onWake(() => void sender.flush());
  void sender.flush();
  return {
    async read(kind, id) {
      // The outbox first: what leaves it afterwards is then surely at the receiver.
      const mine = (await entries())
        .filter((entry) => isWaiting(entry, kind) && entry.record.id === id)
        .pop();
      return (
        mine?.record ??
        ask(
          kind,
          () => remote.read(kind, id),
          () => copies.read(kind, id),
        )
      );
    },
    async list(kind, where) {
      const mine = (await entries()).filter((entry) => isWaiting(entry, kind));
      const theirs = await ask(
        kind,
        () => remote.list(kind, where),
        () => copies.list(kind, where),
      );
      return overlaid(theirs, mine, where);
    },
    write: (kind, record) =>
      sender.put(kind, record).catch((error: KinerjaError) => {
        if (error.code !== 'storage') throw error;
        return sendDirectly(remote, kind, record, error);
      }),
    waiting: async () => (await entries()).length,
    flush: () => sender.flush(),
    close() {
      stop();
      sender.close();
    },
  };
}

/** A device that cannot keep anything is no reason not to send; but then nothing is promised that was not received. */
function sendDirectly(remote: Adapter, kind: Kind, record: Keyed, storage: KinerjaError): Promise<Delivery> {
  return remote.write(kind, record).catch((error: unknown) => {
    // "Your device is full" is what a person can mend.
    const full = isKinerjaError(storage, 'storage') && storage.facts.reason === 'full';
    throw full && isKinerjaError(error, 'unreachable') ? storage : error;
  });
}

/** The answer; or the copy when nobody answers, or not within patience. */
async function orCopy<T>(
  asking: Promise<T>,
  copy: () => Promise<T>,
  patience: number,
  after: After,
): Promise<T> {
  let cancel = (): void => {};
  const slow = new Promise<undefined>((resolve) => {
    cancel = after(patience, () => resolve(undefined));
  });
  const outcome = await Promise.race([slow, asking.then((value) => ({ value })).catch(toKinerjaError)]);
  cancel();
  if (outcome && 'value' in outcome) return outcome.value;
  if (outcome && outcome.code !== 'unreachable' && outcome.code !== 'busy') throw outcome;
  const copied = await copy().catch(() => undefined);
  return copied === undefined || (Array.isArray(copied) && copied.length === 0) ? asking : copied;
}

function isWaiting(entry: Entry, kind: Kind): boolean {
  return entry.kind === kind && !entry.rejected;
}

function overlaid(theirs: readonly unknown[], mine: readonly Entry[], where?: Filter): readonly unknown[] {
  if (mine.length === 0) return theirs;
  const records = new Map(theirs.map((record) => [(record as Keyed).id, record]));
  for (const { record } of mine) {
    if (matches(record, where)) records.set(record.id, record);
    else records.delete(record.id);
  }
  return [...records.values()];
}

/** Runs whenever it is worth another try: the network is back, or a person looks at the page again. */
function onWake(run: () => void): () => void {
  const page = globalThis.document as Document | undefined;
  if (!page) return () => {};
  const look = (): void => {
    if (page.visibilityState === 'visible') run();
  };
  addEventListener('online', run);
  page.addEventListener('visibilitychange', look);
  return () => {
    removeEventListener('online', run);
    page.removeEventListener('visibilitychange', look);
  };
}

function inTime(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
