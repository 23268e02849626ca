import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Forecast, byMonth, forecast } from '@kinerja/core/evaluation';
import fc from 'fast-check';
import { entry, higher, lower, target, year } from './indicators.ts';

type Found = Extract<Forecast, { readonly at: 'forecast' }>;

const values = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 3, maxLength: 11 });
const months = (list: readonly number[]) =>
  list.map((value, place) => entry(value, `2026-${`${place + 1}`.padStart(2, '0')}-10`));
const lastDay = (count: number): string => new Date(Date.UTC(2026, count, 0)).toISOString().slice(0, 10);
const policy = (level: number) => ({
  level,
  leastMonths: 3,
  citation: { law: 'Uji', place: '-', status: 'assumption' } as const,
});
const at = (list: readonly number[], level = 0.8, indicator: Parameters<typeof target>[0] = higher): Found =>
  forecast(target(indicator), year, months(list), lastDay(list.length), policy(level)) as Found;
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
const seed = { seed: 20261122, numRuns: 150 };

test('the interval holds the value, month by month', () => {
  fc.assert(
    fc.property(values, (list) =>
      at(list).path.every(({ low, value, high }) => low <= value && value <= high),
    ),
    seed,
  );
});

test('a sum never ends below what was reported', () => {
  fc.assert(
    fc.property(values, (list) => at(list).low >= list.reduce((a, b) => a + b)),
    seed,
  );
});

test('to be surer, the interval is wider', () => {
  fc.assert(
    fc.property(values, (list) => {
      const [rough, sure] = [at(list, 0.5), at(list, 0.95)];
      return sure.low <= rough.low && rough.high <= sure.high && close(rough.value, sure.value);
    }),
    seed,
  );
});

test('another unit changes no outlook: the interval goes with it', () => {
  fc.assert(
    fc.property(values, fc.constantFrom(10, 1000), (list, times) => {
      const [one, other] = [
        at(list),
        at(
          list.map((value) => value * times),
          0.8,
          { ...higher, target: higher.target * times },
        ),
      ];
      return (
        close(other.value, one.value * times) &&
        close(other.low, one.low * times) &&
        one.outlook === other.outlook &&
        close(one.chance, other.chance)
      );
    }),
    seed,
  );
});

test('the chance agrees with the outlook, and of two directions one is the rest of the other', () => {
  const limit = { ...lower, accumulation: 'sum', target: higher.target } as const;
  fc.assert(
    fc.property(values, (list) => {
      const [more, less] = [at(list), at(list, 0.8, limit)];
      if (more.outlook === 'likely') assert.ok(more.chance >= 0.9 - 1e-9);
      if (more.outlook === 'unlikely') assert.ok(more.chance <= 0.1 + 1e-9);
      if (more.outlook === 'reached' || less.outlook === 'missed' || more.low === more.high) return;
      assert.ok(close(more.chance + less.chance, 1));
    }),
    seed,
  );
});

test('months that are all alike go on alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 3, max: 11 }), (value, count) => {
      const it = at(Array.from({ length: count }, () => value));
      return close(it.value, value * 12) && close(it.low, it.high);
    }),
    seed,
  );
});

test('the months of a target add up to its reports, and those planned to its target', () => {
  fc.assert(
    fc.property(values, (list) => {
      const told = byMonth(target(higher), year, months(list), '2026-12-31');
      assert.equal(told.at(-1)?.total, `${list.reduce((a, b) => a + b)}`);
      assert.equal(told.at(-1)?.plannedTotal, '1000');
      assert.deepEqual(
        told.map(({ reported }) => reported),
        Array.from({ length: 12 }, (_, place) => (place < list.length ? `${list[place]}` : null)),
      );
    }),
    seed,
  );
});
