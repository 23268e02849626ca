import type { Level, Rating } from '../records/rating.ts';
import { type Exact, divide, less } from '../scoring/exact.ts';

/** How often a rater gave each level to single items. */
export type LevelTally = Readonly<Record<Level, number>>;

/** How one rating lies beside those that the same rater gave to others. */
export interface OwnPattern {
  readonly here: LevelTally;
  readonly others: LevelTally;
  /** How many ratings of other people it is laid beside. */
  readonly ratings: number;
  /** Items above less items below, by items judged: -1 to 1 as exact text; `null` where nothing was judged. */
  readonly lean: { readonly here: Exact | null; readonly others: Exact | null };
  /** Which way this one leans more; `null` while there is nothing to lay it beside. */
  readonly differs: 'higher' | 'lower' | 'alike' | null;
  /** Every item got the same level, of two items at least: the whole may have coloured the parts. */
  readonly uniform: boolean;
}

const axes = ['results', 'behaviour'] as const;

function tallyOf(ratings: readonly Rating[]): LevelTally {
  const tally = { below: 0, meets: 0, exceeds: 0 };
  for (const rating of ratings)
    for (const axis of axes)
      for (const { level } of Object.values(rating[axis].items)) if (level) tally[level] += 1;
  return tally;
}

const judged = ({ below, meets, exceeds }: LevelTally): number => below + meets + exceeds;

function leanOf(tally: LevelTally): Exact | null {
  const all = judged(tally);
  return all === 0 ? null : divide(`${tally.exceeds - tally.below}`, `${all}`);
}

function differing(here: Exact | null, others: Exact | null): OwnPattern['differs'] {
  if (here === null || others === null) return null;
  if (less(others, here)) return 'higher';
  return less(here, others) ? 'lower' : 'alike';
}

/**
 * How severe one rating is beside the final ratings that the same rater, in the same role, gave to other plans. People
 * differ, so it says nothing of whether it is right: it is for the rater's own eyes and changes no score.
 */
export function ownPattern(rating: Rating, all: readonly Rating[]): OwnPattern {
  const { rater, plan } = rating;
  const isOwn = (each: Rating): boolean => each.rater.id === rater.id && each.rater.role === rater.role;
  const own = all.filter((each) => each.status === 'final' && each.plan !== plan && isOwn(each));
  const [here, others] = [tallyOf([rating]), tallyOf(own)];
  const lean = { here: leanOf(here), others: leanOf(others) };
  const count = judged(here);
  return {
    here,
    others,
    ratings: own.length,
    lean,
    differs: differing(lean.here, lean.others),
    uniform: count > 1 && Object.values(here).some((each) => each === count),
  };
}
