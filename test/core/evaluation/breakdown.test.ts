import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import { type Indicator, type Pattern, breakDown, checkBreakdown } from '@kinerja/core/evaluation';
import { Plan as PlanSchema } from '@kinerja/core/records/plan';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { higher, lower, planOf, range, ratio, target, year, yesNo } from './indicators.ts';

const sum = (aim: number) => target({ ...higher, target: aim });
const fourth = (weight: number) => season.map((each, place) => (place === 3 ? weight : each));
const months = (aim: number, period = year, pattern?: Pattern) =>
  breakDown(sum(aim), period, pattern)!.map((each) => each.target);
const season = [1, 1, 1, 1, 1, 5, 5, 1, 1, 1, 1, 1];
const refused = (make: () => unknown, rule: string, path: string): void =>
  assert.throws(make, (error) => {
    assert.ok(isKinerjaError(error, 'invalid-data'));
    assert.deepEqual(
      error.facts.issues.map((issue) => [issue.rule, issue.path.join('.')]),
      [[rule, path]],
    );
    return true;
  });

test('1,000 documents in twelve months are 83 and 84, and 1,000 in all', () => {
  assert.deepEqual(months(1000), [84, 84, 84, 84, 83, 83, 83, 83, 83, 83, 83, 83]);
  assert.deepEqual(breakDown(sum(1000), year)![8], { month: '2026-09', target: 83 });
  assert.deepEqual(months(12), Array<number>(12).fill(1));
  assert.deepEqual(
    months(2).filter((each) => each > 0).length,
    2,
    'fewer than months: some months have none',
  );
});

const shapes: readonly [string, readonly number[], readonly number[]][] = [
  ['tenths for a target in tenths', months(1.3, { from: '2026-01-01', to: '2026-03-31' }), [0.5, 0.4, 0.4]],
  ['by days', months(365, year, 'days'), [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  ['by days in a leap year', months(60, { from: '2024-01-01', to: '2024-02-29' }, 'days'), [31, 29]],
  ['seasonal', months(200, year, season), [10, 10, 10, 10, 10, 50, 50, 10, 10, 10, 10, 10]],
  ['a month with weight zero has none', months(5, { from: '2026-01-01', to: '2026-02-28' }, [0, 2]), [0, 5]],
  // 16 of 31 days of January, two whole months, 15 of 30 days of April: 16/31 : 1 : 1 : 1/2.
  ['partial months by days', months(187, { from: '2026-01-16', to: '2026-04-15' }), [32, 62, 62, 31]],
  ['within one month', months(7, { from: '2026-05-03', to: '2026-05-09' }), [7]],
  ['over the turn of a year', months(10, { from: '2025-12-01', to: '2026-01-31' }), [5, 5]],
  // 5.25 and 4.75: the larger remainder takes the last one.
  ['by largest remainder', months(10, { from: '2026-01-01', to: '2026-02-28' }, 'days'), [5, 5]],
  ['of equal remainders the earlier month', months(5, { from: '2026-01-01', to: '2026-02-28' }), [3, 2]],
];
for (const [name, found, expected] of shapes)
  test(`breakdown: ${name}`, () => assert.deepEqual(found, expected));

test('an average, a latest value and a ratio aim at the same each month; a range and yes/no have no one number', () => {
  assert.deepEqual(new Set(breakDown(target(lower), year)!.map((each) => each.target)), new Set([3]));
  assert.equal(breakDown(target(ratio), year)![11]!.target, 90);
  assert.equal(breakDown(target({ ...higher, accumulation: 'last' }), year)![0]!.target, 1000);
  assert.equal(breakDown(target(range), year), null);
  assert.equal(breakDown(target(yesNo), year), null);
});

test('a pattern that does not fit is refused, with the place', () => {
  refused(() => months(10, year, [1, 2]), 'length', 'pattern');
  refused(() => months(10, year, fourth(-1)), 'out-of-range', 'pattern.3');
  refused(() => months(10, year, fourth(Number.NaN)), 'out-of-range', 'pattern.3');
  refused(
    () =>
      months(
        10,
        year,
        season.map(() => 0),
      ),
    'required',
    'pattern',
  );
  refused(() => months(10, { from: '2026-02-01', to: '2026-01-31' }), 'out-of-range', 'period.to');
  refused(() => months(10, { from: 'x', to: 'x' }), 'format', 'day');
  refused(() => months(1e21 + 2e5), 'precision', 'target');
});

const pattern = fc.oneof(
  fc.constantFrom('even' as const, 'days' as const),
  fc.array(
    fc.integer({ min: 0, max: 999 }).map((each) => each / 10),
    { minLength: 15, maxLength: 15 },
  ),
);

test('every breakdown adds up exactly, is a record that the schema takes, and passes its own check', () => {
  const aim = fc.tuple(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 0, max: 4 }));
  const span = fc.tuple(fc.integer({ min: 0, max: 365 }), fc.integer({ min: 0, max: 60 }));
  const day = (days: number): string => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
  fc.assert(
    fc.property(aim, span, pattern, ([whole, decimals], [first, length], given) => {
      const period = { from: day(first), to: day(first + length * 7) };
      const count =
        (+period.to.slice(0, 4) - +period.from.slice(0, 4)) * 12 +
        (+period.to.slice(5, 7) - +period.from.slice(5, 7)) +
        1;
      const weights = typeof given === 'string' ? given : [...given.slice(1, count), 1];
      const it = sum(Number(`${whole}e-${decimals}`));
      const breakdown = breakDown(it, period, weights)!;
      const scaled = breakdown.map((each) => BigInt(Math.round(each.target * 10 ** decimals)));
      assert.equal(
        scaled.reduce((a, b) => a + b),
        BigInt(whole),
      );
      assert.equal(breakdown.length, count);
      assert.deepEqual(checkBreakdown({ ...it, breakdown }, period), []);
      const plan = { ...planOf({ ...it, breakdown: [...breakdown] }), period };
      assert.ok(z.safeParse(PlanSchema, plan).success);
    }),
    { seed: 3 },
  );
});

