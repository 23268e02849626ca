import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import { type Standing, type Target, breakDown, expectedBy, standing } from '@kinerja/core/evaluation';
import fc from 'fast-check';
import { atMost, entry, higher, lower, part, range, ratio, target, year, yesNo } from './indicators.ts';

const linear = target(higher);
const monthly: Target = { ...linear, breakdown: [...breakDown(linear, year)!] };
const limit = target({ ...higher, direction: 'lower', target: 12 });
const at = (it: Target, value: number | boolean, day: string, on = '2026-01-05'): Standing =>
  standing(it, year, [entry(value, on)], day);

const expectations: readonly [string, Target, string, string | null][] = [
  ['evenly: the first day', linear, '2026-01-01', '200/73'],
  ['evenly: the last day of June is day 181', linear, '2026-06-30', '36200/73'],
  ['evenly: the last day', linear, '2026-12-31', '1000'],
  ['evenly: after the period', linear, '2027-05-01', '1000'],
  ['before the period nothing is expected', linear, '2025-12-31', null],
  ['by month: January done', monthly, '2026-01-31', '84'],
  ['by month: half of February', monthly, '2026-02-14', '126'],
  ['by month: the last day', monthly, '2026-12-31', '1000'],
  [
    'by month: a month is lacking',
    { ...monthly, breakdown: monthly.breakdown!.slice(1) },
    '2026-06-30',
    null,
  ],
  ['an average is expected all the time', target(lower), '2026-01-01', '3'],
  ['a ratio too', target(ratio), '2026-07-01', '90'],
  ['a range has no one number', target(range), '2026-07-01', null],
  ['yes/no has none', target(yesNo), '2026-07-01', null],
];
for (const [name, it, day, expected] of expectations)
  test(`expected: ${name}`, () => assert.equal(expectedBy(it, year, day), expected));

test('expected: a latest value rises with its breakdown, and stays after the period', () => {
  const rising = {
    ...target({ ...ratio, accumulation: 'last' }),
    breakdown: breakDown(target(ratio), year)!,
  };
  const breakdown = rising.breakdown.map((each, place) => ({ ...each, target: 79 + place }));
  const by = (day: string) => expectedBy({ ...rising, breakdown }, year, day);
  assert.deepEqual(['2026-01-31', '2026-06-15', '2026-12-31', '2027-01-01'].map(by), [
    '79',
    '84',
    '90',
    '90',
  ]);
});

test('standing: a yearly sum, exact, with what is still to be done a month', () => {
  assert.deepEqual(at(monthly, 846, '2026-09-30'), {
    value: '846',
    expected: '751',
    difference: '95',
    pace: 'ahead',
    remaining: '154',
    monthsLeft: '3',
    neededPerMonth: '154/3',
  });
  const half = at(monthly, 400, '2026-11-15');
  assert.deepEqual([half.monthsLeft, half.neededPerMonth, half.pace], ['1.5', '400', 'behind']);
  const over = at(monthly, 400, '2026-12-31');
  assert.deepEqual([over.remaining, over.monthsLeft, over.neededPerMonth], ['600', '0', null]);
  const done = at(monthly, 1200, '2026-06-30');
  assert.deepEqual([done.remaining, done.neededPerMonth, done.pace], ['0', '0', 'ahead']);
});

