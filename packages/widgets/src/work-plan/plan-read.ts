import { type Source, isKinerjaError } from '@kinerja/core';
import type { Plan } from '@kinerja/core/evaluation';

/** A plan with those around it, as far as this person may read them. */
export interface PlanRead {
  /** Absent while it is not yet written. */
  readonly stored: Plan | undefined;
  /** The plan of the supervisor, which this one supports. */
  readonly superior: Plan | undefined;
  /** The plans of all whom the supervisor rates. */
  readonly staff: readonly Plan[];
}

/** Whose plan it is to be, under whom, and when. */
export type Beginning = Pick<Plan, 'employee' | 'supervisor' | 'period'>;

/** The plan of the superior for the same time: of several the one that is agreed, else the last. */
function superiorOf(plans: readonly Plan[], { period }: Beginning): Plan | undefined {
  const together = plans.filter((each) => each.period.from <= period.to && each.period.to >= period.from);
  return together.find(({ stage }) => stage === 'agreed') ?? together.at(-1);
}

async function listed(source: Source, where: Readonly<Record<string, string>>): Promise<readonly Plan[]> {
  try {
    return await source.list('plan', where);
  } catch {
    // Not everybody may read the plans of others; one's own can be written all the same.
    return [];
  }
}

async function storedPlan(source: Source, id: string, mayBeNew: boolean): Promise<Plan | undefined> {
  try {
    return await source.get('plan', id);
  } catch (error) {
    if (mayBeNew && isKinerjaError(error, 'not-found')) return undefined;
    throw error;
  }
}

/** Reads a plan, that of the superior and those of the staff. Fails as the source does, if the plan itself is not to be had. */
export async function readPlan(
  source: Source,
  id: string,
  beginning: Beginning | undefined,
): Promise<PlanRead> {
  const stored = await storedPlan(source, id, beginning !== undefined);
  const about = stored ?? beginning;
  if (!about) return { stored, superior: undefined, staff: [] };
  const [above, staff] = await Promise.all([
    listed(source, { employee: about.supervisor.id }),
    listed(source, { supervisor: about.supervisor.id }),
  ]);
  return { stored, superior: superiorOf(above, about), staff };
}
