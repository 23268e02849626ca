import type { Source } from '@kinerja/core';
import type { Plan, Progress, Rating } from '@kinerja/core/evaluation';

/** A plan with what was reported on it. */
export interface TrackedPlan {
  readonly plan: Plan;
  readonly entries: readonly Progress[];
  /** How many records of any kind wait on this device for the receiver. */
  readonly waiting: number;
}

/** A plan with what was reported on it and how it was rated. */
export interface RatedPlan extends TrackedPlan {
  readonly ratings: readonly Rating[];
}

/** Reads a plan and its reports. Fails as the source does. */
export async function trackedPlan(source: Source, id: string): Promise<TrackedPlan> {
  const [plan, entries, waiting] = await Promise.all([
    source.get('plan', id),
    source.list('progress', { plan: id }),
    // A device that cannot tell what waits can still show a plan.
    source.waiting().catch(() => 0),
  ]);
  return { plan, entries, waiting };
}

/** Reads a plan, its reports and its ratings. Fails as the source does. */
export async function ratedPlan(source: Source, id: string): Promise<RatedPlan> {
  const [tracked, ratings] = await Promise.all([
    trackedPlan(source, id),
    source.list('rating', { plan: id }),
  ]);
  return { ...tracked, ratings };
}
