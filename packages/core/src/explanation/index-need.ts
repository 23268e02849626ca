import { type Exact, add, divide, exact, less, subtract } from '../scoring/exact.ts';
import type { SurveyRegulation } from '../scoring/methods/weighted-index.ts';
import type { Missing } from '../scoring/regulation.ts';
import type { Tally } from '../survey/tally.ts';
import { type Done, findStep } from './address.ts';
import { unit } from './guides/numbers.ts';

/** Means that would have to rise, exact, and what the survey would then give. */
export interface Rise {
  /** Rise of the mean by unsur, on the scale of the answers. */
  readonly by: Readonly<Record<string, Exact>>;
  readonly input: Tally;
  readonly outcome: Done;
}

/** What an index needs for its next grade, exactly. */
export type IndexNeed =
  | { readonly standing: 'missing'; readonly missing: readonly Missing[] }
  | { readonly standing: 'best'; readonly outcome: Done }
  | {
      readonly standing: 'open';
      readonly outcome: Done;
      /** The next grade, and the published value from which it applies. */
      readonly grade: string;
      readonly from: string;
      /** The least value before rounding that is rounded to it. */
      readonly least: Exact;
      /** Points of the index that are lacking, before rounding. */
      readonly lack: Exact;
      /** By unsur: the least rise of it alone; `null` where even the top of the scale is not enough. */
      readonly single: Readonly<Record<string, Rise | null>>;
      /** The same least rise for all, those at the top staying there; `null` where no rise is enough. */
      readonly even: Rise | null;
    };

type Means = readonly (readonly [id: string, mean: Exact])[];

/** The same rise for all: each of those with the least room is filled to the top, until the rest share what is left. */
function evenly(means: Means, top: Exact, needed: Exact): Exact | null {
  const rooms = means
    .map(([, mean]) => subtract(top, mean))
    .sort((one, other) => Number(less(other, one)) - Number(less(one, other)));
  let left = needed;
  for (const [at, room] of rooms.entries()) {
    const rise = divide(left, `${rooms.length - at}`);
    if (!less(room, rise)) return rise;
    left = subtract(left, room);
  }
  return null;
}

function rise(regulation: SurveyRegulation, tally: Tally, by: Rise['by']): Rise {
  const means = Object.entries(tally.elements).map(([id, element]) => {
    const mean = exact('mean' in element ? element.mean : `${element.sum}/${element.count}`) ?? '0';
    return [id, by[id] === undefined ? element : { mean: add(mean, by[id]) }] as const;
  });
  const input = { ...tally, elements: Object.fromEntries(means) };
  return { by, input, outcome: regulation.score(input) as Done };
}

const atMost = (value: Exact, limit: Exact): Exact => (less(limit, value) ? limit : value);

/** The rises of single unsur, and of all together, that lift the sum of the means by so much. */
function rises(
  regulation: SurveyRegulation,
  tally: Tally,
  means: Means,
  needed: Exact,
): Pick<Extract<IndexNeed, { readonly standing: 'open' }>, 'single' | 'even'> {
  const top = `${regulation.scale[1]}`;
  const single = means.map(([id, mean]) => {
    const enough = !less(top, add(mean, needed));
    return [id, enough ? rise(regulation, tally, { [id]: needed }) : null] as const;
  });
  const each = evenly(means, top, needed);
  const all = each === null ? [] : means.map(([id, mean]) => [id, atMost(each, subtract(top, mean))]);
  const even = each === null ? null : rise(regulation, tally, Object.fromEntries(all));
  return { single: Object.fromEntries(single), even };
}

/**
 * The least index for the next grade and the exact rise that gives it, for each unsur alone and evenly for all. Each
 * is scored by the regulation itself; anything less is not enough.
 * @throws KinerjaError `invalid-data`, as the regulation does
 */
export function indexNeed(regulation: SurveyRegulation, tally: Tally): IndexNeed {
  const outcome = regulation.score(tally);
  if (!outcome.done) return { standing: 'missing', missing: outcome.missing };
  const { grades, digits, weight, factor } = regulation;
  const names = Object.keys(grades);
  const grade = names[(outcome.grade === null ? names.length : names.indexOf(outcome.grade)) - 1];
  const from = grades[grade ?? ''];
  if (grade === undefined || from === undefined) return { standing: 'best', outcome };
  const least = subtract(from, divide(unit(digits), '2'));
  const lack = subtract(least, findStep(outcome.step, 'converted')?.value ?? '0');
  const means: Means = (findStep(outcome.step, 'total')?.from ?? []).map(
    ({ arguments: { element }, from: [mean] }) => [String(element), mean?.value ?? '0'],
  );
  const found = rises(regulation, tally, means, divide(divide(lack, factor), weight));
  return { standing: 'open', outcome, grade, from, least, lack, ...found };
}
