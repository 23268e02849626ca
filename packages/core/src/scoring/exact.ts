/**
 * Exact arithmetic on numbers written as text: a decimal (`"3.31"`, `"-24"`), or a fraction where no decimal ends
 * (`"138/49"`). Scores never pass through a binary float, so that SQL, PHP and a pocket calculator
 * give the same digits; and what is stored in a step is what the next step computes with.
 */
export type Exact = string;

/** A number between two texts, not always in lowest terms. The denominator is above zero. */
export type Fraction = readonly [numerator: bigint, denominator: bigint];

/** The number that a text says; `null` when it is none. */
export function parse(text: string): Fraction | null {
  const [, whole, decimals = '', divisor = '1'] = /^(-?\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text) ?? [];
  if (!whole || !+divisor) return null;
  return [BigInt(whole + decimals), BigInt(divisor) * 10n ** BigInt(decimals.length)];
}

const gcd = (a: bigint, b: bigint): bigint => (b ? gcd(b, a % b) : a < 0n ? -a : a);

// What needs more decimals is written as a fraction.
const mostDecimals = 10n ** 39n;

/** A number in its one way of writing. */
export function print([n, d]: Fraction): Exact {
  const by = gcd(n, d);
  const least = d / by;
  let digits = 0;
  if (mostDecimals % least) return `${n / by}/${least}`;
  while (10n ** BigInt(digits) % least) digits++;
  return fixed([n, d], digits);
}

/** Rounded half up (a tie goes away from zero) to so many decimals, written with all of them. */
export function fixed([n, d]: Fraction, digits: number): string {
  if (n < 0n) return `-${fixed([-n, d], digits)}`;
  const text = `${(2n * n * 10n ** BigInt(digits) + d) / (2n * d)}`.padStart(digits + 1, '0');
  return digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text;
}

/** a + b */
export const plus = ([n, d]: Fraction, [m, e]: Fraction): Fraction => [n * e + m * d, d * e];
/** a × b */
export const times = ([n, d]: Fraction, [m, e]: Fraction): Fraction => [n * m, d * e];
/** Whether a < b. */
export const below = ([n, d]: Fraction, [m, e]: Fraction): boolean => n * e < m * d;

/** The number in its one way of writing (`"4.50"` and `"9/2"` are `"4.5"`); `null` when the text is no such number. */
export function exact(text: string): Exact | null {
  const number = parse(text);
  return number && print(number);
}

const both =
  <T>(compute: (a: Fraction, b: Fraction) => T) =>
  (a: Exact, b: Exact): T =>
    compute(parse(a) as Fraction, parse(b) as Fraction);

/** a + b */
export const add = /* @__PURE__ */ both((a, b) => print(plus(a, b)));
/** a − b */
export const subtract = /* @__PURE__ */ both((a, [m, e]) => print(plus(a, [-m, e])));
/** a × b */
export const multiply = /* @__PURE__ */ both((a, b) => print(times(a, b)));
/** a ÷ b; b is above zero. */
export const divide = /* @__PURE__ */ both((a, [m, e]) => print(times(a, [e, m])));
/** Whether a < b. */
export const less = /* @__PURE__ */ both(below);

/** Rounded half up (a tie goes away from zero) to so many decimals, written with all of them. */
export function round(value: Exact, digits: number): string {
  return fixed(parse(value) as Fraction, digits);
}

/** An exact value for a reader: rounded half up to so many decimals; text that is no number comes back as it is. */
export function decimal(value: string, digits: number): string {
  return parse(value) ? round(value, digits) : value;
}
