import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import { type Step, decimal, score } from '@kinerja/core/scoring';
import fc from 'fast-check';
import { missing, refused, value } from './outcomes.ts';
import { runs } from './runs.ts';

const full = { target: 1, actual: 1 };
const timed = (actual: number, target = 100): Step =>
  pp46of2011.activity('a', { quantity: full, quality: full, time: { target, actual } })!.from[2]!;
const activity = { quantity: full, quality: full, time: { target: 100, actual: 76 } };

test('time and cost: on plan 76, 24 % less 100, a little less 76 again, not done 0', () => {
  for (const [actual, expected, formula] of [
    [100, '76', 'thrift'],
    [76, '100', 'thrift'],
    [75.99, '75.99', 'thrift-beyond'],
    [50, '50', 'thrift-beyond'],
    [0, '0', 'not-done'],
    // Late: the formula of the law goes on, below zero too. Other applications have formulas of their own here.
    [176, '0', 'thrift'],
    [200, '-24', 'thrift'],
  ] as const) {
    const step = timed(actual);
    assert.equal(step.value, expected, String(actual));
    assert.equal(step.arguments.formula, formula);
  }
});

test("time and cost: less time never lowers the value, the edge at 24 % excepted, which is the law's own", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30_000 }), (actual) => {
      const [more, less] = [
        Number(decimal(timed(actual + 1, 10_000).value, 9)),
        Number(decimal(timed(actual, 10_000).value, 9)),
      ];
      if (actual === 7599) assert.ok(less < more, 'the edge');
      else if (actual < 7599) assert.ok(less < more, 'beyond the edge the law itself turns around');
      else assert.ok(less > more);
    }),
    { ...runs(), examples: [[7599], [7600], [7598]] },
  );
});

test('a whole year: mean of activities, tasks and creativity added, 60 and 40 %', () => {
  const outcome = score(pp46of2011, {
    activities: { a: activity, b: { ...activity, cost: { target: 100, actual: 100 } } },
    additionalTasks: 4,
    creativity: 3,
    behaviour: { komitmen: 80, disiplin: 90 },
  });
  // a = 100; b = (100 + 100 + 100 + 76) / 4 = 94; mean 97 + 2 + 3 = 102; 61.2 + 34 = 95.2
  assert.equal(value(outcome), '95.20');
  assert.ok(outcome.done && outcome.grade === 'sangat-baik');
});

test('additional tasks: 1–3, 4–6, 7 and more', () => {
  const points = [0, 1, 3, 4, 6, 7, 30].map((additionalTasks) =>
    Number(
      value(
        score(pp46of2011, { activities: { a: activity }, additionalTasks, behaviour: { komitmen: 100 } }),
      ),
    ),
  );
  assert.deepEqual(points, [100, 100.6, 100.6, 101.2, 101.2, 101.8, 101.8]);
});

test('B21: a cost that is planned is added as well as counted', () => {
  const step = pp46of2011.activity('a', {
    quantity: { target: 1, actual: 1 },
    quality: { target: 100, actual: 90 },
    time: { target: 12, actual: 12 },
    cost: { target: 129_500_200, actual: 129_500_200 },
  })!;
  assert.equal(step.value, '85.5');
  assert.equal(step.from.length, 4);
});

test('B14, B22: not done is 0, without a target it is missing, never 176 and never NaN', () => {
  assert.equal(timed(0).value, '0');
  const year = {
    activities: { a: { ...activity, time: { target: 0, actual: 5 } } },
    behaviour: { komitmen: 80 },
  };
  assert.deepEqual(
    refused(() => score(pp46of2011, year)),
    ['activities.a.time.target out-of-range'],
  );
});

test('B15: later than planned uses the one formula of the law', () => {
  assert.equal(timed(120).value, '56');
  assert.equal(timed(120).arguments.formula, 'thrift');
});

test('grades between the printed whole numbers belong to the lower one', () => {
  const grade = (whole: number) => {
    const aspect = { target: 100, actual: whole };
    const activities = {
      a: { quantity: aspect, quality: aspect, time: { target: 100, actual: 176 - whole } },
    };
    const outcome = score(pp46of2011, { activities, behaviour: { komitmen: whole } });
    assert.ok(outcome.done);
    return outcome.grade;
  };
  assert.deepEqual([91, 90.995, 90.99, 90.5, 76, 75.5, 60.5, 50.5].map(grade), [
    'sangat-baik',
    'sangat-baik',
    'baik',
    'baik',
    'baik',
    'cukup',
    'kurang',
    'buruk',
  ]);
});

test('what is missing is named, all of it at once', () => {
  assert.deepEqual(missing(score(pp46of2011, { activities: {}, behaviour: {} })), [
    'activities',
    'behaviour',
  ]);
  const open = { ...activity, quantity: { target: 10, actual: null }, quality: { target: 10 } };
  assert.deepEqual(missing(score(pp46of2011, { activities: { a: open }, behaviour: { komitmen: 80 } })), [
    'activities.a.quantity.actual',
    'activities.a.quality.actual',
  ]);
});

test('points that are left empty are missing; not told at all, there are none', () => {
  const year = { activities: { a: activity }, behaviour: { komitmen: 80 } };
  assert.deepEqual(missing(score(pp46of2011, { ...year, creativity: '' })), ['creativity']);
  assert.equal(value(score(pp46of2011, year)), value(score(pp46of2011, { ...year, creativity: 0 })));
  assert.deepEqual(missing(score(pp46of2011, { ...year, behaviour: { komitmen: '', disiplin: 80 } })), [
    'behaviour.komitmen',
  ]);
});

test('an activity that is not reported has no value yet, nor has a year with one', () => {
  const open = { ...activity, time: { target: 100 } };
  assert.equal(pp46of2011.activity('a', open), null);
  const year = { activities: { a: activity, b: open }, behaviour: { komitmen: 80 } };
  assert.deepEqual(missing(score(pp46of2011, year)), ['activities.b.time.actual']);
  const unpaid = { ...activity, cost: { target: 5, actual: null } };
  assert.deepEqual(missing(score(pp46of2011, { ...year, activities: { a: unpaid } })), [
    'activities.a.cost.actual',
  ]);
});
