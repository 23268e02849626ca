import { KinerjaError } from '../errors.ts';
import { round } from '../scoring/exact.ts';

/**
 * Respondents needed by Krejcie & Morgan (1970): S = χ²·N·P·Q / (d²·(N−1) + χ²·P·Q), with χ² = 3.841
 * (1 degree of freedom, 5 % error), P = Q = 0.5 and d = 0.05, to the nearest whole person; exact arithmetic.
 * `population` is the number of people served in the period, not the number who answered.
 * @throws KinerjaError `invalid-data` when it is not a whole number of at least 1
 */
export function sampleSize(population: number): number {
  if (!Number.isInteger(population) || population < 1) {
    throw new KinerjaError('invalid-data', {
      issues: [{ path: ['population'], rule: 'out-of-range', facts: { minimum: 1, value: population } }],
    });
  }
  // In millionths: χ²·P·Q = 0.960250 and d² = 0.002500.
  const people = BigInt(population);
  return Number(round(`${960_250n * people}/${2_500n * (people - 1n) + 960_250n}`, 0));
}
