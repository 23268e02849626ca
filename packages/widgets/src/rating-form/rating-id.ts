import type { Rating } from '@kinerja/core/evaluation';
import { stableId } from '../shared/stable-id.ts';

/** The id of the one rating that this rater can give to this plan. */
export function ratingId(plan: string, rater: Rating['rater']): string {
  return stableId([plan, rater.role, rater.id]);
}