test('no month is a whole step away from its exact share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (aim) => {
      for (const each of months(aim)) assert.ok(Math.abs(each - aim / 12) < 1);
    }),
    { seed: 3 },
  );
});

test('a breakdown has each month once and in order, and leads to the target', () => {
  const first = { from: '2026-01-01', to: '2026-03-31' };
  const checked = (indicator: Indicator, ...given: (readonly [string, number])[]) => {
    const breakdown = given.map(([month, aim]) => ({ month: `2026-${month}`, target: aim }));
    const issues = checkBreakdown({ ...target(indicator), breakdown }, first);
    return issues.map((issue) => `${issue.path.join('.')} ${issue.rule}`);
  };
  const wide = { ...higher, target: 1000 };
  assert.deepEqual(checkBreakdown(target(higher), first), [], 'none is no fault');
  assert.deepEqual(checked(wide, ['01', 300], ['02', 300], ['03', 400]), []);
  assert.deepEqual(checked(wide, ['01', 300], ['02', 300], ['03', 401]), ['breakdown months-add-up']);
  assert.deepEqual(checked(wide, ['01', 600], ['02', 400]), ['breakdown required']);
  assert.deepEqual(checked(wide, ['02', 500], ['01', 100], ['03', 400]), [
    'breakdown.0.month month',
    'breakdown.1.month month',
  ]);
  assert.deepEqual(checked(wide, ['01', 300], ['02', 300], ['03', 400], ['04', 0]), [
    'breakdown.3.month month',
  ]);
  const level = { ...higher, accumulation: 'last', target: 95 } as const;
  assert.deepEqual(checked(level, ['01', 60], ['02', 80], ['03', 95]), [], 'it may rise to it');
  assert.deepEqual(checked(level, ['01', 60], ['02', 80], ['03', 90]), ['breakdown last-month']);
  assert.deepEqual(checked(ratio, ['01', 80], ['02', 90], ['03', 95]), [], 'wholes are not known beforehand');
  assert.deepEqual(checked(range, ['01', 90], ['02', 90], ['03', 90]), ['breakdown unsupported']);
  assert.deepEqual(checked({ ...wide, target: 0.3 }, ['01', 0.1], ['02', 0.2], ['03', 0]), []);
});
