/** A rational number in lowest terms; `d` is positive. Scores never pass through a binary float. */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b ? gcd(b, a % b) : a < 0n ? -a : a);

/** The fraction `n/d` in lowest terms. `d` must not be zero. */
export function fraction(n: bigint, d: bigint): Exact {
  const by = d < 0n ? -gcd(n, d) : gcd(n, d);
  return { n: n / by, d: d / by };
}

/**
 * The exact value of a decimal (`3.31`, `"1e-7"`) or of a fraction (`"138/49"`); a number is read as the
 * decimal that it prints as, so `0.1` is one tenth. `null` when the text is no number.
 */
export function exact(value: string | number): Exact | null {
  const parts = /^(-?\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?(?:\/(\d*[1-9]\d*))?$/i.exec(String(value));
  if (!parts) return null;
  const [, whole = '', decimals = '', exponent = '0', divisor = '1'] = parts;
  const power = Number(exponent) - decimals.length;
  const ten = 10n ** BigInt(Math.abs(power));
  const n = BigInt(whole + decimals);
  return fraction(power > 0 ? n * ten : n, BigInt(divisor) * (power < 0 ? ten : 1n));
}

export const add = (a: Exact, b: Exact): Exact => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const multiply = (a: Exact, b: Exact): Exact => fraction(a.n * b.n, a.d * b.d);
export const divide = (a: Exact, b: Exact): Exact => fraction(a.n * b.d, a.d * b.n);
/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export const compare = (a: Exact, b: Exact): number => Number(a.n * b.d - b.n * a.d);

/** Rounded half up (a tie goes away from zero) to so many decimals, printed with all of them. */
export function round(value: Exact, digits: number): string {
  const scaled = (value.n < 0n ? -value.n : value.n) * 10n ** BigInt(digits);
  const whole = (2n * scaled + value.d) / (2n * value.d);
  const text = String(whole).padStart(digits + 1, '0');
  const sign = value.n < 0n && whole ? '-' : '';
  return sign + (digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text);
}

/** The exact value as text: a decimal where one ends, else a fraction. */
export function print(value: Exact): string {
  let rest = value.d;
  let digits = 0;
  for (const prime of [2n, 5n]) {
    let times = 0;
    for (; rest % prime === 0n; rest /= prime) times++;
    digits = Math.max(digits, times);
  }
  return rest === 1n ? round(value, digits) : `${value.n}/${value.d}`;
}

/**
 * An exact value for a reader: rounded half up to so many decimals; text that is no number comes back as it is.
 */
export function decimal(value: string, digits: number): string {
  const number = exact(value);
  return number ? round(number, digits) : value;
}
