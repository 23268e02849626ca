import type { Kind } from './records/all.ts';

/** One thing that is wrong in a record: where, by which rule, and what would have been right. */
export interface Issue {
  /** Property names and positions from the outside in, e.g. `['answers', 'waktu']`. */
  readonly path: readonly (string | number)[];
  /** What was broken, e.g. `required`, `out-of-range`, `unknown-property`, `type`, `format`. */
  readonly rule: string;
  /** Facts that a sentence about it needs: allowed minimum and maximum, the value that came. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}

/** What each code tells; all of it is plain data, none of it words. */
export interface ErrorFacts {
  /** The data break a rule; nothing was kept. */
  'invalid-data': { readonly kind?: Kind; readonly issues: readonly Issue[] };
  'not-found': { readonly kind: Kind; readonly id: string };
  /** Another version was written first. */
  conflict: { readonly kind: Kind; readonly id: string };
  /** Nobody answered: offline, time-out, a server that is down (5xx). */
  unreachable: { readonly status?: number };
  /** Sign in (401), or not allowed (403). */
  refused: { readonly status: 401 | 403 };
  /** Too many at once (429); try again after so many seconds. */
  busy: { readonly retryAfter?: number };
  /** The device cannot keep it: full, closed, or storage is switched off. */
  storage: { readonly reason: 'full' | 'unavailable' };
  'unknown-regulation': { readonly id: string };
  'wrong-stage': { readonly stage: string; readonly action: string };
  unexpected: Readonly<Record<string, never>>;
}

/** All that can go wrong, by name. */
export type ErrorCode = keyof ErrorFacts;

/**
 * The only error that Kinerja throws. `code` says what happened, `facts` where; the sentence for a person
 * comes from the language files.
 */
export class KinerjaError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly facts: ErrorFacts[C];

  constructor(code: C, facts: ErrorFacts[C], options?: { cause?: unknown }) {
    super(code, options);
    // A literal: minifiers rename classes.
    this.name = 'KinerjaError';
    this.code = code;
    this.facts = facts;
  }
}

/** Whether `error` is a Kinerja error, of that code if one is given; narrows `facts`. */
export function isKinerjaError<C extends ErrorCode = ErrorCode>(
  error: unknown,
  code?: C,
): error is KinerjaError<C> {
  // By name and not by instanceof: two copies of the library may live on one page.
  const it = error as KinerjaError | null;
  return it instanceof Error && it.name === 'KinerjaError' && (code === undefined || it.code === code);
}

/** The error itself when it is ours, else `unexpected` with the foreign one as its cause. */
export function toKinerjaError(error: unknown): KinerjaError {
  return isKinerjaError(error) ? error : new KinerjaError('unexpected', {}, { cause: error });
}
