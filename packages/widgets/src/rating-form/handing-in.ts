import { type Delivery, type Source, isKinerjaError } from '@kinerja/core';
import type { Evaluation, EvaluationAct } from '@kinerja/core/cycle';
import type { Rating } from '@kinerja/core/evaluation';
import { type Shown, actionOf, actorOf, contextOf } from './shown.ts';

/** What became of it; no delivery where the evaluation had it already. */
export interface HandedIn {
  readonly evaluation: Evaluation;
  readonly delivery: Delivery | undefined;
}

/** How often it is done again because others handed in at the same time. */
const TRIES = 4;

/** Whether the evaluation has taken this rating up; raters see of it only what they did themselves. */
function hasTaken({ ratings, raters, history }: Evaluation, { id, rater }: Rating): boolean {
  if (ratings.some(({ rating }) => rating === id)) return true;
  if (rater.role === 'self' || rater.role === 'supervisor') return false;
  const isMine = (by: { readonly id: string; readonly role: string }): boolean =>
    by.id === rater.id && by.role === rater.role;
  return (
    raters.some((each) => each.status === 'heard' && isMine(each)) ||
    history.some(({ action, by }) => action === 'contribute' && isMine(by))
  );
}

function taking(evaluation: Evaluation, rating: Rating, shown: Shown, now: Date): Evaluation {
  const context = contextOf(shown, shown.today);
  if (!shown.rules || !context) return evaluation;
  const last = evaluation.history.at(-1)?.at;
  // A clock that is a little slow must not keep anybody from handing in.
  const at = new Date(Math.max(now.getTime(), last === undefined ? 0 : Date.parse(last))).toISOString();
  const act = { action: actionOf(rating.rater), by: actorOf(rating.rater), at, rating } as EvaluationAct;
  return shown.rules.room.actOnEvaluation(evaluation, act, context);
}

/**
 * Hands a stored rating in for its evaluation. Where others did so meanwhile it is done again on what is there now, and
 * an answer that was lost is found there: so it is safe to repeat. @throws KinerjaError as the rules and the source do
 */
export async function handIn(source: Source, shown: Shown, rating: Rating, now: Date): Promise<HandedIn> {
  let known = shown.evaluation;
  for (let left = TRIES; known; left--) {
    if (hasTaken(known, rating)) return { evaluation: known, delivery: undefined };
    const evaluation = taking(known, rating, shown, now);
    try {
      return { evaluation, delivery: await source.put('evaluation', evaluation) };
    } catch (error) {
      if (!isKinerjaError(error, 'conflict') || left <= 1) throw error;
      known = await source.get('evaluation', evaluation.id);
    }
  }
  throw new TypeError('There is no evaluation to hand in to');
}
