import { KinerjaError, toKinerjaError } from '@kinerja/core';

/** SQLSTATE classes and codes that mean "not now": connection lost, too many of them, shutting down. */
const NOT_NOW = /^(08|53|57P0)/;
/** Two writers in each other's way: the database gave one up, and the same request will succeed. */
const AGAIN = new Set(['40001', '40P01', '55P03', '57014']);
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);

/** Any error of the database as ours; the original is its `cause`. */
export function failure(error: unknown): KinerjaError {
  const ours = toKinerjaError(error);
  if (ours.code !== 'unexpected') return ours;
  const code = codeOf(error);
  if (code === 'SQLITE_FULL' || code === '53100') {
    return new KinerjaError('storage', { reason: 'full' }, { cause: error });
  }
  const passing =
    NOT_NOW.test(code) || AGAIN.has(code) || NETWORK.has(code) || code.startsWith('SQLITE_BUSY');
  return passing || lostConnection(error) ? new KinerjaError('unreachable', {}, { cause: error }) : ours;
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

/** What `pg`, its pool and Kysely say in words only: no connection in time, a broken one, a store that is closed. */
const NO_CONNECTION =
  /^(timeout exceeded when trying to connect|Connection terminated|Cannot use a pool after|driver has already been)/;

function lostConnection(error: unknown): boolean {
  return error instanceof Error && NO_CONNECTION.test(error.message);
}
