import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  permenpanrb8of2021,
  permenpanrb8of2021officials,
} from '@kinerja/core/regulations/permenpanrb-8-2021';
import { score } from '@kinerja/core/scoring';
import { missing, refused, value } from './outcomes.ts';

const percent = (actual: number, formula: 'normal' | 'special' = 'normal') =>
  permenpanrb8of2021.indicator({ formula, target: 100, actual })!;

test('B17: every percentage has a value, also between the printed whole ones', () => {
  for (const [actual, category, expected] of [
    [0, 'sangat-kurang', '0'],
    [59, 'sangat-kurang', '49'],
    [59.4, 'sangat-kurang', '49'],
    [59.5, 'kurang', '50'],
    [79, 'kurang', '69'],
    [79.5, 'cukup', '70'],
    [98, 'cukup', '88'],
    [99, 'cukup', '89'],
    [99.5, 'baik', '109'],
    [100, 'baik', '109'],
    [100.4, 'baik', '109'],
    [100.5, 'sangat-baik', '110'],
    [101, 'sangat-baik', '110'],
    [110, 'sangat-baik', '120'],
    [110.5, 'sangat-baik', '120'],
    [500, 'sangat-baik', '120'],
  ] as const) {
    const step = percent(actual);
    assert.deepEqual([step.arguments.category, step.value], [category, expected], String(actual));
  }
  // The worked form of the annex: 93 of 95 is 97.89 %, in whole percent 98, which is worth 88.
  assert.equal(permenpanrb8of2021.indicator({ formula: 'normal', target: 95, actual: 93 })!.value, '88');
});

test('less is better: (2 − realised ÷ target); more than twice as much is not below zero', () => {
  assert.equal(percent(50, 'special').value, '120');
  assert.equal(percent(120, 'special').arguments.category, 'cukup');
  assert.equal(percent(250, 'special').value, '0');
  assert.equal(percent(250, 'special').from[0]!.from[0]!.id, 'limited');
});

test('a range counts as reached inside, and from its nearer bound outside', () => {
  const ranged = (actual: number) =>
    permenpanrb8of2021.indicator({ formula: 'normal', target: { minimum: 80, maximum: 90 }, actual })!.value;
  assert.deepEqual([80, 85, 90].map(ranged), ['109', '109', '109']);
  assert.equal(
    ranged(40),
    permenpanrb8of2021.indicator({ formula: 'normal', target: 80, actual: 40 })!.value,
  );
  assert.deepEqual(
    refused(() =>
      permenpanrb8of2021.indicator({ formula: 'normal', target: { minimum: 9, maximum: 8 }, actual: 9 }),
    ),
    ['indicator.target range'],
  );
});

const done = { formula: 'normal', target: 100, actual: 100 } as const;

test('main and additional work: weights for all or none, additional at most 10', () => {
  const plans = (weights: readonly (number | undefined)[]) =>
    Object.fromEntries(
      weights.map((weight, at) => [`p${at}`, { indicators: { a: done }, ...(weight && { weight }) }]),
    );
  assert.equal(value(score(permenpanrb8of2021, { main: plans([undefined, undefined]) })), '109.00');
  assert.equal(value(score(permenpanrb8of2021, { main: plans([0.6, 0.4]) })), '109.00');
  assert.deepEqual(
    refused(() => score(permenpanrb8of2021, { main: plans([0.6, undefined]) })),
    ['main weights-for-all-or-none', 'main weights-add-up'],
  );
  assert.deepEqual(
    refused(() => score(permenpanrb8of2021, { main: plans([0.6, 0.6]) })),
    ['main weights-add-up'],
  );
  const best = { ...done, maximumAttainable: true };
  const one = { main: plans([undefined]), additional: { a: { scope: 2, result: best } } };
  assert.equal(value(score(permenpanrb8of2021, one)), '111.40');
  const many = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`t${at}`, { scope: 2, result: best }]),
  );
  assert.equal(value(score(permenpanrb8of2021, { main: plans([undefined]), additional: many })), '119.00');
});

