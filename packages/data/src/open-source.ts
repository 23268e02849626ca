import { type Kind, KinerjaError, type Source, issuesOf } from '@kinerja/core';
import type { recordSchemas } from '@kinerja/core/records/all';
import type { Adapter } from './adapter.ts';
import { type Check, sourceOf } from './source-of.ts';

/** Any of the record schemas: a bundle carries only those it needs. */
export type Schemas = Partial<typeof recordSchemas>;

/** The checks by these schemas, by kind. */
export function checksOf(schemas: Schemas): Partial<Record<Kind, Check>> {
  const checks = Object.entries(schemas).map(([kind, schema]): [string, Check] => [
    kind,
    (value, ...path) => {
      const { success, data, error } = schema.safeParse(value);
      if (success) return data;
      const issues = issuesOf(error.issues, value, path);
      throw new KinerjaError('invalid-data', { kind: kind as Kind, issues });
    },
  ]);
  return Object.fromEntries(checks);
}

/**
 * Makes a source of an adapter: the one place where records are checked, on the way in and on the way out, and where
 * absence becomes `not-found`. A kind whose schema is not given can neither be read nor written.
 */
export function openSource<S extends Schemas>(adapter: Adapter, schemas: S): Source<keyof S & Kind> {
  const checks = checksOf(schemas);
  return sourceOf(adapter, (kind) => {
    const check = checks[kind];
    if (!check) throw new TypeError(`No schema for ${kind}`);
    return check;
  });
}
