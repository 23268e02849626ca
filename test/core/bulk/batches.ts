import fc from 'fast-check';

/** Where to cut rows into batches: any positions, also the same twice, which makes an empty batch. */
export const cuts = fc.array(fc.nat({ max: 400 }), { maxLength: 6 });

/** The rows from and up to each cut, in order, over so many rows. */
export function pieces(
  rows: number,
  cuts: readonly number[],
): readonly (readonly [from: number, to: number])[] {
  const ends = [...cuts.map((cut) => Math.min(cut, rows)).sort((a, b) => a - b), rows];
  return ends.map((to, place) => [ends[place - 1] ?? 0, to]);
}

/** The values one after another, as a database cursor gives them. */
export async function* stream<Value>(values: Iterable<Value>): AsyncGenerator<Value, void, undefined> {
  for (const value of values) yield await Promise.resolve(value);
}

/** A column of codes from zero to the greatest; zero is no answer. */
export const column = (rows: number, greatest: number): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength: rows, maxLength: rows, max: greatest });
