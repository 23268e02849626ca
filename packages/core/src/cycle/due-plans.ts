import { daysIn } from '../calendar/days.ts';
import type { Feedback } from '../records/feedback.ts';
import type { Actor } from '../records/history.ts';
import type { Plan } from '../records/plan.ts';
import { type Deadline, deadlines, withoutTerm } from './deadlines.ts';
import type { CycleState, Undone } from './due-item.ts';
import { type Stretch, daysAway } from './stretches.ts';
import { targetsInForce } from './versions.ts';

/** What this person has still to do with plans, reports, check-ins and feedback. */
export function duePlans(state: CycleState, { id, role }: Actor): readonly Undone[] {
  const { plans } = state;
  if (role === 'employee') {
    const own = plans.filter((plan) => plan.employee.id === id);
    return own.length > 0 ? own.flatMap((plan) => ofEmployee(plan, state)) : noPlan(id, state);
  }
  if (role !== 'supervisor') return [];
  return plans.filter((plan) => plan.supervisor.id === id).flatMap((plan) => ofSupervisor(plan, state));
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

function ofEmployee(plan: Plan, state: CycleState): Undone[] {
  const feedback = state.feedback
    .filter((each) => each.plan === plan.id)
    .flatMap((each) => toRead(each, plan));
  const reports = deadlines(state.scheme, plan.period).flatMap((deadline): Undone[] => {
    if (deadline.action === 'agree-plan' && plan.stage === 'draft')
      return [{ ...planning(plan, deadline), ...about(plan), action: 'submit-plan' }];
    if (deadline.action !== 'report' || absent(plan, deadline.stretch)) return [];
    const targets = unreported(plan, deadline.stretch, state);
    return targets.length > 0 ? [{ ...deadline, ...about(plan), targets }] : [];
  });
  return [...reports, ...feedback];
}

const inside = (day: string, { from, to }: Stretch): boolean => from <= day && day <= to;

/** Targets that hold and have no report dated in the stretch. */
function unreported(plan: Plan, stretch: Stretch, { progress }: CycleState): readonly string[] {
  const told = progress.filter((each) => each.plan === plan.id && inside(each.on, stretch));
  const targets = targetsInForce(plan) ?? [];
  return targets.map(({ id }) => id).filter((id) => !told.some(({ target }) => target === id));
}

/** What was said to the employee and is not yet read. */
function toRead({ id, kind, giver, on, acknowledged }: Feedback, { employee }: Plan): Undone[] {
  if (kind === 'request' || acknowledged || giver.id === employee.id) return [];
  const record = { kind: 'feedback', id } as const;
  return [{ action: 'acknowledge-feedback', record, employee: employee.id, ...withoutTerm(on) }];
}

function ofSupervisor(plan: Plan, state: CycleState): Undone[] {
  const said = state.feedback.filter((each) => each.plan === plan.id);
  return deadlines(state.scheme, plan.period).flatMap((deadline): Undone[] => {
    const { action, stretch } = deadline;
    const during = said.filter(({ on }) => inside(on, stretch));
    const due = [{ ...deadline, ...about(plan) }];
    if (action === 'agree-plan' && plan.stage === 'submitted')
      return [{ ...planning(plan, deadline), ...about(plan), action }];
    if (!targetsInForce(plan) || absent(plan, stretch)) return [];
    if (action === 'check-in') return during.some(({ kind }) => kind === 'check-in') ? [] : due;
    if (action !== 'give-feedback') return [];
    const given = during.filter(({ kind }) => kind === 'feedback' || kind === 'answer');
    return given.some(({ giver }) => giver.role === 'supervisor') ? [] : due;
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
