import type { Actor } from '../records/history.ts';
import { type DueState, dueState } from './deadlines.ts';
import { dueEvaluations } from './due-evaluations.ts';
import type { CycleState, DueOptions, Undone } from './due-item.ts';
import { dueAnswers, duePlans } from './due-plans.ts';
import { common } from './stretches.ts';

/** Something that this person has to do, or may. */
export interface Due extends Undone {
  readonly state: DueState;
}

/**
 * Everything that this person has still to do in the period, soonest last day first, what has none at the end; a
 * right that has lapsed is left out. @throws KinerjaError `invalid-data` when a day is none
 */
export function due(given: CycleState, actor: Actor, { today, calendar, soon }: DueOptions): readonly Due[] {
  const state = { ...given, plans: given.plans.filter((plan) => common(plan.period, given.period)) };
  // The scheme says how early the employee is told of a report.
  const notice = (action: Undone['action']): number =>
    action === 'report' ? Math.max(soon, ...(state.scheme.tracking.notices ?? [])) : soon;
  return [...duePlans(state, actor), ...dueAnswers(state, actor), ...dueEvaluations(state, actor, calendar)]
    .map((each) => ({ ...each, state: dueState(each, today, notice(each.action)) }))
    .filter((each) => !(each.optional && each.state === 'overdue'))
    .sort((a, b) => compare(a.lastDay ?? '~', b.lastDay ?? '~') || compare(a.firstDay, b.firstDay));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
