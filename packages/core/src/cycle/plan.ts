import type { Issue } from '../errors.ts';
import type { Actor } from '../records/history.ts';
import type { Plan } from '../records/plan.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { checkPlan } from './check-plan.ts';
import { type Deed, type Permission, type Unfit, insist, judge, required } from './machine.ts';
import { type PlanAction, type PlanNeed, planRules } from './plan-rules.ts';

/** What surrounds a plan and decides what may be done with it. */
export interface PlanContext {
  readonly scheme?: Scheme;
  /** The plan of the supervisor, which this one supports. */
  readonly superior?: Plan;
}

/** The parts of a plan that are written while it is a draft. */
export type PlanChange = Partial<Pick<Plan, 'targets' | 'expectations' | 'absences' | 'period'>>;

/** Something done with a plan. A remark is needed to return it (what to mend) and to revise it (why). */
export type PlanAct = Deed &
  (
    | { readonly action: 'write'; readonly change: PlanChange }
    | { readonly action: Exclude<PlanAction, 'write'> }
  );

/** Whether this person may do this with the plan now, and if not, why. */
export function mayActOnPlan(
  plan: Plan,
  action: PlanAction,
  actor: Actor,
  context: PlanContext = {},
): Permission<PlanAction> {
  return judge(planRules, action, {
    stage: plan.stage,
    actor,
    unfit: unfit(plan, actor),
    check: (need) => checks[need](plan, context),
  });
}

/** Every action on a plan with whether this person may do it now, and if not, why. */
export function planActions(
  plan: Plan,
  actor: Actor,
  context: PlanContext = {},
): readonly Permission<PlanAction>[] {
  const actions = Object.keys(planRules) as PlanAction[];
  return actions.map((action) => mayActOnPlan(plan, action, actor, context));
}

/**
 * The plan after the act: one revision later, with one more entry in its history.
 * @throws KinerjaError `wrong-stage`, `refused` (403), `invalid-data` with every place
 */
export function actOnPlan(plan: Plan, act: PlanAct, context: PlanContext = {}): Plan {
  const { action, by, at, remark } = act;
  const history = plan.history ?? [];
  insist(mayActOnPlan(plan, action, by, context), plan.stage, act, history);
  const entry = {
    at,
    by,
    action,
    ...(remark !== undefined && { remark }),
    ...(action === 'revise' && { targets: plan.targets }),
  };
  return {
    ...plan,
    ...(action === 'write' && act.change),
    ...(action === 'confirm' && { provisional: false }),
    stage: planRules[action].to ?? plan.stage,
    revision: plan.revision + 1,
    history: [...history, entry],
  };
}

function unfit({ employee, supervisor }: Plan, { id, role }: Actor): Unfit | null {
  const person = role === 'employee' ? employee : supervisor;
  if (person.id !== id) return 'not-yours';
  return role === 'supervisor' && id === employee.id ? 'about-yourself' : null;
}

const checks: Readonly<Record<PlanNeed, (plan: Plan, context: PlanContext) => readonly Issue[]>> = {
  sound: (plan, { scheme }) => checkPlan(plan, scheme),
  confirmed: ({ provisional }) => (provisional ? [{ path: ['provisional'], rule: 'unconfirmed' }] : []),
  'superior-agreed': (plan, { superior }) => checkSuperior(plan, superior),
};

/** What keeps a provisional plan from being confirmed by the superior's. */
function checkSuperior(plan: Plan, superior: Plan | undefined): readonly Issue[] {
  if (!plan.provisional) return [{ path: ['provisional'], rule: 'not-provisional' }];
  if (!superior) return [required('superior')];
  if (superior.employee.id !== plan.supervisor.id) return [{ path: ['superior'], rule: 'other-plan' }];
  if (superior.stage !== 'agreed') return [{ path: ['superior', 'stage'], rule: 'not-agreed' }];
  const known = superior.targets.map((target) => target.id);
  return plan.targets.flatMap(({ alignment }, index): Issue[] =>
    alignment?.plan === superior.id && !known.includes(alignment.target)
      ? [
          {
            path: ['targets', index, 'alignment', 'target'],
            rule: 'unknown-target',
            facts: { value: alignment.target },
          },
        ]
      : [],
  );
}
