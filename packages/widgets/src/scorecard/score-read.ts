import { KinerjaError, type Source } from '@kinerja/core';
import type { Scheme } from '@kinerja/core/schemes';
import { ratedPlan } from '../shared/plan-records.ts';
import type { ScoreRead } from './score-types.ts';

/** All that is needed of an evaluation, loaded with the first one. */
export type EvaluatedRoom = typeof import('./evaluated/room.ts');

/** What is read, with what shows an evaluation where one is asked for. */
export interface LoadedScore extends ScoreRead {
  readonly room: EvaluatedRoom | undefined;
}

/** What the host page says. */
export interface Wanted {
  readonly planId: string;
  readonly evaluationId: string;
  readonly scheme: Scheme | undefined;
}

async function judgedOf(
  source: Source,
  { planId, evaluationId, scheme }: Wanted,
): Promise<Pick<LoadedScore, 'judged' | 'room'>> {
  if (!evaluationId) return { judged: undefined, room: undefined };
  const [evaluation, room] = await Promise.all([
    source.get('evaluation', evaluationId),
    import('./evaluated/room.ts'),
  ]);
  // Of somebody else, or of another plan: nobody may be shown under another's name.
  if (!evaluation.plans.includes(planId)) {
    throw new KinerjaError('not-found', { kind: 'evaluation', id: evaluationId });
  }
  const { id, version } = evaluation.scheme;
  const own = scheme?.id === id && scheme.version === version ? scheme : undefined;
  const found = own ?? room.findScheme(room.schemes, id, version);
  return { judged: { evaluation, scheme: found }, room };
}

/** Reads all that a scorecard shows. Fails as the source does. */
export async function readScore(source: Source, wanted: Wanted): Promise<LoadedScore> {
  const [read, judged] = await Promise.all([ratedPlan(source, wanted.planId), judgedOf(source, wanted)]);
  return { ...read, ...judged };
}
