import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Dialect } from '../tables.ts';

/** Development plans. Nothing that was there before is touched. */
export function development(dialect: Dialect): Migration {
  const json = dialect === 'postgres' ? sql`jsonb` : sql`text`;
  const strict = dialect === 'postgres' ? sql`` : sql`strict`;

  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('development')
        .addColumn('id', 'text', (column) => column.primaryKey().notNull())
        .addColumn('document', json, (column) => column.notNull())
        .addColumn('revision', 'integer', (column) => column.notNull())
        .addColumn('plan', 'text', (column) => column.notNull().references('plan.id'))
        .modifyEnd(strict)
        .execute();
      await db.schema.createIndex('development_plan').on('development').column('plan').execute();
    },
  };
}
