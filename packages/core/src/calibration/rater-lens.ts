import { groupedBy } from '../cycle/grouped.ts';

/** One judgement: what a rater gave a ratee on one item, as a number on a scale that all items share. */
export interface Judgement {
  readonly rater: string;
  readonly ratee: string;
  readonly item: string;
  readonly score: number;
}

/**
 * How one rater uses the scale. Weak proxies of accuracy (Murphy & Balzer 1989): they inform, and correct nobody.
 * `null`: cannot be told from these judgements.
 */
export interface RaterIndices {
  readonly rater: string;
  /** How many were rated. */
  readonly ratees: number;
  /** Of all scores given. */
  readonly mean: number;
  /** Severity: by how much he or she rates those below (negative) or above whom others rated too. */
  readonly severity: number | null;
  /** That difference in its own standard errors, of three ratees in common and more; infinite where it is one for all. */
  readonly severityT: number | null;
  /** Spread: standard deviation of the ratees' means, and its ratio to that of all raters together. */
  readonly spread: number | null;
  readonly spreadRatio: number | null;
  /** Halo: mean standard deviation within a ratee; small where everything of a person is rated alike. */
  readonly withinRatee: number | null;
  /** Share of ratees who got one and the same score on every item. */
  readonly identical: number | null;
  /** Share of the score given most often. */
  readonly modal: number;
  /** Evenness of use of the scale, 0 to 1. */
  readonly entropy: number;
  readonly top: number;
  readonly bottom: number;
}

/** All raters, and into how many parts that no ratee links they fall. */
export interface RaterLens {
  readonly raters: readonly RaterIndices[];
  /** Between parts severity and true differences are one number: nothing tells them apart. */
  readonly parts: number;
}

interface Total {
  readonly rater: string;
  readonly ratee: string;
  readonly scores: readonly number[];
  readonly mean: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

/** Nothing, or what binary numbers make of it: means of a few points on a scale lie further apart. */
const isNothing = (value: number): boolean => Math.abs(value) < 1e-9;

/** Of a sample; `null` of fewer than two. */
function deviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const middle = mean(values);
  const found = Math.sqrt(values.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (values.length - 1));
  return isNothing(found) ? 0 : found;
}

const meanOr = (values: readonly number[]): number | null => (values.length > 0 ? mean(values) : null);

/** Share of each score that was given. */
function shares(scores: readonly number[]): readonly number[] {
  const groups = groupedBy(scores, (score) => `${score}`);
  return [...groups.values()].map(({ length }) => length / scores.length);
}

/** Own mean of each ratee less that of the others who rated the same. */
function differences(own: readonly Total[], byRatee: ReadonlyMap<string, readonly Total[]>): number[] {
  return own.flatMap(({ rater, ratee, mean: value }) => {
    const others = (byRatee.get(ratee) ?? []).filter((each) => each.rater !== rater);
    return others.length > 0 ? [value - mean(others.map((each) => each.mean))] : [];
  });
}

/** Who is off by the same for everybody is so without error; of no difference and no error there is nothing to tell. */
function tOf(values: readonly number[]): number | null {
  const spread = values.length > 2 ? deviation(values) : null;
  const apart = meanOr(values) ?? 0;
  if (spread === null || (spread === 0 && isNothing(apart))) return null;
  return apart / (spread / Math.sqrt(values.length));
}

/** Parts that no ratee links: each rater points to another of his part, or to himself. */
function partsOf(raters: Iterable<string>, byRatee: ReadonlyMap<string, readonly Total[]>): number {
  const leads = new Map([...raters].map((rater) => [rater, rater]));
  const headOf = (rater: string): string => {
    const next = leads.get(rater) ?? rater;
    return next === rater ? rater : headOf(next);
  };
  for (const [first, ...others] of byRatee.values())
    for (const { rater } of others) if (first) leads.set(headOf(rater), headOf(first.rater));
  return [...leads].filter(([rater, next]) => rater === next).length;
}

type Scale = { readonly minimum: number; readonly maximum: number };

interface Surroundings {
  readonly byRatee: ReadonlyMap<string, readonly Total[]>;
  /** Deviation of all totals. */
  readonly all: number | null;
  readonly scale: Scale;
}

/** What `own`, the totals of one rater, tell. */
function indicesOf(
  rater: string,
  own: readonly Total[],
  { byRatee, all, scale }: Surroundings,
): RaterIndices {
  const scores = own.flatMap((each) => each.scores);
  const several = own.filter((each) => each.scores.length > 1);
  const apart = differences(own, byRatee);
  const spread = deviation(own.map((each) => each.mean));
  const used = shares(scores);
  const shareOf = (value: number): number => scores.filter((score) => score === value).length / scores.length;
  return {
    rater,
    ratees: own.length,
    mean: mean(scores),
    severity: meanOr(apart),
    severityT: tOf(apart),
    spread,
    spreadRatio: spread !== null && all ? spread / all : null,
    withinRatee: meanOr(several.flatMap((each) => deviation(each.scores) ?? [])),
    identical: meanOr(several.map((each) => Number(new Set(each.scores).size === 1))),
    modal: Math.max(...used),
    entropy:
      used.reduce((sum, share) => sum - share * Math.log(share), 0) /
      Math.log(scale.maximum - scale.minimum + 1),
    top: shareOf(scale.maximum),
    bottom: shareOf(scale.minimum),
  };
}

function totalsOf(judgements: readonly Judgement[]): readonly Total[] {
  return [...groupedBy(judgements, ({ rater }) => rater)].flatMap(([rater, own]) =>
    [...groupedBy(own, (each) => each.ratee)].map(([ratee, given]): Total => {
      const scores = given.map(({ score }) => score);
      return { rater, ratee, scores, mean: mean(scores) };
    }),
  );
}

/**
 * How each rater uses the scale, in the order in which they come: severity, spread and halo (Saal, Downey & Lahey 1980;
 * Myford & Wolfe 2003).
 */
export function raterLens(judgements: readonly Judgement[], scale: Scale): RaterLens {
  const totals = totalsOf(judgements);
  const byRatee = groupedBy(totals, ({ ratee }) => ratee);
  const byRater = groupedBy(totals, ({ rater }) => rater);
  const around = { byRatee, all: deviation(totals.map((each) => each.mean)), scale };
  return {
    raters: [...byRater].map(([rater, own]) => indicesOf(rater, own, around)),
    parts: partsOf(byRater.keys(), byRatee),
  };
}

/** What is worth a talk about how somebody rates; never a verdict. */
export type RaterRemark = 'alike' | 'halo' | 'severe' | 'lenient';

/** From where on something is remarked: no text gives it, so it is ours. */
export const remarkRules = {
  /** Of fewer ratees nothing: one of them changes every index. */
  ratees: 5,
  /** Share of ratees who got one score on every item. */
  identical: 0.8,
  /** Standard errors from those who rated the same ratees. */
  apart: 2,
  citation: { law: 'Kinerja', place: 'lensa penilai: batas bahan percakapan', status: 'assumption' },
} as const;

/** What of the indices of one rater is worth a talk. */
export function raterRemarks({ ratees, spread, severityT, identical }: RaterIndices): readonly RaterRemark[] {
  if (ratees < remarkRules.ratees) return [];
  const apart = severityT ?? 0;
  const holds: Readonly<Record<RaterRemark, boolean>> = {
    alike: spread === 0,
    halo: identical !== null && identical >= remarkRules.identical,
    severe: apart <= -remarkRules.apart,
    lenient: apart >= remarkRules.apart,
  };
  return (Object.keys(holds) as RaterRemark[]).filter((remark) => holds[remark]);
}
