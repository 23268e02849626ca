/**
 * Exact arithmetic on numbers written as text: a decimal (`"3.31"`, `"-24"`), or a fraction where no decimal ends
 * (`"138/49"`). Scores never pass through a binary float, so that SQL, PHP and a pocket calculator
 * give the same digits; and what is stored in a step is what the next step computes with.
 */
export type Exact = string;

type Fraction = readonly [numerator: bigint, denominator: bigint];

function parse(text: string): Fraction | null {
  const [, whole, decimals = '', divisor = '1'] = /^(-?\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text) ?? [];
  if (!whole || !+divisor) return null;
  return [BigInt(whole + decimals), BigInt(divisor) * 10n ** BigInt(decimals.length)];
}

const gcd = (a: bigint, b: bigint): bigint => (b ? gcd(b, a % b) : a < 0n ? -a : a);

function print(n: bigint, d: bigint): Exact {
  const by = gcd(n, d);
  const text = `${n / by}/${d / by}`;
  let digits = 0;
  while (digits < 40 && (10n ** BigInt(digits) * n) % d) digits++;
  return digits < 40 ? round(text, digits) : text;
}

/** The number in its one way of writing (`"4.50"` and `"9/2"` are `"4.5"`); `null` when the text is no such number. */
export function exact(text: string): Exact | null {
  const number = parse(text);
  return number && print(...number);
}

const both =
  <T>(compute: (n: bigint, d: bigint, m: bigint, e: bigint) => T) =>
  (a: Exact, b: Exact): T =>
    compute(...(parse(a) as Fraction), ...(parse(b) as Fraction));

/** a + b */
export const add = /* @__PURE__ */ both((n, d, m, e) => print(n * e + m * d, d * e));
/** a − b */
export const subtract = /* @__PURE__ */ both((n, d, m, e) => print(n * e - m * d, d * e));
/** a × b */
export const multiply = /* @__PURE__ */ both((n, d, m, e) => print(n * m, d * e));
/** a ÷ b; b is above zero. */
export const divide = /* @__PURE__ */ both((n, d, m, e) => print(n * e, d * m));
/** Whether a < b. */
export const less = /* @__PURE__ */ both((n, d, m, e) => n * e < m * d);

/** Rounded half up (a tie goes away from zero) to so many decimals, written with all of them. */
export function round(value: Exact, digits: number): string {
  if (value < '0') return `-${round(value.slice(1), digits)}`;
  const [n, d] = parse(value) as Fraction;
  const text = `${(2n * n * 10n ** BigInt(digits) + d) / (2n * d)}`.padStart(digits + 1, '0');
  return digits ? text.replace(RegExp(`(?=.{${digits}}$)`), '.') : text;
}

/** An exact value for a reader: rounded half up to so many decimals; text that is no number comes back as it is. */
export function decimal(value: string, digits: number): string {
  return parse(value) ? round(value, digits) : value;
}
