import { type Issue, KinerjaError } from '../errors.ts';
import type { Rating } from '../records/rating.ts';
import {
  type HeardRaters,
  type HeardVoices,
  type JudgedAxis,
  type LevelCounts,
  type RaterVoice,
  axesOf,
  isRaterVoice,
  nobody,
} from './input.ts';
import type { VoicesOfScheme } from './open-voices.ts';

/** Ratings that were handed in, of a voice that the scheme hears. */
export function handedIn(ratings: readonly Rating[], voice: string): readonly Rating[] {
  return ratings.filter(({ status, rater }) => status === 'final' && rater.role === voice);
}

/** Of those, the ratings that count: without raters who declared a tie, unless the scheme counts them. */
export function counting(ratings: readonly Rating[], { voices }: VoicesOfScheme): readonly Rating[] {
  return voices.ties === 'counted' ? ratings : ratings.filter(({ rater }) => rater.tie === undefined);
}

/** A second final rating of one rater, which would count him twice, and one of another plan. */
function checkTogether(ratings: readonly Rating[]): Issue[] {
  const final = ratings.filter(({ status }) => status === 'final');
  return final.flatMap(({ rater, plan }, place): Issue[] => [
    ...(final.findIndex((each) => each.rater.id === rater.id) === place
      ? []
      : [{ path: ['ratings', rater.id], rule: 'duplicate' }]),
    ...(plan === final[0]?.plan ? [] : [{ path: ['ratings', rater.id, 'plan'], rule: 'other-plan' }]),
  ]);
}

function countsOf(ratings: readonly Rating[], axis: JudgedAxis): LevelCounts {
  const counts = { ...nobody, unable: 0 };
  for (const { [axis]: judged } of ratings) counts[judged.level ?? 'unable'] += 1;
  return counts;
}

function heardFrom(ratings: readonly Rating[], role: RaterVoice, scheme: VoicesOfScheme): HeardRaters {
  const all = handedIn(ratings, role);
  const counted = counting(all, scheme);
  const voice = scheme.voices.sources.find(({ id }) => id === role);
  const axes = voice ? axesOf(voice) : [];
  return {
    ...Object.fromEntries(axes.map((axis) => [axis, countsOf(counted, axis)] as const)),
    ...(all.some(({ rater }) => rater.tie !== undefined) && { tied: true as const }),
  };
}

/**
 * What raters said of one plan, counted by voice, in whatever order it came: final ratings only, and an axis that
 * somebody left without a level is one that he could not judge. Voices that the scheme does not hear are not in it.
 * @throws KinerjaError `invalid-data` when a rater has two final ratings, or they are not of one plan
 */
export function voicesOf(ratings: readonly Rating[], scheme: VoicesOfScheme): HeardVoices {
  const issues = checkTogether(ratings);
  if (issues.length > 0) throw new KinerjaError('invalid-data', { kind: 'rating', issues });
  const roles = scheme.voices.sources.map(({ id }) => id).filter(isRaterVoice);
  return Object.fromEntries(roles.map((role) => [role, heardFrom(ratings, role, scheme)] as const));
}
