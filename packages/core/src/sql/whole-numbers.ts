import { multiply } from '../scoring/exact.ts';
import type { SurveyRegulation } from '../scoring/methods/weighted-index.ts';

/**
 * The most answers to one unsur in one unit that the SQL takes, and the base of its long division: the product of
 * two such numbers is a 64-bit whole number, the largest that every engine has.
 */
export const most = 3_000_000_000n;

/** The largest number of 64 bits. */
const largest = 2n ** 63n - 1n;

/** A number rounded half up, in units of its last digit: floor((multiplier × Σ sum/count + half) ÷ (2 × half)). */
export interface WholeNumbers {
  readonly multiplier: bigint;
  /** Half of the divisor of the index. */
  readonly value: bigint;
  /** Half of the divisor of the total (NI). */
  readonly total: bigint;
}

/** 10^digits, as text. */
export const power = (digits: number): string => `1${'0'.repeat(digits)}`;

/** The numerator and denominator of an exact text. */
export function fraction(text: string): readonly [numerator: bigint, denominator: bigint] {
  const [number = '', divisor = '1'] = text.split('/');
  const [whole = '', decimals = ''] = number.split('.');
  return [BigInt(whole + decimals), BigInt(divisor) * 10n ** BigInt(decimals.length)];
}

const gcd = (a: bigint, b: bigint): bigint => (b ? gcd(b, a % b) : a);

/**
 * The whole numbers that give the index of a regulation, and its total to so many decimals, from one sum of quotients;
 * `null` when they could leave 64 bits.
 */
export function wholeNumbers(regulation: SurveyRegulation, decimals: number): WholeNumbers | null {
  const { weight, factor, digits, scale } = regulation;
  const [, highest] = scale;
  const [a, b] = fraction(multiply(multiply(weight, factor), power(digits)));
  const [c, d] = fraction(multiply(weight, power(decimals)));
  // A multiple of twice each numerator, so that both halves are whole.
  const multiplier = (2n * a * c) / gcd(a, c);
  const mean = 2n * BigInt(power(decimals));
  const top = (multiplier > mean ? multiplier : mean) * BigInt(highest) * most + most;
  if (top > largest) return null;
  return { multiplier, value: (multiplier * b) / (2n * a), total: (multiplier * d) / (2n * c) };
}

/** The least number of units of the last digit that reaches a value. */
export function unitsOf(value: string, digits: number): bigint {
  const [n, d] = fraction(multiply(value, power(digits)));
  return (n + d - 1n) / d;
}
