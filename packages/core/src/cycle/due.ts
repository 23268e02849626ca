import type { Actor } from '../records/history.ts';
import { type DueState, dueState } from './deadlines.ts';
import { dueDevelopment } from './due-development.ts';
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
 * right that has lapsed is left out, and so is what was begun under a scheme or a version that is not given. @throws KinerjaError `invalid-data` when a day is none
 */
export function due(given: CycleState, actor: Actor, options: DueOptions): readonly Due[] {
  const { today, calendar, soon, without = [] } = options;
  const state = underScheme(given);
  // The scheme says how early the employee is told of a report.
  const notice = (action: Undone['action']): number =>
    action === 'report' ? Math.max(soon, ...(state.scheme.tracking.notices ?? [])) : soon;
  return [
    ...duePlans(state, actor, without),
    ...dueAnswers(state, actor),
    ...dueEvaluations(state, actor, calendar),
    ...dueDevelopment(state, actor),
  ]
    .filter(({ action }) => !without.includes(action))
    .map((each) => ({ ...each, state: dueState(each, today, notice(each.action)) }))
    .filter((each) => !(each.optional && each.state === 'overdue'))
    .filter((each) => each.action !== 'write-plan' || !hasPlan(given, each.employee))
    .sort((a, b) => compare(a.lastDay ?? '~', b.lastDay ?? '~') || compare(a.firstDay, b.firstDay));
}

/** Whether somebody has a plan in the period, under whatever scheme. */
const hasPlan = ({ plans, period }: CycleState, employee: string): boolean =>
  plans.some((plan) => plan.employee.id === employee && common(plan.period, period));

/** With the plans of the period that its scheme says something about; evaluations name their own. */
function underScheme(given: CycleState): CycleState {
  const { scheme, period, plans } = given;
  const its = plans.filter((plan) => common(plan.period, period) && (plan.scheme ?? scheme.id) === scheme.id);
  return { ...given, plans: its };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
