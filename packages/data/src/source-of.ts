import { type Kind, KinerjaError, type Records, type Source, toKinerjaError } from '@kinerja/core';
import type { Adapter } from './adapter.ts';

/** Looks at one record; the numbers are its place in a list. @throws `invalid-data` */
export type Check<T extends Kind = Kind> = (value: unknown, ...path: readonly number[]) => Records[T];

const trusting = (value: unknown): never => value as never;

/**
 * Makes a source of an adapter: absence becomes `not-found`, and whatever is thrown an error of ours. `checkFor` gives
 * the check of a kind; a kind without one is passed on as it is, for where the receiver checks and every byte counts.
 */
export function sourceOf(adapter: Adapter, checkFor: (kind: Kind) => Check | undefined): Source {
  const checker = <T extends Kind>(kind: T) => (checkFor(kind) ?? trusting) as Check<T>;
  return {
    get: (kind, id) =>
      ours(async () => {
        const check = checker(kind);
        const record = await adapter.read(kind, id);
        if (record === undefined) throw new KinerjaError('not-found', { kind, id });
        return check(record);
      }),
    list: (kind, where) =>
      ours(async () => {
        const check = checker(kind);
        return (await adapter.list(kind, where)).map((record, index) => check(record, index));
      }),
    put: (kind, record) => ours(async () => adapter.write(kind, checker(kind)(record))),
    waiting: () => ours(async () => (await adapter.waiting?.()) ?? 0),
  };
}

async function ours<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toKinerjaError(error);
  }
}