const plan = (quantity: number, quality: number, time: number) => {
  const result = (actual: number) => ({ formula: 'normal', target: 100, actual }) as const;
  return { quantity: result(quantity), quality: result(quality), time: result(time) };
};

test('B18: 42 points are 120, in whatever order plans come and however many they are', () => {
  const of = (...plans: ReturnType<typeof plan>[]) =>
    value(
      score(permenpanrb8of2021officials, {
        main: Object.fromEntries(plans.map((each, at) => [`p${at}`, each])),
      }),
    );
  // 16 + 13 + 13 = 42
  assert.equal(of(plan(101, 100, 100)), '120.0');
  assert.equal(of(plan(100, 100, 100)), '100.0');
  assert.equal(of(plan(80, 80, 60)), '80.0');
  assert.equal(of(plan(60, 60, 0)), '60.0');
  assert.equal(of(plan(0, 0, 0)), '25.0');
  assert.equal(of(plan(101, 100, 100), plan(0, 0, 0)), of(plan(0, 0, 0), plan(101, 100, 100)));
  const main = { a: plan(100, 100, 100) };
  const additional = { b: plan(101, 100, 100), c: plan(0, 0, 0) };
  assert.equal(value(score(permenpanrb8of2021officials, { main, additional })), '102.5');
});

test('what was not reported has no value yet; of a year it is named', () => {
  const open = { formula: 'normal', target: 100, actual: null } as const;
  assert.equal(permenpanrb8of2021.indicator(open), null);
  const year = {
    main: { a: { indicators: { i: open, j: done } }, b: {}, c: { indicators: { k: done } } },
    additional: { d: { scope: 2, result: open } },
  };
  assert.deepEqual(missing(score(permenpanrb8of2021, year)), [
    'main.a.indicators.i.actual',
    'main.b.value',
    'additional.d.result.actual',
  ]);
  // One thing alone is enough, beside others that are known.
  const { a, b, c } = year.main;
  assert.deepEqual(missing(score(permenpanrb8of2021, { main: { a, c } })), ['main.a.indicators.i.actual']);
  assert.deepEqual(missing(score(permenpanrb8of2021, { main: { b, c } })), ['main.b.value']);
  assert.deepEqual(missing(score(permenpanrb8of2021, { main: {} })), ['main']);
  assert.deepEqual(missing(score(permenpanrb8of2021, { ...year, main: { c: year.main.c } })), [
    'additional.d.result.actual',
  ]);
});

test('the step says the line of the table that the value was read from', () => {
  const line = (actual: number) => percent(actual).arguments;
  assert.deepEqual(line(140), { category: 'sangat-baik', from: '111', to: '111', low: '120', high: '120' });
  assert.deepEqual(line(90), { category: 'cukup', from: '80', to: '99', low: '70', high: '89' });
  assert.equal(permenpanrb8of2021.mainWork, 'weighted-or-mean');
});

test('only exactly 100 % is worth more where nothing more can be attained', () => {
  const most = (actual: number, maximumAttainable: boolean) =>
    permenpanrb8of2021.indicator({ formula: 'normal', target: 100, actual, maximumAttainable })!.value;
  assert.deepEqual(
    [most(100, true), most(100, false), most(99, true), most(0, true)],
    ['120', '109', '89', '0'],
  );
  // The annex names 100 % alone: what is reported beyond the most that can be attained is read by the table again.
  assert.equal(most(101, true), '110');
});

test('additional work counts by its category and scope, up to the limit and not beyond', () => {
  const of = (actual: number, scope: number) => {
    const outcome = score(permenpanrb8of2021, {
      main: { a: { value: 0 } },
      additional: { b: { scope, result: { formula: 'normal', target: 100, actual } } },
    });
    return value(outcome);
  };
  // Factor of the category, times scope, times value ÷ 100.
  assert.deepEqual(
    [110, 100, 80, 60, 59, 0].map((actual) => of(actual, 2)),
    ['2.40', '1.74', '0.84', '0.40', '0.20', '0.00'],
  );
  assert.equal(of(110, 8.3), '9.96');
  assert.equal(of(110, 8.4), '10.00');
});
