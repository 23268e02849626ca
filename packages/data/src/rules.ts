import {
  type Filter,
  type Kind,
  KinerjaError,
  type Received,
  receiptCode,
  toKinerjaError,
} from '@kinerja/core';
import type { Keyed } from './adapter.ts';

/**
 * Whether `next` may take the place of `stored` (`undefined`: nothing is there). Writing the same again is always
 * allowed. A record that carries a revision (plan, rating, feedback, evaluation, development) must be the next one,
 * the first one 1. A response or a report of progress is never changed. Surveys and tabulations are replaced freely.
 */
export function mayReplace(kind: Kind, stored: unknown, next: unknown): boolean {
  if (stored !== undefined && sameContent(stored, next)) return true;
  if ('revision' in (next as object)) return revision(next) === (stored ? revision(stored) : 0) + 1;
  return stored === undefined || kind === 'survey' || kind === 'tabulation';
}

/** Whether two records are the same JSON, whatever the order of their properties. */
export function sameContent(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** Whether a record has these values; a property that is an object, e.g. a person, is meant by its `id`. */
export function matches(record: unknown, where: Filter = {}): boolean {
  const values = record as Readonly<Record<string, { readonly id?: unknown } | undefined>>;
  return Object.entries(where).every(([name, value]) => {
    const found = values[name];
    return String(found?.id ?? found) === value;
  });
}

/** The answer of an adapter that keeps the record for good. @throws `conflict` by {@link mayReplace} */
export function accept(kind: Kind, stored: unknown, next: Keyed): Received {
  if (!mayReplace(kind, stored, next)) throw new KinerjaError('conflict', { kind, id: next.id });
  return { state: 'received', code: receiptCode(next.id) };
}

/** A deep copy, so that nobody changes what was kept. @throws `unexpected` for what is no plain data */
export function copyOf<T>(value: T): T {
  try {
    return structuredClone(value);
  } catch (error) {
    throw toKinerjaError(error);
  }
}

function revision(record: unknown): number {
  return Number((record as { readonly revision?: unknown }).revision);
}

/** Its JSON, with the properties in order. */
export function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_name, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
