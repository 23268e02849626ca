import type { DayText } from '../calendar/days.ts';
import type { Development, DevelopmentAction } from '../records/development.ts';
import type { Actor } from '../records/history.ts';
import { checkAct, checkNeed } from './check-development.ts';
import { type DevelopmentPlace, developmentRules } from './development-rules.ts';
import type { DevelopmentAct, DevelopmentContext } from './development-acts.ts';
import { type Permission, type Unfit } from './machine.ts';
import { checkToday, insist, invalid, judge, required } from './machine.ts';

const placeOf = (development: Development | null): DevelopmentPlace => development?.stage ?? 'new';

/** Whether this person may do this with the development plan now (`null`: one not yet written), and if not, why. */
export function mayActOnDevelopment(
  development: Development | null,
  action: DevelopmentAction,
  actor: Actor,
  context: DevelopmentContext,
): Permission<DevelopmentAction> {
  return judge(developmentRules, action, {
    stage: placeOf(development),
    actor,
    unfit: unfit(development, actor, context),
    check: (need) => (development ? checkNeed(need, development, actor, context) : []),
  });
}

/** Every action on a development plan with whether this person may do it now, and if not, why. */
export function developmentActions(
  development: Development | null,
  actor: Actor,
  context: DevelopmentContext,
): readonly Permission<DevelopmentAction>[] {
  const actions = Object.keys(developmentRules) as DevelopmentAction[];
  return actions.map((action) => mayActOnDevelopment(development, action, actor, context));
}

/**
 * The development plan after the act: one revision later, with one more entry in its history.
 * @throws KinerjaError `wrong-stage`, `refused` (403), `invalid-data` with every place
 */
export function actOnDevelopment(
  development: Development | null,
  act: DevelopmentAct,
  context: DevelopmentContext,
): Development {
  const { action, by, at, remark } = act;
  const { today } = context;
  const history = development?.history ?? [];
  insist(mayActOnDevelopment(development, action, by, context), placeOf(development), act, history);
  const before = development ?? begun(act, context);
  const issues = [...checkToday(today), ...checkAct(before, act, context)];
  if (issues.length > 0) throw invalid(issues);
  return {
    ...before,
    ...effectOf(before, act, today),
    stage: stageAfter(before, action),
    revision: before.revision + 1,
    history: [...history, { at, on: today, by, action, ...(remark !== undefined && { remark }) }],
  };
}

function stageAfter({ stage }: Development, action: DevelopmentAction): Development['stage'] {
  const { to } = developmentRules[action];
  return to === null || to === 'new' ? stage : to;
}

/** An empty one, whose first revision is its first writing. */
function begun(act: DevelopmentAct, { plan }: DevelopmentContext): Development {
  const { id, change } = act.action === 'write' ? act : {};
  if (!id || !change?.time || change.checkInEvery === undefined)
    throw invalid([
      ...(id ? [] : [required('id')]),
      ...(change?.time ? [] : [required('time')]),
      ...(change?.checkInEvery === undefined ? [required('checkInEvery')] : []),
    ]);
  return {
    id,
    revision: 0,
    plan: plan.id,
    stage: 'draft',
    areas: [],
    activities: [],
    time: change.time,
    checkInEvery: change.checkInEvery,
    checkIns: [],
    extensions: [],
    history: [],
  };
}

function effectOf(
  { time, checkIns, extensions }: Development,
  act: DevelopmentAct,
  on: DayText,
): Partial<Development> {
  const { by, remark = '' } = act;
  switch (act.action) {
    case 'write':
      return act.change;
    case 'check-in': {
      const { id, progress, note, done } = act;
      const said = { id, on, by, progress, note, ...(done?.length && { done }) };
      return { checkIns: [...checkIns, said] };
    }
    case 'extend': {
      const { until } = act;
      const extension = { on, by, from: time.to, to: until, reason: remark };
      return { extensions: [...extensions, extension], time: { ...time, to: until } };
    }
    case 'conclude':
      return { outcome: { on, by, result: act.result, ground: act.ground } };
    case 'reply':
      return { reply: { on, words: remark } };
    default:
      return {};
  }
}

function unfit(
  development: Development | null,
  { id, role }: Actor,
  { plan }: DevelopmentContext,
): Unfit | null {
  if (development && development.plan !== plan.id) return 'not-yours';
  if (role !== 'employee' && role !== 'supervisor') return 'not-yours';
  if (plan[role].id !== id) return 'not-yours';
  return role === 'supervisor' && id === plan.employee.id ? 'about-yourself' : null;
}
