import type { Evaluation } from '../records/evaluation.ts';
import type { Rating } from '../records/rating.ts';

/**
 * Of the ratings given those that an evaluation heard. A rater is heard once on a plan: of two the latest that was handed
 * in counts, and takes the one before it back, as it does for a supervisor who rates again. An act leaves no two behind,
 * but records that come from elsewhere may have them.
 */
export function ratingsHeard(
  { ratings: handed }: Pick<Evaluation, 'ratings'>,
  ratings: readonly Rating[],
): readonly Rating[] {
  const heard = new Map<string, Rating>();
  for (const { rating, plan } of handed) {
    const found = ratings.find((each) => each.id === rating && each.plan === plan && each.status === 'final');
    if (found) heard.set(`${plan} ${found.rater.id}`, found);
  }
  return [...heard.values()];
}
