import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Dialect } from '../tables.ts';

/** Awards. Nothing that was there before is touched. */
export function award(dialect: Dialect): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('award')
        .addColumn('id', 'text', (column) => column.primaryKey().notNull())
        .addColumn('document', dialect === 'postgres' ? sql`jsonb` : sql`text`, (column) => column.notNull())
        .addColumn('revision', 'integer', (column) => column.notNull())
        .addColumn('unit', 'text', (column) => column.notNull())
        .addColumn('evaluation', 'text', (column) => column.notNull().references('evaluation.id'))
        .modifyEnd(dialect === 'postgres' ? sql`` : sql`strict`)
        .execute();
      for (const column of ['unit', 'evaluation'])
        await db.schema.createIndex(`award_${column}`).on('award').column(column).execute();
    },
  };
}
