import { KinerjaError } from '../errors.ts';
import type { Rows, UnitColumn } from './columns.ts';

/** Sums and numbers of the answers to one unsur, by unit. */
export interface AnswerSums {
  /** Adds rows of a column; whether every answer in them is on the scale. If not, the sums are spoilt. */
  add(answers: Uint8Array, units: UnitColumn | undefined, rows: Rows): boolean;
  /** What the answers of units `first` up to, without, `end` add up to. */
  of(first: number, end: number): { readonly sum: number; readonly count: number };
}

/**
 * An answer is added to its unit's sum and number at once, in one number: its value, and this for the number. All
 * stay whole numbers that a double holds: of 2^20 rows the sum is below 2^28, the number at most 2^20, both below 2^53.
 */
const oneAnswer = 2 ** 32;
const mostRows = 2 ** 20;

/** Empty sums for so many units. Rows of one call are at most 2^18. */
export function answerSums(scale: readonly [number, number], units: number): AnswerSums {
  const worth = worths(scale);
  const packed = new Float64Array(units);
  const sums = new Float64Array(units);
  const counts = new Float64Array(units);
  let rowsPacked = 0;

  function unpack(): void {
    for (let unit = 0; unit < units; unit++) {
      const both = packed[unit] ?? 0;
      const sum = both % oneAnswer;
      sums[unit] = (sums[unit] ?? 0) + sum;
      counts[unit] = (counts[unit] ?? 0) + (both - sum) / oneAnswer;
    }
    packed.fill(0);
    rowsPacked = 0;
  }

  return {
    add(answers, codes, { from, to }) {
      if (rowsPacked + to - from > mostRows) unpack();
      rowsPacked += to - from;
      const part = answers.subarray(from, to);
      if (codes) return !Number.isNaN(addByUnit(part, codes, worth, packed));
      const all = addAll(part, worth);
      packed[0] = (packed[0] ?? 0) + all;
      return !Number.isNaN(all);
    },
    of(first, end) {
      if (rowsPacked > 0) unpack();
      return { sum: total(sums.subarray(first, end)), count: total(counts.subarray(first, end)) };
    },
  };
}

/** Whole numbers below 2^53 add up exactly. */
export const total = (numbers: Float64Array): number => numbers.reduce((sum, each) => sum + each, 0);

/** What each code adds: no answer nothing, and what is not on the scale spoils every sum, so that no row is checked. */
function worths([minimum, maximum]: readonly [number, number]): Float64Array {
  if (minimum < 1 || maximum > 255) {
    const issue = { path: ['scale'], rule: 'out-of-range', facts: { minimum: 1, maximum: 255 } };
    throw new KinerjaError('invalid-data', { issues: [issue] });
  }
  const worth = new Float64Array(256).fill(NaN);
  worth[0] = 0;
  for (let answer = minimum; answer <= maximum; answer++) worth[answer] = answer + oneAnswer;
  return worth;
}

// Four sums at once: one alone would wait for each addition to end before it begins the next.
function addAll(answers: Uint8Array, worth: Float64Array): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let row = 0;
  for (const last = answers.length - 3; row < last; row += 4) {
    first += worth[answers[row] ?? 0] ?? 0;
    second += worth[answers[row + 1] ?? 0] ?? 0;
    third += worth[answers[row + 2] ?? 0] ?? 0;
    fourth += worth[answers[row + 3] ?? 0] ?? 0;
  }
  for (; row < answers.length; row++) first += worth[answers[row] ?? 0] ?? 0;
  return first + second + third + fourth;
}

function addByUnit(
  answers: Uint8Array,
  units: UnitColumn,
  worth: Float64Array,
  packed: Float64Array,
): number {
  let all = 0;
  for (let row = 0; row < answers.length; row++) {
    const each = worth[answers[row] ?? 0] ?? 0;
    const unit = units[row] ?? 0;
    packed[unit] = (packed[unit] ?? 0) + each;
    all += each;
  }
  return all;
}
