import { type Delivery, type Source, isKinerjaError } from '@kinerja/core';
import type { Evaluation } from '@kinerja/core/cycle';

/** What became of an act; no delivery where the evaluation had it already. */
export interface Acted {
  readonly evaluation: Evaluation;
  readonly delivery: Delivery | undefined;
}

/** One act on an evaluation, whatever it is by the time it is done. */
export interface Doing {
  /** The evaluation after the act. @throws KinerjaError as the rules do */
  readonly after: (evaluation: Evaluation) => Evaluation;
  /** Whether the evaluation has it already, e.g. because the answer was lost. */
  readonly isDone: (evaluation: Evaluation) => boolean;
}

/** How often it is done again because others acted at the same time. */
const TRIES = 4;

/**
 * Acts on an evaluation. Where others did so meanwhile it is done again on what is there now, and what was done before
 * is found there: so it is safe to repeat. @throws KinerjaError as the rules and the source do
 */
export async function putAct(
  source: Source,
  evaluation: Evaluation,
  { after, isDone }: Doing,
  tries = TRIES,
): Promise<Acted> {
  if (isDone(evaluation)) return { evaluation, delivery: undefined };
  const next = after(evaluation);
  try {
    return { evaluation: next, delivery: await source.put('evaluation', next) };
  } catch (error) {
    if (!isKinerjaError(error, 'conflict') || tries <= 1) throw error;
  }
  return putAct(source, await source.get('evaluation', evaluation.id), { after, isDone }, tries - 1);
}

/** Now, or when the last thing was done: a clock that is a little slow must not keep anybody from acting. */
export function momentOf({ history }: Evaluation, now: Date): string {
  const last = history.at(-1)?.at;
  return new Date(Math.max(now.getTime(), last === undefined ? 0 : Date.parse(last))).toISOString();
}
