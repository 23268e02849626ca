import type { Kind, KinerjaError } from '@kinerja/core';
import type { Keyed } from './adapter.ts';
import { type Entry, type Local, errorOf } from './outbox.ts';

/** A record that the receiver will not take, and why. It stays on the device until a person decides. */
export interface Rejected {
  readonly kind: Kind;
  readonly record: Keyed;
  readonly error: KinerjaError;
}

/** What may be done about what the receiver will not take. */
export interface Refusals {
  /** It stays, and counts as waiting, until it is discarded or taken after all. */
  rejected(): Promise<readonly Rejected[]>;
  /** Sends the rejected ones once more, e.g. after the server was mended. */
  retry(): Promise<void>;
  /** Forgets a rejected record, because a person said so. One that still waits is not forgotten. */
  discard(kind: Kind, id: string): Promise<void>;
}

/** What was refused of that device; `flush` sends what waits there. */
export function refusalsOf({ outbox }: Local, flush: () => Promise<void>): Refusals {
  const all = async (): Promise<readonly Entry[]> =>
    (await outbox.entries().catch(() => [])).filter(({ rejected }) => rejected);
  return {
    rejected: async () =>
      (await all()).flatMap(({ kind, record, rejected }) =>
        rejected ? [{ kind, record, error: errorOf(rejected) }] : [],
      ),
    async retry() {
      for (const { kind, record } of await all()) await outbox.add(kind, record).catch(() => {});
      await flush();
    },
    async discard(kind, id) {
      const gone = (await all()).filter((entry) => entry.kind === kind && entry.record.id === id);
      await outbox.remove(gone.map(({ key }) => key));
    },
  };
}
