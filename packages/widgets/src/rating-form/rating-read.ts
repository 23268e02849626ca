import type { Source } from '@kinerja/core';
import type { Evaluation } from '@kinerja/core/cycle';
import type { Scheme } from '@kinerja/core/schemes';
import { type RatedPlan, ratedPlan } from '../shared/plan-records.ts';

/** The part of core that decides by a scheme. */
export type SchemeRoom = typeof import('./scheme-room.ts');

/** By which scheme a rating is judged, and with what. */
export interface Rules {
  readonly scheme: Scheme;
  readonly room: SchemeRoom;
}

/** What is read of the plan, the evaluation that it is rated for, and the rules of its scheme. */
export interface RatingRead extends RatedPlan {
  readonly evaluation: Evaluation | undefined;
  readonly rules: Rules | undefined;
  /** The scheme that is asked for and that nobody knows. */
  readonly unknown: string | undefined;
}

/** What the host page says beside the plan. */
export interface Wanted {
  readonly planId: string;
  readonly evaluationId: string;
  readonly schemeId: string;
  readonly scheme: Scheme | undefined;
}

/** Reads all that a rating rests on. Fails as the source does. */
export async function readRating(source: Source, wanted: Wanted): Promise<RatingRead> {
  const { planId, evaluationId, schemeId, scheme } = wanted;
  const [read, evaluation] = await Promise.all([
    ratedPlan(source, planId),
    evaluationId ? source.get('evaluation', evaluationId) : undefined,
  ]);
  // An evaluation goes by the scheme that it was opened with.
  const id = evaluation?.scheme.id ?? scheme?.id ?? (schemeId || read.plan.scheme);
  if (id === undefined) return { ...read, evaluation, rules: undefined, unknown: undefined };
  const room = await import('./scheme-room.ts');
  const found = scheme?.id === id ? scheme : room.findScheme(room.schemes, id);
  const isOther = evaluation !== undefined && evaluation.scheme.version !== found?.version;
  const rules = found && !isOther ? { scheme: found, room } : undefined;
  return { ...read, evaluation, rules, unknown: rules ? undefined : id };
}
