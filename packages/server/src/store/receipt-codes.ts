import { readReceiptCode } from '@kinerja/core';
import { sql } from 'kysely';
import type { Database } from './tables.ts';

const bare = sql.raw(`upper(replace(replace(replace(id, '-', ''), '_', ''), '.', ''))`);

/**
 * What `receiptCode` of core makes of the id of a row, without its dash and as `readReceiptCode` reads it. One text for
 * the index and for the question, or the database would not see that the one answers the other.
 */
export const codeOfId = sql<string>`substr(replace(replace(replace(${bare}, 'O', '0'), 'I', '1'), 'L', '1'), length(${bare}) - 7)`;

/** The surveys in which the answer with this receipt code is counted: mostly one, or none. Nothing else is told of it. */
export async function surveysOfReceipt(database: Database, typed: string): Promise<readonly string[]> {
  const code = readReceiptCode(typed)?.replace('-', '');
  if (code === undefined) return [];
  const rows = await database
    .selectFrom('response')
    .select('survey')
    .distinct()
    .where(codeOfId, '=', code)
    .execute();
  return rows.map(({ survey }) => survey);
}
