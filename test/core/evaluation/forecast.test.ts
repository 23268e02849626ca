import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import { type Forecast, type Indicator, type Progress, forecast } from '@kinerja/core/evaluation';
import { entry, higher, lower, part, range, ratio, target, year, yesNo } from './indicators.ts';

type Found = Extract<Forecast, { readonly at: 'forecast' }>;

const month = (place: number): string => `2026-${`${place + 1}`.padStart(2, '0')}`;
/** One report in each month, from January on. */
const monthly = (values: readonly number[]): readonly Progress[] =>
  values.map((value, place) => entry(value, `${month(place)}-10`));
const lastDay = (count: number): string => new Date(Date.UTC(2026, count, 0)).toISOString().slice(0, 10);
const sum = (aim: number): Indicator => ({ ...higher, target: aim });
const policy = (level: number) => ({
  level,
  leastMonths: 3,
  citation: { law: 'Uji', place: '-', status: 'assumption' } as const,
});

function found(it: Forecast): Found {
  assert.equal(it.at, 'forecast');
  return it as Found;
}

const near = (value: number, expected: number): void =>
  assert.ok(
    Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
    `${value} is not ${expected}`,
  );

// What R gives for a sum of months to come: mean, limits of 90 % by qt, and the chance by pt.
const references: readonly [
  string,
  readonly number[],
  number,
  readonly [mean: number, low: number, high: number, chance: number],
][] = [
  [
    'small counts',
    [5, 3, 0, 2, 0, 3, 2, 3],
    45,
    [27, 19.2543737075949, 34.7456262924051, 0.00157308290494636],
  ],
  ['nine months', [8, 3, 2, 6, 3, 7, 6, 8, 8], 70, [68, 59.081920902495, 76.918079097505, 0.343811516043531]],
  ['three months', [4, 9, 6], 100, [76, 31.9091846299028, 120.090815370097, 0.126456316181186]],
];
for (const [name, values, aim, [mean, low, high, chance]] of references)
  test(`a sum as R has it: ${name}`, () => {
    const it = found(forecast(target(sum(aim)), year, monthly(values), lastDay(values.length), policy(0.9)));
    near(it.value, mean);
    near(
      it.low,
      Math.max(
        low,
        values.reduce((a, b) => a + b),
      ),
    );
    near(it.high, high);
    near(it.chance, chance);
    assert.deepEqual([it.path.length, it.path.at(-1)?.month], [12 - values.length, '2026-12']);
  });

test('eight of ten from three months on, and nothing of it is said to be law', () => {
  const it = found(forecast(target(sum(1000)), year, monthly([80, 90, 85]), '2026-03-31'));
  assert.deepEqual([it.level, it.citation.status, it.months], [0.8, 'assumption', 3]);
});

const outlooks: readonly [string, Indicator, readonly number[], Found['outlook']][] = [
  ['more is better: as planned', sum(1000), [90, 95, 92, 94], 'likely'],
  ['more is better: half of it', sum(1000), [40, 45, 42, 44], 'unlikely'],
  ['more is better: about as planned', sum(1000), [60, 95, 100, 79], 'open'],
  ['more is better: it is there already', sum(1000), [500, 400, 150, 90], 'reached'],
  [
    'less is better: far below the limit',
    { ...lower, accumulation: 'sum', target: 100 },
    [2, 3, 2],
    'likely',
  ],
  [
    'less is better: on the way beyond it',
    { ...lower, accumulation: 'sum', target: 100 },
    [20, 21, 20],
    'unlikely',
  ],
  ['less is better: beyond it', { ...lower, accumulation: 'sum', target: 100 }, [50, 40, 30], 'missed'],
  ['an average below its limit', lower, [2.1, 2.2, 2, 2.1], 'likely'],
  ['an average above its limit', lower, [3.9, 4, 3.8, 4.1], 'unlikely'],
  ['an average around its limit', lower, [2, 4, 3, 3.2], 'open'],
  ['a latest value inside the range', range, [90, 90.2, 89.9, 90.1, 90], 'likely'],
  ['a latest value on the way out of the range', range, [96, 92, 88, 84], 'unlikely'],
  ['a latest value that jumps about', range, [84, 96, 85, 95], 'open'],
  ['a sum beyond the range', { ...range, accumulation: 'sum' }, [50, 40, 30], 'missed'],
  ['a sum inside the range may still leave it', { ...range, accumulation: 'sum' }, [30, 29, 31], 'unlikely'],
];
for (const [name, indicator, values, outlook] of outlooks)
  test(`outlook: ${name}`, () => {
    const it = found(forecast(target(indicator), year, monthly(values), lastDay(values.length)));
    assert.equal(it.outlook, outlook);
    if (outlook === 'reached') assert.equal(it.chance, 1);
    if (outlook === 'missed') assert.equal(it.chance, 0);
  });

