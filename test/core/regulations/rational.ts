/** A number as a fraction of whole ones, above one that is never negative: what the laws' own arithmetic is checked by. */
export type Rational = readonly [bigint, bigint];

/** From `3.25`, `"-0.5"` or `"1/9"`. */
export function rational(value: number | string): Rational {
  const [above = '', under = '1'] = String(value).split('/');
  const [whole = '', decimals = ''] = above.split('.');
  return [BigInt(whole + decimals), BigInt(under) * 10n ** BigInt(decimals.length)];
}

export const plus = ([a, b]: Rational, [c, d]: Rational): Rational => [a * d + c * b, b * d];
export const minus = ([a, b]: Rational, [c, d]: Rational): Rational => [a * d - c * b, b * d];
export const times = ([a, b]: Rational, [c, d]: Rational): Rational => [a * c, b * d];
/** The second is above zero. */
export const over = ([a, b]: Rational, [c, d]: Rational): Rational => [a * d, b * c];
export const below = ([a, b]: Rational, [c, d]: Rational): boolean => a * d < c * b;
export const total = (list: readonly Rational[]): Rational => list.reduce(plus, [0n, 1n]);
export const mean = (list: readonly Rational[]): Rational => over(total(list), [BigInt(list.length), 1n]);

/** As exact text, the way a host may write it. */
export const written = ([n, d]: Rational): string => `${n}/${d}`;

/** Rounded to so many decimals by long division; half of the last digit goes away from zero. */
export function halfUp([n, d]: Rational, digits: number): string {
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(digits);
  const units = scaled / d + (2n * (scaled % d) >= d ? 1n : 0n);
  const text = String(units).padStart(digits + 1, '0');
  const split = text.length - digits;
  return `${n < 0n ? '-' : ''}${text.slice(0, split)}${digits > 0 ? '.' : ''}${text.slice(split)}`;
}

/** A step far smaller than any digit that is printed. */
export const hair = rational(`1/${10n ** 15n}`);
