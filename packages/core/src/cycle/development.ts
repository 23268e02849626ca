import type { DayText } from '../calendar/days.ts';
import type { Development, DevelopmentAction } from '../records/development.ts';
import type { Actor } from '../records/history.ts';
import type { Plan } from '../records/plan.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { checkAct, checkNeed } from './check-development.ts';
import { type DevelopmentPlace, developmentRules } from './development-rules.ts';
import { type Deed, type Permission, type Unfit } from './machine.ts';
import { checkToday, insist, invalid, judge, required } from './machine.ts';

/** What surrounds a development plan and decides what may be done with it. */
export interface DevelopmentContext {
  readonly plan: Plan;
  /** Names the qualities that are judged beside the behaviour values; without it there are none. */
  readonly scheme?: Scheme;
  /** The office's day, `YYYY-MM-DD`. */
  readonly today: DayText;
}

/** The parts of a development plan that are written while it is a draft. */
export type DevelopmentChange = Partial<
  Pick<Development, 'evaluation' | 'areas' | 'activities' | 'time' | 'checkInEvery'>
>;

type CheckIn = Development['checkIns'][number];
type Outcome = NonNullable<Development['outcome']>;

/** What an act brings beside who, when and why. */
interface Brought {
  /** A new one has an id, a time and a rhythm from its first writing on. */
  readonly write: { readonly id?: string; readonly change: DevelopmentChange };
  readonly 'check-in': Pick<CheckIn, 'id' | 'progress' | 'done'> & { readonly note: string };
  readonly extend: { readonly until: DayText };
  readonly conclude: Pick<Outcome, 'result' | 'ground'>;
}

type BroughtBy<Action> = Action extends keyof Brought ? Brought[Action] : object;

/** Something done with a development plan. */
export type DevelopmentAct = {
  readonly [Action in DevelopmentAction]: Deed & { readonly action: Action } & BroughtBy<Action>;
}[DevelopmentAction];

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
