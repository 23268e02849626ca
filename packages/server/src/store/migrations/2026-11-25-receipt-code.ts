import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { codeOfId } from '../receipt-codes.ts';

/** Finds an answer by its receipt code without looking at every other. Nothing that was there before is touched. */
export const receiptCode: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.createIndex('response_receipt_code').on('response').expression(codeOfId).execute();
  },
};
