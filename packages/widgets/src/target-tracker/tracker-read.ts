import { KinerjaError, type Source } from '@kinerja/core';
import type { Scheme } from '@kinerja/core/schemes';
import { type TrackedPlan, trackedPlan } from '../shared/plan-records.ts';

/** The part of core that decides by a scheme. */
export type SchemeRoom = typeof import('./scheme-room.ts');

/** What is read of a plan, with the rules of the scheme that it is tracked by. */
export interface TrackerRead extends TrackedPlan {
  readonly rules: { readonly scheme: Scheme; readonly room: SchemeRoom } | undefined;
  /** The scheme that is asked for and that nobody knows. */
  readonly unknown: string | undefined;
}

/** What the host page says beside the source. */
export interface Wanted {
  readonly planId: string;
  readonly schemeId: string;
  readonly scheme: Scheme | undefined;
}

async function schemeRoom(): Promise<SchemeRoom> {
  try {
    return await import('./scheme-room.ts');
  } catch {
    throw new KinerjaError('unreachable', {});
  }
}

/** Reads a plan, its reports, and what its scheme says of them. Fails as the source does. */
export async function readTracker(source: Source, wanted: Wanted): Promise<TrackerRead> {
  const { planId, schemeId, scheme } = wanted;
  const read = await trackedPlan(source, planId);
  const id = scheme?.id ?? (schemeId || read.plan.scheme);
  if (id === undefined) return { ...read, rules: undefined, unknown: undefined };
  const room = await schemeRoom();
  const found = scheme ?? room.findScheme(room.schemes, id);
  return { ...read, rules: found && { scheme: found, room }, unknown: found ? undefined : id };
}
