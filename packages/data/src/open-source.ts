import { type Kind, KinerjaError, type Records, type Source, toKinerjaError } from '@kinerja/core';
import type { recordSchemas } from '@kinerja/core/records/all';
import type { Adapter } from './adapter.ts';
import { issuesOf } from './issues.ts';

/** Any of the record schemas: a bundle carries only those it needs. */
export type Schemas = Partial<typeof recordSchemas>;

/**
 * Makes a source of an adapter: the one place where records are checked, on the way in and on the way out, and where
 * absence becomes `not-found`. A kind whose schema is not given can neither be read nor written.
 */
export function openSource<S extends Schemas>(adapter: Adapter, schemas: S): Source<keyof S & Kind> {
  const checker = <T extends Kind>(kind: T) => {
    const schema = (schemas as Schemas)[kind];
    if (!schema) throw new TypeError(`No schema for ${kind}`);
    return (value: unknown, ...path: readonly number[]): Records[T] => {
      const { success, data, error } = schema.safeParse(value);
      if (success) return data as Records[T];
      throw new KinerjaError('invalid-data', { kind, issues: issuesOf(error.issues, value, path) });
    };
  };
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
