import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permenpanrb8of2021officials } from '@kinerja/core/regulations/permenpanrb-8-2021';
import { score } from '@kinerja/core/scoring';
import fc from 'fast-check';
import { holdToLaws } from './laws.ts';
import { missing, value } from './outcomes.ts';
import { halfUp, mean, plus, rational, total } from './rational.ts';
import { runs } from './runs.ts';
import { officials } from './subjects/permenpanrb-8-2021.ts';

holdToLaws(officials);

// The tables again, as applications of several regions have them: percent by category, its points, and what they give.
const achieved = [101, 100, 99, 80, 79, 60, 59, 0];
const points = [16, 13, 8, 8, 3, 3, 1, 1];
const worth = (sum: number): readonly [value: number, additional: string] =>
  sum >= 42
    ? [120, '2.4']
    : sum >= 34
      ? [100, '1.6']
      : sum >= 19
        ? [80, '1.0']
        : sum >= 7
          ? [60, '0.5']
          : [25, '0.1'];

const result = (actual: number | null) => ({ formula: 'normal', target: 100, actual }) as const;
type Places = readonly [number, number, number];
const plan = ([quantity, quality, time]: Places) => ({
  quantity: result(achieved[quantity]!),
  quality: result(achieved[quality]!),
  time: result(achieved[time]!),
});
const sum = (places: Places): number => places.reduce((all, place) => all + points[place]!, 0);

test('value of a plan, and what it adds, for every three categories at either end of each', () => {
  for (const [first] of achieved.entries()) {
    for (let second = 0; second <= first; second++) {
      for (let third = 0; third <= second; third++) {
        const places = [first, second, third] as const;
        const [main, extra] = worth(sum(places));
        const outcome = score(permenpanrb8of2021officials, {
          main: { a: plan(places) },
          additional: { b: plan(places) },
        });
        assert.equal(value(outcome), halfUp(plus(rational(main), rational(extra)), 1), String(places));
      }
    }
  }
});

test('the mean of the plans is rounded, and additions come after', () => {
  const place = fc.nat(achieved.length - 1);
  const plans = fc.array(fc.tuple(place, place, place), { minLength: 1, maxLength: 4 });
  const named = (list: readonly Places[]) =>
    Object.fromEntries(list.map((each, at) => [`p${at}`, plan(each)]));
  const property = fc.property(plans, plans, (main, additional) => {
    const average = halfUp(mean(main.map((each) => rational(worth(sum(each))[0]))), 1);
    const extra = total(additional.map((each) => rational(worth(sum(each))[1])));
    const outcome = score(permenpanrb8of2021officials, { main: named(main), additional: named(additional) });
    assert.equal(value(outcome), halfUp(plus(rational(average), extra), 1));
  });
  fc.assert(property, runs(25));
});

test('what is missing is named, in main and in additional plans', () => {
  assert.deepEqual(missing(score(permenpanrb8of2021officials, { main: {} })), ['main']);
  const open = { ...plan([0, 0, 0]), quality: result(null) };
  assert.deepEqual(
    missing(score(permenpanrb8of2021officials, { main: { a: open }, additional: { b: open } })),
    ['main.a.quality.actual', 'additional.b.quality.actual'],
  );
  assert.deepEqual(
    missing(score(permenpanrb8of2021officials, { main: { a: plan([0, 0, 0]) }, additional: { b: open } })),
    ['additional.b.quality.actual'],
  );
});
