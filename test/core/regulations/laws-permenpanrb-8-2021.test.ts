import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permenpanrb8of2021 } from '@kinerja/core/regulations/permenpanrb-8-2021';
import fc from 'fast-check';
import { holdToLaws } from './laws.ts';
import {
  type Rational,
  below,
  hair,
  halfUp,
  mean,
  minus,
  over,
  plus,
  rational,
  times,
  total,
  written,
} from './rational.ts';
import { runs } from './runs.ts';
import { indicators } from './subjects/permenpanrb-8-2021.ts';

holdToLaws(indicators);

/** Realised of a target, in whole percent, as annex VI says; a range counts from its nearer bound. */
function percent({ formula, target, actual }: any): number {
  const [least, most] = [rational(target.minimum ?? target), rational(target.maximum ?? target)];
  const done = rational(actual);
  if (target.minimum && !below(done, least) && !below(most, done)) return 100;
  const ratio = over(done, below(done, least) ? least : most);
  const reached = times(formula === 'special' ? minus(rational(2), ratio) : ratio, rational(100));
  return below(reached, rational(0)) ? 0 : Number(halfUp(reached, 0));
}

/** The table of annex VI: category, and value. */
function valued(result: any): readonly [category: string, value: Rational] {
  const each = percent(result);
  if (result.maximumAttainable && each === 100) return ['sangat-baik', rational(120)];
  if (each > 110) return ['sangat-baik', rational(120)];
  if (each > 100) return ['sangat-baik', plus(rational(110), rational(`${10 * (each - 101)}/9`))];
  if (each === 100) return ['baik', rational(109)];
  if (each >= 80) return ['cukup', rational(70 + each - 80)];
  if (each >= 60) return ['kurang', rational(50 + each - 60)];
  return ['sangat-kurang', rational(`${each * 49}/59`)];
}

const factors: Readonly<Record<string, string>> = {
  'sangat-baik': '1',
  baik: '0.8',
  cukup: '0.6',
  kurang: '0.4',
  'sangat-kurang': '0.2',
};

function additional(tasks: any): Rational {
  const points = Object.values<any>(tasks).map(({ scope, result }) => {
    const [category, value] = valued(result);
    return times(times(rational(factors[category]!), rational(scope)), over(value, rational(100)));
  });
  return below(rational(10), total(points)) ? rational(10) : total(points);
}

const plan = ({ indicators: named, value }: any): Rational =>
  named ? mean(Object.values(named).map((each) => valued(each)[1])) : rational(value);

test('value of a year by rational arithmetic, with weights and without', () => {
  const property = fc.property(indicators.complete, fc.integer({ min: 1, max: 30 }), (year, scope) => {
    const tasks = { ...year.additional, more: { ...year.additional.more, scope } };
    const plans = Object.values<any>(year.main);
    const weighted = total(plans.map((each) => times(plan(each), rational(each.weight))));
    const outcome = permenpanrb8of2021.score({ ...year, additional: tasks });
    assert.ok(outcome.done);
    assert.equal(outcome.value, halfUp(plus(weighted, additional(tasks)), 2));
    const { a, b } = year.main;
    const main = { a: { indicators: a.indicators }, b: { indicators: b.indicators } };
    const plain = permenpanrb8of2021.score({ main });
    assert.ok(plain.done);
    assert.equal(plain.value, halfUp(mean([plan(a), plan(b)]), 2));
  });
  fc.assert(property, runs(40));
});

test('plans of which only the value is known are parts of one sum; with others they have a mean', () => {
  const of = (main: any) => {
    const outcome = permenpanrb8of2021.score({ main });
    return outcome.done ? outcome.value : '';
  };
  assert.equal(of({ a: { value: 59.2 }, b: { value: '43.6' } }), '102.80');
  const done = { indicators: { i: { formula: 'normal', target: 8, actual: 8 } } };
  assert.equal(of({ a: { value: 100 }, b: done }), '104.50');
});

test('each category begins where the percentage rounds up to it; a hair under it is the one before', () => {
  for (const [edge, from, under] of [
    [59.5, ['kurang', '50'], ['sangat-kurang', '49']],
    [79.5, ['cukup', '70'], ['kurang', '69']],
    [99.5, ['baik', '109'], ['cukup', '89']],
    [100.5, ['sangat-baik', '110'], ['baik', '109']],
    [110.5, ['sangat-baik', '120'], ['sangat-baik', '120']],
  ] as const) {
    const target = 12.5;
    const of = (percent: Rational, formula: 'normal' | 'special') => {
      const ratio = formula === 'special' ? minus(rational(200), percent) : percent;
      const actual = written(over(times(ratio, rational(target)), rational(100)));
      const step = permenpanrb8of2021.indicator({ formula, target, actual })!;
      return [step.arguments.category, step.value];
    };
    for (const formula of ['normal', 'special'] as const) {
      assert.deepEqual(of(rational(edge), formula), from);
      assert.deepEqual(of(minus(rational(edge), hair), formula), under);
    }
  }
});
