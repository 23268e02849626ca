import { daysIn } from '../calendar/days.ts';
import type { Feedback } from '../records/feedback.ts';
import type { Actor } from '../records/history.ts';
import type { Plan } from '../records/plan.ts';
import type { Progress } from '../records/progress.ts';
import { type Deadline, type DueAction, deadlines, withoutTerm } from './deadlines.ts';
import type { CycleState, Undone } from './due-item.ts';
import { type Stretch, daysAway } from './stretches.ts';
import { targetsInForce } from './versions.ts';

/** What this person has still to do with plans, reports, check-ins and feedback, `without` what is not asked for. */
export function duePlans(
  state: CycleState,
  { id, role }: Actor,
  without: readonly DueAction[],
): readonly Undone[] {
  const { plans } = state;
  if (role === 'employee') {
    const own = plans.filter((plan) => plan.employee.id === id);
    return own.length > 0 ? own.flatMap((plan) => ofEmployee(plan, state, without)) : noPlan(id, state);
  }
  if (role !== 'supervisor') return [];
  return plans
    .filter((plan) => plan.supervisor.id === id)
    .flatMap((plan) => ofSupervisor(plan, state, without));
}

function noPlan(employee: string, { scheme, period }: CycleState): Undone[] {
  const agree = deadlines(scheme, period).filter(({ action }) => action === 'agree-plan');
  return agree.map((deadline) => ({ ...deadline, action: 'write-plan', record: null, employee }));
}

const about = ({ id, employee }: Plan): Pick<Undone, 'record' | 'employee'> => ({
  record: { kind: 'plan', id },
  employee: employee.id,
});

/** Nothing is reported, talked about or said of days on which somebody was not there at all. */
const absent = ({ absences = [] }: Plan, stretch: Stretch): boolean =>
  absences.length > 0 && daysAway(absences, stretch) === daysIn(stretch);

/** By when a plan is to be agreed; no rule says by when its revision is. */
function planning(plan: Plan, deadline: Deadline): Omit<Deadline, 'action'> {
  const revised = plan.history?.filter(({ action }) => action === 'revise').at(-1);
  // A plan keeps no day of the office. That in UTC is the same or the one before everywhere in Indonesia, so that
  // what was revised is never not yet due.
  return revised ? { stretch: plan.period, ...withoutTerm(revised.at.slice(0, 10)) } : deadline;
}

function ofEmployee(plan: Plan, state: CycleState, without: readonly DueAction[]): Undone[] {
  const feedback = state.feedback
    .filter((each) => each.plan === plan.id)
    .flatMap((each) => toRead(each, plan));
  const targets = (targetsInForce(plan) ?? []).map(({ id }) => id);
  const told = state.progress.filter((each) => each.plan === plan.id);
  const reports = deadlines(state.scheme, plan.period).flatMap((deadline): Undone[] => {
    if (deadline.action === 'agree-plan' && plan.stage === 'draft')
      return [{ ...planning(plan, deadline), ...about(plan), action: 'submit-plan' }];
    // Here already: of thousands of plans most of all that is due are reports.
    if (deadline.action !== 'report' || without.includes('report')) return [];
    if (absent(plan, deadline.stretch)) return [];
    const left = unreported(targets, told, deadline.stretch);
    return left.length > 0 ? [{ ...deadline, ...about(plan), targets: left }] : [];
  });
  return [...reports, ...feedback];
}

const inside = (day: string, { from, to }: Stretch): boolean => from <= day && day <= to;

/** Which of these targets have no report dated in the stretch. */
function unreported(
  targets: readonly string[],
  told: readonly Progress[],
  stretch: Stretch,
): readonly string[] {
  return targets.filter((id) => !told.some(({ target, on }) => target === id && inside(on, stretch)));
}

/** What was said to the employee and is not yet read. */
function toRead({ id, kind, giver, on, acknowledged }: Feedback, { employee }: Plan): Undone[] {
  if (kind === 'request' || acknowledged || giver.id === employee.id) return [];
  const record = { kind: 'feedback', id } as const;
  return [{ action: 'acknowledge-feedback', record, employee: employee.id, ...withoutTerm(on) }];
}

function ofSupervisor(plan: Plan, state: CycleState, without: readonly DueAction[]): Undone[] {
  const said = state.feedback.filter((each) => each.plan === plan.id);
  const inForce = targetsInForce(plan) !== null;
  return deadlines(state.scheme, plan.period).flatMap((deadline): Undone[] => {
    const { action, stretch } = deadline;
    if (action === 'agree-plan' && plan.stage === 'submitted')
      return [{ ...planning(plan, deadline), ...about(plan), action }];
    if (action !== 'check-in' && action !== 'give-feedback') return [];
    if (!inForce || without.includes(action) || absent(plan, stretch)) return [];
    const during = said.filter(({ on }) => inside(on, stretch));
    const isDone = during.some(({ kind, giver }) =>
      action === 'check-in'
        ? kind === action
        : (kind === 'feedback' || kind === 'answer') && giver.role === 'supervisor',
    );
    return isDone ? [] : [{ ...deadline, ...about(plan) }];
  });
}

/** Requests for feedback that this person was asked to answer, and has not. */
export function dueAnswers({ feedback, plans }: CycleState, { id, role }: Actor): readonly Undone[] {
  const answered = new Set(feedback.map(({ answers }) => answers));
  return feedback.flatMap((each): Undone[] => {
    if (each.kind !== 'request' || each.to?.id !== id || each.to.role !== role || answered.has(each.id))
      return [];
    const employee = plans.find((plan) => plan.id === each.plan)?.employee.id;
    if (employee === undefined) return [];
    const record = { kind: 'feedback', id: each.id } as const;
    return [{ action: 'answer', record, employee, ...withoutTerm(each.on) }];
  });
}
