import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Dialect } from '../tables.ts';

/**
 * The first tables. Ids are at most 64 characters by schema; days and JSON are checked before they come here,
 * the database guards what must hold between rows.
 */
export function records(dialect: Dialect): Migration {
  const json = dialect === 'postgres' ? sql`jsonb` : sql`text`;
  // Kept in order of their random id and not of arrival, so that the file does not tell who answered when.
  // PostgreSQL has no such tables: there the order on disk follows arrival until rows are moved.
  const unordered = dialect === 'postgres' ? sql`` : sql`strict, without rowid`;
  const strict = dialect === 'postgres' ? sql`` : sql`strict`;

  return {
    async up(db: Kysely<unknown>) {
      const table = (name: string) => db.schema.createTable(name);
      const document = (name: string) =>
        table(name)
          .addColumn('id', 'text', (column) => column.primaryKey().notNull())
          .addColumn('document', json, (column) => column.notNull())
          .modifyEnd(strict);

      for (const name of ['survey', 'tabulation']) {
        await document(name)
          .addColumn('unit', 'text', (column) => column.notNull())
          .execute();
        await db.schema.createIndex(`${name}_unit`).on(name).column('unit').execute();
      }
      await document('plan')
        .addColumn('revision', 'integer', (column) => column.notNull())
        .addColumn('employee', 'text', (column) => column.notNull())
        .addColumn('supervisor', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('plan_employee').on('plan').column('employee').execute();
      await db.schema.createIndex('plan_supervisor').on('plan').column('supervisor').execute();
      await document('progress')
        .addColumn('plan', 'text', (column) => column.notNull().references('plan.id'))
        .execute();
      await document('rating')
        .addColumn('revision', 'integer', (column) => column.notNull())
        .addColumn('plan', 'text', (column) => column.notNull().references('plan.id'))
        .execute();
      await db.schema.createIndex('progress_plan').on('progress').column('plan').execute();
      await db.schema.createIndex('rating_plan').on('rating').column('plan').execute();

      await table('response')
        .addColumn('id', 'text', (column) => column.primaryKey().notNull())
        .addColumn('survey', 'text', (column) => column.notNull().references('survey.id'))
        .addColumn('instrument', 'text', (column) => column.notNull())
        .addColumn('instrument_version', 'text', (column) => column.notNull())
        .addColumn('profile', json, (column) => column.notNull())
        .addColumn('comment', 'text')
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('answered_on', 'text', (column) => column.notNull())
        .addColumn('session', 'text')
        .modifyEnd(unordered)
        .execute();
      await db.schema.createIndex('response_survey').on('response').column('survey').execute();

      // `survey` is repeated here so that a tabulation reads one index and nothing else.
      await table('answer')
        .addColumn('response', 'text', (column) => column.notNull().references('response.id'))
        .addColumn('survey', 'text', (column) => column.notNull())
        .addColumn('question', 'text', (column) => column.notNull())
        .addColumn('value', dialect === 'postgres' ? 'bigint' : 'integer')
        .addPrimaryKeyConstraint('answer_key', ['response', 'question'])
        .modifyEnd(unordered)
        .execute();
      await db.schema
        .createIndex('answer_tabulation')
        .on('answer')
        .columns(['survey', 'question', 'value'])
        .execute();
    },
  };
}
