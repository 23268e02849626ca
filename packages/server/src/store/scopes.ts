import type { Records } from '@kinerja/core';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { ListedKind, PlansOf } from './store.ts';
import type { Database, Tables } from './tables.ts';

type Is = ExpressionBuilder<Tables, ListedKind>;

/**
 * What narrows a list to one person: plans held in that role and what belongs to them; evaluations in that role or
 * as one of their raters; feedback also that he or she gave or was asked for.
 */
export function within(database: Database, kind: ListedKind, scope: PlansOf, is: Is): Expression<SqlBool> {
  const [column, person] =
    'employee' in scope
      ? (['employee', scope.employee] as const)
      : (['supervisor', scope.supervisor] as const);
  const plans = database.selectFrom('plan').select('id').where(column, '=', person);
  switch (kind) {
    case 'plan':
      return is(column, '=', person);
    case 'evaluation': {
      const rated = database.selectFrom('evaluation_rater').select('evaluation').where('rater', '=', person);
      return is.or([is(column, '=', person), is('id', 'in', rated)]);
    }
    case 'feedback':
      return is.or([is('plan', 'in', plans), is('giver', '=', person), is('asked', '=', person)]);
    default:
      return is('plan', 'in', plans);
  }
}

/** Keeps whom the evaluation names as raters. */
export async function keepRaters(database: Database, { id, raters }: Records['evaluation']): Promise<void> {
  await database.deleteFrom('evaluation_rater').where('evaluation', '=', id).execute();
  const named = [...new Set(raters.map((rater) => rater.id))];
  if (named.length === 0) return;
  const rows = named.map((rater) => ({ evaluation: id, rater }));
  await database.insertInto('evaluation_rater').values(rows).execute();
}