const paces: readonly [string, Standing, Standing['pace']][] = [
  ['a whole document behind', at(monthly, 83, '2026-01-31'), 'behind'],
  ['as expected', at(monthly, 84, '2026-01-31'), 'on'],
  ['a whole document ahead', at(monthly, 85, '2026-01-31'), 'ahead'],
  // 1 January expects 2.7 documents; nobody issues 0.7 of one.
  ['less than a document behind', at(linear, 2, '2026-01-01', '2026-01-01'), 'on'],
  ['less than a document ahead', at(linear, 3, '2026-01-01', '2026-01-01'), 'on'],
  ['more than a document behind', at(linear, 1, '2026-01-01', '2026-01-01'), 'behind'],
  [
    'a tenth is a step where the target has tenths',
    at(target({ ...higher, target: 0.3 }), 0.1, '2026-12-31'),
    'behind',
  ],
  ['one short at the end', at(linear, 999, '2026-12-31'), 'behind'],
  ['a limit: fewer', at(limit, 2, '2026-06-30'), 'ahead'],
  ['a limit: more', at(limit, 8, '2026-06-30'), 'behind'],
  ['an average: quicker', at(target(lower), 2.9, '2026-06-30'), 'ahead'],
  ['an average: on it', at(target(lower), 3, '2026-06-30'), 'on'],
  ['an average: a little slower is slower', at(target(lower), 3.01, '2026-06-30'), 'behind'],
  ['inside the range', at(target(range), 90, '2026-06-30'), 'on'],
  ['on its edge', at(target(range), 80, '2026-06-30'), 'on'],
  ['under it', at(target(range), 79, '2026-06-30'), 'behind'],
  ['over it', at(target(range), 101, '2026-06-30'), 'behind'],
  [
    'a sum under its range may still come',
    at(target({ ...range, accumulation: 'sum' }), 40, '2026-06-30'),
    'unknown',
  ],
  ['until the end', at(target({ ...range, accumulation: 'sum' }), 40, '2026-12-31'), 'behind'],
  [
    'a sum over its range does not come back',
    at(target({ ...range, accumulation: 'sum' }), 101, '2026-06-30'),
    'behind',
  ],
  ['done', at(target(yesNo), true, '2026-06-30'), 'on'],
  ['not done yet', at(target(yesNo), false, '2026-06-30'), 'unknown'],
  ['not done in the end', at(target(yesNo), false, '2026-12-31'), 'behind'],
];
for (const [name, { pace }, expected] of paces) test(`pace: ${name}`, () => assert.equal(pace, expected));

test('a ratio stands by all its parts and wholes', () => {
  const it = standing(target(ratio), year, [part(45, 50), part(9, 10), part(41, 40)], '2026-06-30');
  assert.deepEqual([it.value, it.expected, it.difference, it.pace], ['95', '90', '5', 'ahead']);
  assert.deepEqual([it.remaining, it.neededPerMonth], [null, null], 'what cases will come is not known');
});

test('what may still be used of a limit; a limit that was passed leaves nothing', () => {
  assert.deepEqual(
    [at(limit, 3, '2026-09-30').neededPerMonth, at(limit, 3, '2026-09-30').remaining],
    ['3', '9'],
  );
  assert.deepEqual(
    [at(limit, 15, '2026-09-30').remaining, at(limit, 15, '2026-09-30').pace],
    ['0', 'behind'],
  );
});

test('reports of later days and of other targets are not known yet', () => {
  const entries = [entry(100, '2026-01-10'), entry(500, '2026-02-01'), entry(7, '2026-01-10', 'b')];
  assert.equal(standing(linear, year, entries, '2026-01-31').value, '100');
  assert.equal(standing(linear, year, entries, '2026-02-01').value, '600');
  assert.equal(standing(linear, year, entries, '2026-01-09').value, null);
});

test('a day that is none is refused', () => {
  for (const it of [linear, target(range), target(yesNo)])
    assert.throws(
      () => standing(it, year, [], '2026-02-30'),
      (error) => isKinerjaError(error, 'invalid-data'),
    );
});

const day = fc
  .integer({ min: -30, max: 400 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));

test('without a report nothing is known of a target on any day, and nothing is zero', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(higher, lower, range, yesNo, ratio), (today, indicator) => {
      const { value, difference, pace, remaining, neededPerMonth } = standing(
        target(indicator),
        year,
        [],
        today,
      );
      assert.deepEqual(
        { value, difference, pace, remaining, neededPerMonth },
        {
          value: null,
          difference: null,
          pace: 'unknown',
          remaining: null,
          neededPerMonth: null,
        },
      );
    }),
    { seed: 3 },
  );
});

test('what is expected never falls from day to day, and more is never a slower pace', () => {
  const order = ['behind', 'on', 'ahead'];
  fc.assert(
    fc.property(day, day, fc.nat(2000), fc.nat(2000), (one, other, few, many) => {
      const [early, late] = [one, other].sort();
      for (const it of [linear, monthly]) {
        const [before, after] = [expectedBy(it, year, early!), expectedBy(it, year, late!)];
        assert.ok(before === null || (after !== null && atMost(before, after)));
      }
      if (early! < '2026-01-05') return;
      const [less, more] = [Math.min(few, many), Math.max(few, many)].map((value) =>
        at(monthly, value, early!),
      );
      assert.ok(order.indexOf(less!.pace) <= order.indexOf(more!.pace) && less!.pace !== 'unknown');
    }),
    { seed: 3 },
  );
});
