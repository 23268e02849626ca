import { type Exact, exact } from '../../scoring/exact.ts';
import { type Given, given } from '../../scoring/inputs.ts';
import type { Lever } from '../levers.ts';
import type { InputPath } from '../what-if.ts';

/** The smallest number that is written with so many decimals. */
export function unit(digits: number): Exact {
  return exact(`1/1${'0'.repeat(digits)}`) ?? '1';
}

/** Where a lever reaches, and how finely. */
export interface Reach {
  readonly from: Exact;
  readonly to: Exact;
  readonly step: Exact;
  readonly turns?: readonly Exact[];
}

/** A lever on a number that is written as exact text; none where there is no number. */
export function numberLever(path: InputPath, value: Given | null | undefined, reach: Reach): Lever[] {
  const now = value === null || value === undefined ? null : given(value);
  if (now === null) return [];
  return [{ path, now, ...reach, changes: (to) => [{ path, value: to }] }];
}

/** A lever on a count: a JSON number, one by one. */
export function countLever(path: InputPath, value: number, from: Exact, to: Exact): Lever {
  return {
    path,
    now: String(value),
    from,
    to,
    step: '1',
    changes: (count) => [{ path, value: Number(count) }],
  };
}
