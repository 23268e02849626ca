import type { Tabulation } from '../records/tabulation.ts';
import { add, divide, exact, less } from '../scoring/exact.ts';

/** What importance and performance say together (Martilla & James 1977). */
export type Field = 'concentrate' | 'keep-up' | 'low-priority' | 'possible-overkill';

/** One unsur in the chart, exact. */
export interface Placed {
  readonly id: string;
  readonly performance: string;
  readonly importance: string;
  readonly field: Field;
}

/** All unsur with where the fields meet: at the two means. */
export interface ImportancePerformance {
  readonly placed: readonly Placed[];
  readonly cross: { readonly performance: string; readonly importance: string };
}

const meanOf = (values: readonly string[]): string => divide(values.reduce(add, '0'), String(values.length));

/**
 * Importance against performance (the mean answer) of each unsur, told apart at the two means. `null` when the
 * importance of any unsur is not known: it is never taken from the performance itself.
 */
export function importancePerformance({ elements, importance }: Tabulation): ImportancePerformance | null {
  const both = elements.map((each) => {
    const given = importance?.values[each.id];
    const mean =
      'mean' in each ? exact(each.mean) : each.count > 0 ? exact(`${each.sum}/${each.count}`) : null;
    return { id: each.id, performance: mean, importance: given === undefined ? null : exact(given) };
  });
  const known = both.flatMap((each) =>
    each.performance !== null && each.importance !== null
      ? [{ ...each, performance: each.performance, importance: each.importance }]
      : [],
  );
  if (known.length < both.length || known.length < 2) return null;
  const cross = {
    performance: meanOf(known.map(({ performance }) => performance)),
    importance: meanOf(known.map((each) => each.importance)),
  };
  const placed = known.map((each): Placed => {
    const matters = !less(each.importance, cross.importance);
    const weak = less(each.performance, cross.performance);
    const field = matters ? (weak ? 'concentrate' : 'keep-up') : weak ? 'low-priority' : 'possible-overkill';
    return { ...each, field };
  });
  return { placed, cross };
}

/**
 * Importance of one unsur, derived: the correlation (Pearson) of its answers with those to an overall question, person
 * by person; pairs with a gap are left out. `null` of fewer than three pairs, or when one side never varies.
 */
export function derivedImportance(
  answers: readonly (number | null)[],
  overall: readonly (number | null)[],
): number | null {
  const pairs = answers.flatMap((x, place) => {
    const y = overall[place] ?? null;
    return x === null || y === null ? [] : [[x, y] as const];
  });
  if (pairs.length < 3) return null;
  const [meanX, meanY] = [0, 1].map(
    (side) => pairs.reduce((sum, pair) => sum + (pair[side] ?? 0), 0) / pairs.length,
  );
  const sums = { xx: 0, yy: 0, xy: 0 };
  for (const [x, y] of pairs) {
    const [dx, dy] = [x - (meanX ?? 0), y - (meanY ?? 0)];
    sums.xx += dx * dx;
    sums.yy += dy * dy;
    sums.xy += dx * dy;
  }
  return sums.xx > 0 && sums.yy > 0 ? sums.xy / Math.sqrt(sums.xx * sums.yy) : null;
}
