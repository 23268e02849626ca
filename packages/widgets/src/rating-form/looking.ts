import { type Source, toKinerjaError } from '@kinerja/core';
import type { Rating } from '@kinerja/core/evaluation';
import { type Lens, type Shown, ratingOf } from './shown.ts';

/** The ratings of every plan that this supervisor rates. */
async function otherRatings(source: Source, supervisor: string): Promise<readonly Rating[]> {
  const plans = await source.list('plan', { supervisor });
  const lists = await Promise.all(plans.map(({ id }) => source.list('rating', { plan: id })));
  return lists.flat();
}

/** Lays the rating as it is filled in beside the rater's others. */
export async function look(source: Source, shown: Shown): Promise<Lens> {
  try {
    const part = await import('./lens-part.ts');
    const others = await otherRatings(source, shown.rater.id);
    return { at: 'open', pattern: part.ownPattern(ratingOf(shown, 'draft'), others), part };
  } catch (error) {
    return { at: 'failed', error: toKinerjaError(error) };
  }
}
