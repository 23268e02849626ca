import { KinerjaError } from '@kinerja/core';
import type { Handler } from 'hono';
import { HttpError } from './problem.ts';

/** For the end of an address's handlers: says which methods it has. */
export function only(...methods: readonly string[]): Handler {
  const allow = methods.join(', ');
  return () => {
    const wording = { status: 405, title: `Only ${allow} here`, headers: { allow } };
    throw new HttpError(new KinerjaError('unexpected', {}), wording);
  };
}

/** No handler has this address. */
export function noSuchAddress(): HttpError {
  return new HttpError(new KinerjaError('unexpected', {}), { status: 404, title: 'No such address' });
}
