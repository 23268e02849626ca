import { isDeepStrictEqual } from 'node:util';
import type { Kind } from '@kinerja/core';
import type { Written } from './store.ts';

interface AnyRecord {
  readonly id: string;
  readonly revision?: number;
  /** Of a response: noted elsewhere that it was used, and not kept with it. */
  readonly token?: string | undefined;
}

/** Whether two records say the same; the order of properties does not matter. */
export function sameContent(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(plain(one), plain(other));
}

/** As it is after a round trip through the database: no `undefined`, no minus zero. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** What writing `next` over `stored` amounts to, by the rule of its kind. */
export function succession(kind: Kind, stored: AnyRecord | undefined, next: AnyRecord): Written | 'conflict' {
  const { token: _taken, ...kept } = next;
  if (stored !== undefined && sameContent(stored, kept)) return 'repeated';
  switch (kind) {
    case 'survey':
    case 'tabulation':
      return stored === undefined ? 'created' : 'replaced';
    case 'response':
    case 'progress':
      return stored === undefined ? 'created' : 'conflict';
    case 'plan':
    case 'rating':
    case 'feedback':
    case 'evaluation':
    case 'development':
    case 'award':
      if (next.revision !== (stored?.revision ?? 0) + 1) return 'conflict';
      return stored === undefined ? 'created' : 'replaced';
  }
}
