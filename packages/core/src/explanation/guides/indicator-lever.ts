import { type Exact, divide, less, multiply } from '../../scoring/exact.ts';
import { type Given, given } from '../../scoring/inputs.ts';
import type { IndicatorResult } from '../../scoring/methods/indicator-achievement.ts';
import type { Lever } from '../levers.ts';
import type { InputPath } from '../what-if.ts';
import { numberLever } from './numbers.ts';

const number = (value: Given): Exact => given(value) ?? '0';

/**
 * What was realised of one indicator: up to the percentage from which the law's table gives no more, or to the target
 * where that is the most that can be attained; where less is better, down to nothing.
 */
export function indicatorLever(
  path: InputPath,
  { formula, target, actual, maximumAttainable }: IndicatorResult,
  percent: Exact,
  step: Exact,
): readonly Lever[] {
  const most = number(typeof target === 'object' ? target.maximum : target);
  const now = number(actual ?? 0);
  const enough = maximumAttainable === true ? most : multiply(most, divide(percent, '100'));
  const spent = less(most, now) ? now : most;
  const to = formula === 'special' ? spent : enough;
  return numberLever([...path, 'actual'], actual, { from: '0', to, step });
}
