import fc from 'fast-check';

/** Numbers with two decimals. */
export const hundredths = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least * 100, max: most * 100 }).map((each) => each / 100);

/** The same under each of these names. */
export const keyed = <T>(keys: readonly string[], each: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, each])));
