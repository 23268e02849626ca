import { KinerjaError, type Records } from '@kinerja/core';
import { type PlanAct, type PlanChange, type PlanContext, actOnPlan } from '@kinerja/core/cycle';
import { findScheme } from '@kinerja/core/schemes';
import { sameContent } from '../store/succession.ts';
import { type Acting, insistNone, insistSame } from './acts.ts';
import { timeIssues } from './reception.ts';

type Plan = Records['plan'];
type Entry = NonNullable<Plan['history']>[number];

/**
 * Insists that a plan with a history is what the rules give of its newest entry, done by this person; `false` when no
 * history is kept, neither before nor now.
 * @throws `refused`, `wrong-stage`, `invalid-data`
 */
export async function checkPlanAct(stored: Plan | undefined, next: Plan, acting: Acting): Promise<boolean> {
  const before = stored?.history ?? [];
  const after = next.history ?? [];
  if (before.length === 0 && after.length === 0) return false;
  const entry = after[before.length];
  // A plan begins without a past.
  if (!stored || !entry) {
    throw new KinerjaError('invalid-data', {
      issues: [{ path: ['history'], rule: stored ? 'required' : 'fixed' }],
    });
  }
  const { person, now } = acting;
  if (entry.by.id !== person.id || entry.by.role !== person.role)
    throw new KinerjaError('refused', { status: 403 });
  insistNone(timeIssues({ at: entry.at }, now, ['history', before.length]));
  insistSame(actOnPlan(stored, actOf(entry, stored, next), await contextOf(stored, acting)), next);
  return true;
}

function actOf({ action, by, at, remark }: Entry, stored: Plan, next: Plan): PlanAct {
  const deed = { by, at, ...(remark !== undefined && { remark }) };
  return action === 'write' ? { ...deed, action, change: changeOf(stored, next) } : { ...deed, action };
}

/** What was written: only of that which may be written. */
function changeOf(stored: Plan, next: Plan): PlanChange {
  const names = ['targets', 'expectations', 'absences', 'period'] as const;
  const changed = names.filter((name) => next[name] && !sameContent([stored[name]], [next[name]]));
  return Object.fromEntries(changed.map((name) => [name, next[name]]));
}

/** The scheme, and the superior's plan that the targets name. */
async function contextOf(plan: Plan, { records, schemes }: Acting): Promise<PlanContext> {
  const scheme = plan.scheme === undefined ? undefined : findScheme(schemes, plan.scheme);
  const above = plan.targets.flatMap(({ alignment }) => alignment?.plan ?? [])[0];
  const superior = above === undefined ? undefined : await records.hold('plan', above);
  return { ...(scheme && { scheme }), ...(superior && { superior }) };
}
