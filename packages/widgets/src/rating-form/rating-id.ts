import type { Evaluation } from '@kinerja/core/cycle';
import type { Rating } from '@kinerja/core/evaluation';
import { stableId } from '../shared/stable-id.ts';

type Rater = Rating['rater'];

/**
 * The id of the rating that this rater gives to this plan: in an evaluation one for each, and one more each time it is
 * rated again, for what was handed in stays as it is.
 */
export function ratingId(plan: string, rater: Rater, evaluation?: string, turn = 0): string {
  const own = [plan, rater.role, rater.id];
  return stableId(evaluation === undefined ? own : [...own, evaluation, `${turn}`]);
}

/** Where a rater stands in an evaluation. */
export interface OwnRating {
  /** Already taken up by the evaluation. */
  readonly handed: Rating | undefined;
  /** Begun and not handed in: a draft, or final and left behind on the way. */
  readonly pending: Rating | undefined;
  /** The id of the next one to begin. */
  readonly next: string;
}

/** Finds this rater's ratings of a plan in an evaluation. */
export function ownRating(
  { id, ratings: taken, history }: Evaluation,
  plan: string,
  rater: Rater,
  ratings: readonly Rating[],
): OwnRating {
  const mine = ratings.filter(
    (each) => each.plan === plan && each.rater.id === rater.id && each.rater.role === rater.role,
  );
  const handed = mine.find((each) => taken.some(({ rating }) => rating === each.id));
  // Every time it was rated is in the history, so there cannot be more of them.
  const ids = Array.from({ length: history.length + 2 }, (_, turn) => ratingId(plan, rater, id, turn));
  const later = ids.slice(handed ? ids.indexOf(handed.id) + 1 : 0);
  const pending = [...later].reverse().flatMap((each) => mine.filter((rating) => rating.id === each))[0];
  return { handed, pending, next: pending?.id ?? later[0] ?? ratingId(plan, rater, id) };
}
