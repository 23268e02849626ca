import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Dialect } from '../tables.ts';

/** How a person was helped to answer, and which service tokens were used. Nothing that was there before is touched. */
export function serviceToken(dialect: Dialect): Migration {
  const json = dialect === 'postgres' ? sql`jsonb` : sql`text`;
  // In order of the hash and not of arrival: else the place of a row would tell which response came with it.
  const unordered = dialect === 'postgres' ? sql`` : sql`strict, without rowid`;

  return {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('response').addColumn('assistance', json).execute();
      await db.schema
        .createTable('used_token')
        .addColumn('survey', 'text', (column) => column.notNull().references('survey.id'))
        .addColumn('hash', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('used_token_key', ['survey', 'hash'])
        .modifyEnd(unordered)
        .execute();
    },
  };
}
