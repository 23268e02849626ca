import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
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
import { activities } from './subjects/pp-46-2011.ts';

holdToLaws(activities);

// The law again, as Perka BKN 1/2013 prints it.
const hundred = rational(100);
const share = (actual: Rational, target: Rational): Rational => times(over(actual, target), hundred);

/** Time and cost. */
function thrift(actual: Rational, target: Rational): Rational {
  if (actual[0] === 0n) return rational(0);
  const value = share(minus(times(rational('1.76'), target), actual), target);
  const saved = minus(hundred, share(actual, target));
  return below(rational(24), saved) ? minus(rational(76), minus(value, hundred)) : value;
}

interface Written {
  readonly target: number | string;
  readonly actual: number | string;
}
const read = (formula: typeof share, { target, actual }: Written): Rational =>
  formula(rational(actual), rational(target));

function activity({ quantity, quality, time, cost }: Record<string, Written>): Rational {
  const aspects = [read(share, quantity!), read(share, quality!), read(thrift, time!)];
  return mean(cost ? [...aspects, read(thrift, cost)] : aspects);
}

function performance(year: any): Rational {
  const tasks =
    year.additionalTasks >= 7 ? 3 : year.additionalTasks >= 4 ? 2 : year.additionalTasks >= 1 ? 1 : 0;
  const values = Object.values<Record<string, Written>>(year.activities).map(activity);
  const results = total([mean(values), rational(tasks), rational(year.creativity)]);
  const behaviour = mean(Object.values<number>(year.behaviour).map(rational));
  return plus(times(results, rational('0.6')), times(behaviour, rational('0.4')));
}

const grades = [
  ['sangat-baik', 91],
  ['baik', 76],
  ['cukup', 61],
  ['kurang', 51],
  ['buruk', 0],
] as const;
const graded = (value: string): string | null =>
  grades.find(([, from]) => !below(rational(value), rational(from)))?.[0] ?? null;

test('value and grade of a year by rational arithmetic', () => {
  const property = fc.property(activities.complete, (year) => {
    const outcome = pp46of2011.score(year);
    assert.ok(outcome.done);
    assert.equal(outcome.value, halfUp(performance(year), 2));
    assert.equal(outcome.grade, graded(outcome.value));
    assert.deepEqual(outcome.notices, outcome.grade === null ? ['below-scale'] : []);
  });
  fc.assert(property, runs(60));
});

const done = { target: 1, actual: 1 };

test('the edge at a saving of 24 %: 100 on it, a hair more saved gives just under 76, for time and for cost', () => {
  const edge = times(rational('0.76'), rational(365));
  for (const [spent, value] of [
    [plus(edge, hair), minus(hundred, share(hair, rational(365)))],
    [edge, hundred],
    [minus(edge, hair), minus(rational(76), share(hair, rational(365)))],
  ] as const) {
    const aspect = { target: 365, actual: written(spent) };
    const step = pp46of2011.activity('a', { quantity: done, quality: done, time: aspect, cost: aspect })!;
    for (const each of step.from.slice(2)) {
      assert.ok(!below(rational(each.value), value) && !below(value, rational(each.value)), each.value);
    }
  }
});

/** A year in which results and behaviour both have this value. */
function even(value: Rational) {
  const aspect = { target: 100, actual: written(value) };
  const time = { target: 100, actual: written(minus(rational(176), value)) };
  return {
    activities: { a: { quantity: aspect, quality: aspect, time } },
    behaviour: { komitmen: written(value) },
  };
}

test('each grade begins where the whole rounds up to it; a hair under it is the next one', () => {
  for (const [at, [grade, from]] of grades.slice(0, -1).entries()) {
    const tie = minus(rational(from), rational('0.005'));
    for (const [value, text, expected] of [
      [tie, `${from}.00`, grade],
      [minus(tie, hair), `${from - 1}.99`, grades[at + 1]![0]],
    ] as const) {
      const outcome = pp46of2011.score(even(value));
      assert.ok(outcome.done);
      assert.deepEqual([outcome.value, outcome.grade], [text, expected]);
    }
  }
});

test('so late that the law takes more than everything else gave: said to be under the scale, not graded', () => {
  const late = { quantity: done, quality: done, time: { target: 1, actual: 4 } };
  const year = (activities: any) => pp46of2011.score({ activities, behaviour: { komitmen: 0 } });
  const outcome = year({ a: late });
  assert.ok(outcome.done);
  // (100 + 100 − 224) ÷ 3 × 60 %
  assert.deepEqual([outcome.value, outcome.grade, outcome.notices], ['-4.80', null, ['below-scale']]);
  const nothing = year({ a: { ...late, time: { target: 1, actual: '3.76' } } });
  assert.ok(nothing.done);
  assert.deepEqual([nothing.value, nothing.grade, nothing.notices], ['0.00', 'buruk', []]);
});
