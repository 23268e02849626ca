import { type Delivery, KinerjaError } from '@kinerja/core';
import {
  type Actor,
  type Due,
  type EvaluationContext,
  type Role,
  actOnEvaluation,
  mayActOnEvaluation,
} from '@kinerja/core/cycle';
import { type Scheme, schemes } from '@kinerja/core/schemes';
import type { Row } from '../row.ts';
import type { ToolGiven } from '../tool.ts';
import type { Reminder } from './remind-event.ts';

/** What can be done with the evaluations of many at once. */
export const bulkActions = ['release', 'calibrate', 'finalise'] as const;
export type BulkAction = (typeof bulkActions)[number];

/** Those with whom it can be done, and how many it cannot be done with, by why not. */
export interface Sorted {
  readonly can: readonly Row[];
  readonly cannot: ReadonlyMap<string, number>;
}

type Evaluation = NonNullable<Row['evaluation']>;

function schemeOf({ scheme: { id, version } }: Evaluation, current: Scheme): Scheme {
  const found = [current, ...schemes].find((each) => each.id === id && each.version === version);
  // Core then says that it is another one.
  return found ?? current;
}

function contextOf(evaluation: Evaluation, row: Row, { asked, days }: ToolGiven): EvaluationContext {
  const plans = row.member.plans.filter(({ id }) => evaluation.plans.includes(id));
  return { scheme: schemeOf(evaluation, asked.scheme), plans, today: days.today };
}

/** Why core does not allow it: a stage, a person, or the rule of what is missing; empty when it does. */
export function hindrance(row: Row, action: BulkAction, given: ToolGiven): string {
  const { evaluation } = row;
  if (!evaluation) return 'no-evaluation';
  // It may be calibrated again, but only with something to change.
  if (action === 'calibrate' && evaluation.stage === 'calibrated') return 'calibrated';
  const permission = mayActOnEvaluation(
    evaluation,
    action,
    given.asked.me,
    contextOf(evaluation, row, given),
  );
  if (permission.allowed) return '';
  if (permission.because !== 'missing') return permission.because;
  return permission.issues[0]?.rule ?? permission.because;
}

/** Writes one evaluation after the act. @throws KinerjaError as core and the source do */
export async function act(row: Row, action: BulkAction, by: Actor, given: ToolGiven): Promise<Delivery> {
  const { evaluation } = row;
  if (!evaluation) throw new KinerjaError('unexpected', {});
  const at = given.clock().toISOString();
  const after = actOnEvaluation(evaluation, { action, by, at }, contextOf(evaluation, row, given));
  const delivery = await given.source.put('evaluation', after);
  given.put({ kind: 'evaluation', record: after });
  return delivery;
}

const urgent = ({ state }: Due): boolean => state === 'overdue' || state === 'due-soon';

/** Id of who has this role towards somebody, where records tell it. */
function recipient({ person, evaluation, plan }: Row, role: Role): string | undefined {
  if (role === 'employee') return person.id;
  if (role === 'supervisor') return (evaluation ?? plan)?.supervisor.id;
  return role === 'appeal-authority' ? evaluation?.appealAuthority?.id : undefined;
}

/** Who is to be reminded of what is overdue or due soon; one's own duties are on the board itself. */
export function remindersOf(rows: readonly Row[]): readonly Reminder[] {
  return rows.flatMap((row) => {
    const others = (row.waits ?? []).filter(({ mine, item }) => !mine && urgent(item));
    const roles = [...new Set(others.map(({ role }) => role))];
    return roles.map((role): Reminder => ({
      to: recipient(row, role),
      role,
      about: row.person,
      items: others.filter((each) => each.role === role).map(({ item }) => item),
    }));
  });
}
