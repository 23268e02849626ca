import assert from 'node:assert/strict';
import { type RatingColumns, scoreAll } from '@kinerja/core/bulk';
import { permenpanrb6of2022 as regulation } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { type Comparison, compare } from './measure.ts';
import { varied } from './varied.ts';

/** As many units as Indonesia has regencies and cities. */
const units = 514;

type Columns = Required<RatingColumns>;

function columns(rows: number): Columns {
  const column = (place: number, end: number) => (_: unknown, row: number) => varied(row, place, end);
  return {
    results: Uint8Array.from({ length: rows }, column(0, 4)),
    behaviour: Uint8Array.from({ length: rows }, column(1, 4)),
    unit: Uint16Array.from({ length: rows }, column(2, units)),
  };
}

/** The same work by hand, as lean as it can be: no check of a code, no pause, no report. */
function byHand({ results, behaviour, unit }: Columns): { predicates: Uint8Array; counts: Float64Array } {
  const matrix = Uint8Array.of(0, 0, 0, 0, 0, 5, 3, 3, 0, 4, 2, 2, 0, 4, 2, 1);
  const predicates = new Uint8Array(results.length);
  const counts = new Float64Array(units * 6);
  for (let row = 0; row < results.length; row++) {
    const predicate = matrix[results[row]! * 4 + behaviour[row]!]!;
    predicates[row] = predicate;
    counts[unit[row]! * 6 + predicate]!++;
  }
  return { predicates, counts };
}

/** The predicates of so many employees, with their counts in every unit. */
export async function evaluations(rows: number): Promise<Comparison[]> {
  const given = columns(rows);
  const hand = byHand(given);
  const all = await scoreAll(regulation, given, { units });
  assert.deepEqual(all.predicates, hand.predicates);
  const counts = all.units.flatMap((each) => [each.missing, ...Object.values(each.counts)]);
  assert.deepEqual(counts, [...hand.counts]);
  return compare(
    `${rows.toLocaleString('en')} predicates in ${units} units`,
    { name: 'scoreAll', times: 1, run: () => scoreAll(regulation, given, { units }) },
    [[{ name: 'loop by hand', times: 1, run: () => byHand(given) }, 1 / 3]],
  );
}
