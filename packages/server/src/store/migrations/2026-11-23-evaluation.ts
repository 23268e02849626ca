import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Dialect } from '../tables.ts';

/** Feedback and evaluations. Nothing that was there before is touched. */
export function evaluation(dialect: Dialect): Migration {
  const json = dialect === 'postgres' ? sql`jsonb` : sql`text`;
  const strict = dialect === 'postgres' ? sql`` : sql`strict`;
  // As with responses: the order on the disk must not tell who wrote when, for feedback may be anonymous.
  const unordered = dialect === 'postgres' ? sql`` : sql`strict, without rowid`;

  return {
    async up(db: Kysely<unknown>) {
      const document = (name: string) =>
        db.schema
          .createTable(name)
          .addColumn('id', 'text', (column) => column.primaryKey().notNull())
          .addColumn('document', json, (column) => column.notNull())
          .addColumn('revision', 'integer', (column) => column.notNull());
      const index = (table: string, column: string) =>
        db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();

      // `giver` is empty where it is anonymous, `asked` where it is no request.
      await document('feedback')
        .addColumn('plan', 'text', (column) => column.notNull().references('plan.id'))
        .addColumn('giver', 'text')
        .addColumn('asked', 'text')
        .modifyEnd(unordered)
        .execute();
      for (const column of ['plan', 'giver', 'asked']) await index('feedback', column);

      await document('evaluation')
        .addColumn('employee', 'text', (column) => column.notNull())
        .addColumn('supervisor', 'text', (column) => column.notNull())
        .modifyEnd(strict)
        .execute();
      for (const column of ['employee', 'supervisor']) await index('evaluation', column);

      // Whom an evaluation names as a rater, so that his or her list finds it.
      await db.schema
        .createTable('evaluation_rater')
        .addColumn('evaluation', 'text', (column) => column.notNull().references('evaluation.id'))
        .addColumn('rater', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('evaluation_rater_key', ['evaluation', 'rater'])
        .modifyEnd(unordered)
        .execute();
      await index('evaluation_rater', 'rater');
    },
  };
}