test('a ratio weighs months by their cases, and none ends beyond all of them', () => {
  const entries = [part(45, 50, '2026-01-10'), part(9, 10, '2026-02-10'), part(190, 200, '2026-03-10')];
  const it = found(forecast(target(ratio), year, entries, '2026-03-31'));
  near(it.value, (244 / 260) * 100);
  assert.ok(it.high <= 100 && it.low < it.value);
  assert.equal(it.outlook, 'likely');
});

test('a month without a case has no weight, and is no month to go by', () => {
  const entries = [part(45, 50, '2026-01-10'), part(0, 0, '2026-02-10'), part(190, 200, '2026-03-10')];
  assert.deepEqual(forecast(target(ratio), year, entries, '2026-03-31'), {
    at: 'too-early',
    months: 2,
    least: 3,
  });
});

test('a sum follows its breakdown: half of it in December is no reason to worry in March', () => {
  const breakdown = Array.from({ length: 12 }, (_, place) => ({
    month: month(place),
    target: place === 11 ? 60 : place % 2 ? 4 : 6,
  }));
  const seasonal = { ...target(sum(116)), breakdown };
  const it = found(forecast(seasonal, year, monthly([6, 4, 6, 4]), '2026-04-30'));
  near(it.value, 116);
  assert.equal(it.outlook, 'likely');
  const even = found(forecast(target(sum(116)), year, monthly([6, 4, 6, 4]), '2026-04-30'));
  assert.equal(even.outlook, 'unlikely');
});

test('a latest value drifts on by its mean change, two months at once where one was not reported', () => {
  const last = { ...higher, accumulation: 'last', target: 90 } as const;
  const entries = [70, 72, 76, 78].map((value, place) => entry(value, `2026-0${[1, 2, 4, 5][place]}-10`));
  const it = found(forecast(target(last), year, entries, '2026-05-31'));
  near(it.value, 78 + 7 * 2);
  near(it.low, it.value);
  assert.deepEqual([it.gaps, it.months], [['2026-03'], 4]);
});

test('a month that nobody reported is no zero: it adds nothing, and what comes after the last report lies ahead', () => {
  const entries = [80, 90, 85].map((value, place) => entry(value, `2026-0${[1, 2, 4][place]}-10`));
  const it = found(forecast(target(sum(1000)), year, entries, '2026-06-20'));
  near(it.value, 255 + 8 * 85);
  assert.deepEqual([it.gaps, it.path[0]?.month], [['2026-03'], '2026-05']);
});

test('the month that goes on does not lower the pace, and what it brought is not taken away', () => {
  const before = found(forecast(target(sum(1000)), year, monthly([80, 90, 85]), '2026-03-31'));
  const begun = found(forecast(target(sum(1000)), year, monthly([80, 90, 85, 3]), '2026-04-02'));
  near(begun.value, before.value);
  const much = found(forecast(target(sum(1000)), year, monthly([80, 90, 85, 990]), '2026-04-12'));
  assert.deepEqual([much.outlook, much.low], ['reached', 1245]);
});

test('reports of later days are not known yet', () => {
  const all = monthly([80, 90, 85, 500]);
  const [known, told] = [all.slice(0, 3), all];
  assert.deepEqual(
    forecast(target(sum(1000)), year, told, '2026-03-31'),
    forecast(target(sum(1000)), year, known, '2026-03-31'),
  );
});

const silent: readonly [string, Indicator, readonly Progress[], string, Forecast][] = [
  ['two months', higher, monthly([80, 90]), '2026-02-28', { at: 'too-early', months: 2, least: 3 }],
  ['no report', higher, [], '2026-06-30', { at: 'too-early', months: 0, least: 3 }],
  [
    'two latest values are one change',
    range,
    monthly([90, 91]),
    '2026-02-28',
    { at: 'too-early', months: 2, least: 3 },
  ],
  [
    'many reports of one month',
    lower,
    [1, 2, 3, 4].map((value) => entry(value, `2026-01-0${value}`)),
    '2026-01-31',
    { at: 'too-early', months: 1, least: 3 },
  ],
  ['yes/no', yesNo, [entry(true)], '2026-06-30', { at: 'none', reason: 'no-number' }],
  ['before the period', higher, [], '2025-12-31', { at: 'none', reason: 'not-begun' }],
  ['after the period', higher, monthly([1, 2, 3]), '2026-12-31', { at: 'none', reason: 'over' }],
];
for (const [name, indicator, entries, day, expected] of silent)
  test(`says nothing: ${name}`, () =>
    assert.deepEqual(forecast(target(indicator), year, entries, day), expected));

test('a bad day is refused', () => {
  assert.throws(
    () => forecast(target(higher), { ...year, to: '2026-13-01' }, [], '2026-02-01'),
    (error) => isKinerjaError(error, 'invalid-data'),
  );
});

test('a share that is written in percent, or is no share, is refused', () => {
  for (const level of [0, 1, 80, -0.5, Number.NaN])
    assert.throws(
      () => forecast(target(sum(100)), year, monthly([4, 9, 6]), lastDay(3), policy(level)),
      (error) => isKinerjaError(error, 'invalid-data') && error.facts.issues[0]?.path[0] === 'level',
      `${level}`,
    );
});
