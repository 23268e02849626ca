import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Indicator,
  type Mapped,
  type Realised,
  accumulate,
  activityInput,
  indicatorResult,
  pointsInput,
} from '@kinerja/core/evaluation';
import { permenpanrb8of2021officials } from '@kinerja/core/regulations/permenpanrb-8-2021';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import { score } from '@kinerja/core/scoring';
import fc from 'fast-check';
import { entry, higher, lower, range, ratio, target, yesNo } from './indicators.ts';

/** Everything that was said, as path and rule. */
function said(mapped: Mapped<unknown>): readonly string[] {
  assert.ok(!mapped.done);
  const missing = mapped.missing.map(({ path }) => `${path.join('.')} missing`);
  return [...missing, ...mapped.unsupported.map(({ path, rule }) => `${path.join('.')} ${rule}`)];
}
const input = <Input>(mapped: Mapped<Input>): Input => {
  assert.ok(mapped.done, JSON.stringify(mapped));
  return mapped.input;
};

test('PermenPANRB 8/2021: the formula by direction, the bounds of a range, and what is the most attainable', () => {
  const of = (indicator: Indicator, value: string) => input(indicatorResult(target(indicator), value));
  assert.deepEqual(of(higher, '900'), { formula: 'normal', target: 1000, actual: '900' });
  assert.deepEqual(of(lower, '7/3'), { formula: 'special', target: 3, actual: '7/3' });
  assert.deepEqual(of(range, '85'), {
    formula: 'normal',
    target: { minimum: 80, maximum: 100 },
    actual: '85',
  });
  assert.deepEqual(of({ ...higher, cap: 110 }, '2000').actual, '2000', "the law's table has its own end");
  const all = { ...ratio, target: 100 };
  assert.equal(of(all, '100').maximumAttainable, true, 'no part is more than its whole');
  assert.equal(of(ratio, '90').maximumAttainable, undefined);
  assert.equal(of({ ...all, accumulation: 'last' }, '100').maximumAttainable, undefined, 'nobody said so');
  const told = indicatorResult(target({ ...all, accumulation: 'last' }), '100', true);
  assert.equal(input(told).maximumAttainable, true);
  assert.equal(input(indicatorResult(target(all), '100', false)).maximumAttainable, undefined);
});

test('PermenPANRB 8/2021: what cannot be mapped is said with its path', () => {
  assert.deepEqual(said(indicatorResult(target(yesNo), true)), ['indicator.direction unsupported']);
  assert.deepEqual(said(indicatorResult(target(higher), null)), ['progress missing']);
  assert.deepEqual(said(indicatorResult(target(higher), true)), ['progress type']);
  assert.deepEqual(said(indicatorResult(target(higher), 'banyak')), ['progress type']);
  assert.deepEqual(said(indicatorResult(target({ ...range, minimum: 0 }), '5')), [
    'indicator.minimum out-of-range',
  ]);
});

const aspects = {
  quantity: { target: target({ ...higher, target: 100 }, 'q'), value: '100' },
  quality: { target: target({ ...ratio, aspect: 'quality', target: 100 }, 'k'), value: '85' },
  time: { target: target({ ...lower, aspect: 'time', target: 12 }, 't'), value: '10' },
  cost: { target: target({ ...lower, aspect: 'cost', target: 1000 }, 'c'), value: '1000' },
} as const satisfies Record<string, Realised>;
const { quantity, quality, time, cost } = aspects;

test('PP 46/2011: the targets of one result are the aspects of one activity, cost may be left out', () => {
  const three = input(activityInput([time, quality, quantity]));
  assert.deepEqual(three, {
    quantity: { target: 100, actual: '100' },
    quality: { target: 100, actual: '85' },
    time: { target: 12, actual: '10' },
  });
  assert.deepEqual(input(activityInput(Object.values(aspects))).cost, { target: 1000, actual: '1000' });
  const outcome = score(pp46of2011, { activities: { a: three }, behaviour: { komitmen: 80 } });
  assert.ok(outcome.done);
});

test('PP 46/2011: what is missing and what has no place is said, all at once', () => {
  assert.deepEqual(said(activityInput([])), ['quantity missing', 'quality missing', 'time missing']);
  const unreported = { ...time, value: null };
  assert.deepEqual(said(activityInput([quantity, unreported])), ['quality missing', 'time.progress missing']);
  const slow = { target: target({ ...higher, aspect: 'time' }, 't'), value: '3' };
  const bounded = { target: target({ ...range, aspect: 'quality' }, 'k'), value: '85' };
  assert.deepEqual(said(activityInput([quantity, bounded, slow])), [
    'quality.indicator.direction unsupported',
    'time.indicator.direction unsupported',
  ]);
  const done = { target: target({ ...yesNo, aspect: 'quality' }, 'k'), value: true };
  assert.deepEqual(said(activityInput([quantity, done, time])), ['quality.indicator.direction unsupported']);
  assert.deepEqual(said(activityInput([quantity, quantity, quality, time])), ['quantity more-than-one']);
  const other = { ...time, target: { ...time.target, result: 'Hasil lain' } };
  assert.deepEqual(said(activityInput([quantity, quality, other])), ['result more-than-one']);
  assert.deepEqual(said(activityInput([quantity, quality, time, { ...cost, value: null }])), [
    'cost.progress missing',
  ]);
});

test('PermenPANRB 8/2021 for officials: three aspects of one result; cost has no place', () => {
  const plan = input(pointsInput([quantity, quality, time]));
  assert.equal(plan.time.formula, 'special');
  const outcome = score(permenpanrb8of2021officials, { main: { a: plan } });
  // 13 + 8 + 16 points are worth 100.
  assert.ok(outcome.done && outcome.value === '100.0', JSON.stringify(outcome));
  assert.deepEqual(said(pointsInput(Object.values(aspects))), ['cost unsupported']);
  assert.deepEqual(said(pointsInput([quantity])), ['quality missing', 'time missing']);
});

test('the bridge is total: each target and report is an input that the law takes, or a reason', () => {
  const number = fc.integer({ min: 0, max: 5000 });
  const indicator = fc
    .tuple(
      fc.constantFrom(higher, lower, range, yesNo, ratio),
      fc.constantFrom('quantity', 'quality', 'time', 'cost'),
    )
    .map(([each, aspect]): Indicator => ({ ...each, aspect }) as Indicator);
  const part = fc
    .tuple(indicator, fc.option(fc.oneof(number, fc.boolean())))
    .map(([each, value]): Realised => ({
      target: target(each, each.aspect),
      value: accumulate(each, value === null ? [] : [{ ...entry(value), of: 5000 }]),
    }));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const activity = activityInput(parts);
      if (activity.done) assert.ok(pp46of2011.activity('a', activity.input));
      else assert.ok(activity.missing.length + activity.unsupported.length > 0);
      const points = pointsInput(parts);
      if (points.done) assert.ok(score(permenpanrb8of2021officials, { main: { a: points.input } }).done);
      else assert.ok(points.missing.length + points.unsupported.length > 0);
    }),
    { seed: 3, numRuns: 300 },
  );
});
