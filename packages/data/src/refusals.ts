import type { Kind, KinerjaError } from '@kinerja/core';
import type { Keyed } from './adapter.ts';
import { type Entry, type Local, errorOf } from './outbox.ts';
import { sameContent } from './rules.ts';

/** A record that the receiver will not take, and why. It stays on the device until a person decides. */
export interface Rejected {
  readonly kind: Kind;
  readonly record: Keyed;
  readonly error: KinerjaError;
}

/** What may be done about what the receiver will not take. Each fails with `storage` where the device cannot be read. */
export interface Refusals {
  /** It stays, and counts as waiting, until it is discarded or taken after all. */
  rejected(): Promise<readonly Rejected[]>;
  /** Sends the rejected ones once more, e.g. after the server was mended; gives those that have left the device. */
  retry(): Promise<readonly Rejected[]>;
  /** Forgets this rejected version, because a person said so; `false` where it is not there, or waits again. */
  discard(kind: Kind, record: Keyed): Promise<boolean>;
}

/** What was refused of that device; `flush` sends what waits there. */
export function refusalsOf({ outbox }: Local, flush: () => Promise<void>): Refusals {
  const all = async (): Promise<readonly Entry[]> =>
    (await outbox.entries()).filter(({ rejected }) => rejected);
  return {
    rejected: async () => (await all()).flatMap(asRejected),
    async retry() {
      const again = await all();
      // In their order, and each in its place: nothing is added.
      for (const { key } of again) await outbox.reject(key, undefined);
      await flush();
      const left = new Set((await outbox.entries()).map(({ key }) => key));
      return again.filter(({ key }) => !left.has(key)).flatMap(asRejected);
    },
    async discard(kind, record) {
      const gone = (await all()).filter((each) => each.kind === kind && sameContent(each.record, record));
      await outbox.remove(gone.map(({ key }) => key));
      return gone.length > 0;
    },
  };
}

function asRejected({ kind, record, rejected }: Entry): readonly Rejected[] {
  return rejected ? [{ kind, record, error: errorOf(rejected) }] : [];
}
