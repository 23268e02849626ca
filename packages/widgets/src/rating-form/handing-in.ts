import type { Source } from '@kinerja/core';
import type { Evaluation, EvaluationAct } from '@kinerja/core/cycle';
import type { Rating } from '@kinerja/core/evaluation';
import { type Acted, momentOf, putAct } from '../shared/evaluation-act.ts';
import { type Shown, actionOf, actorOf, contextOf } from './shown.ts';

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
  const deed = { by: actorOf(rating.rater), at: momentOf(evaluation, now), rating };
  const act = { action: actionOf(rating.rater), ...deed } as EvaluationAct;
  return shown.rules.room.actOnEvaluation(evaluation, act, context);
}

/** Hands a stored rating in for its evaluation; safe to repeat. @throws KinerjaError as the rules and the source do */
export function handIn(
  source: Source,
  evaluation: Evaluation,
  shown: Shown,
  rating: Rating,
  now: Date,
): Promise<Acted> {
  return putAct(source, evaluation, {
    after: (known) => taking(known, rating, shown, now),
    isDone: (known) => hasTaken(known, rating),
  });
}
