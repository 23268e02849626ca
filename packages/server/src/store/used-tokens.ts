import { createHash } from 'node:crypto';
import { KinerjaError } from '@kinerja/core';
import type { Database } from './tables.ts';

/**
 * Notes that a token was used for this survey, by its hash alone. Of two responses at the same time the second waits
 * here for the first, and so each token counts once.
 * @throws `invalid-data`, rule `used` at `['token']`
 */
export async function useToken(database: Database, survey: string, token: string): Promise<void> {
  // With the survey in it, so that the same token leaves nothing in common in two surveys.
  const hash = createHash('sha256').update(`${survey}\n${token}`).digest('hex');
  const { numInsertedOrUpdatedRows } = await database
    .insertInto('used_token')
    .values({ survey, hash })
    .onConflict((conflict) => conflict.columns(['survey', 'hash']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return;
  throw new KinerjaError('invalid-data', { kind: 'response', issues: [{ path: ['token'], rule: 'used' }] });
}
