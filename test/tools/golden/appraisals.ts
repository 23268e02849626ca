import { randomFrom } from '../../core/sql/units.ts';
import { type Case, example } from './case.ts';

const random = (seed: number): ((from: number, to: number) => number) => {
  const next = randomFrom(seed);
  return (from, to) => from + next(to - from + 1);
};
const many = (count: number, make: (place: number) => unknown): readonly Case[] =>
  Array.from({ length: count }, (_, place) => ({ name: `made-${place}`, input: make(place) }));

/** PP 46/2011: the printed activity, edges of the categories and of the saving, and years made up. */
export function activityCases(): readonly Case[] {
  const rakor = example<Record<'target' | 'actual', Record<string, number>>>('pp46-example-rakor');
  const categories = example<{ nilai: number[] }>('pp46-categories');
  const { target, actual } = rakor.inputs;
  const aspect = (name: string): object => ({ target: target[name], actual: actual[name] });
  const plan = { quantity: aspect('output'), quality: aspect('quality') };
  const thrift = { time: aspect('months'), cost: aspect('cost') };
  const level = (value: number): object => {
    const part = { target: 100, actual: value };
    const activities = { a: { quantity: part, quality: part, time: { target: 100, actual: 176 - value } } };
    return { activities, behaviour: { komitmen: value } };
  };
  const within = random(46);
  const made = (months: number): object => ({
    quantity: { target: 12, actual: within(6, 13) },
    quality: { target: 100, actual: within(60, 100) },
    time: { target: 12, actual: months },
    cost: { target: 7_000_000, actual: within(4_000_000, 8_000_000) },
  });
  return [
    {
      name: rakor.id,
      source: rakor.source_url,
      input: { activities: { rakor: { ...plan, ...thrift } }, behaviour: { orientasi: 85.5 } },
    },
    ...categories.inputs.nilai.map((value, place) => ({
      name: `${categories.id}-${place}`,
      source: categories.source_url,
      input: level(value),
    })),
    ...many(16, (place) => ({
      activities: { one: made(place), two: made(within(6, 14)) },
      additionalTasks: place % 9,
      creativity: place % 3,
      behaviour: { integritas: within(50, 100), disiplin: within(50, 100), kerjasama: `${within(50, 99)}.5` },
    })),
    { name: 'nothing', input: { activities: {}, behaviour: {} } },
    { name: 'impossible', input: { ...level(80), behaviour: { komitmen: 100.01 } } },
  ];
}

/** PP 30/2019: both sets of shares around every predicate, with and without an innovation. */
export function sharesCases(): readonly Case[] {
  const { id, source_url, inputs } = example<{ cases: { x: number; ide_baru: boolean }[] }>(
    'pp30-predicates',
  );
  const printed = inputs.cases.map(({ x, ide_baru }, place) => ({
    name: `${id}-${place}`,
    source: source_url,
    input: { results: x, behaviour: x, peersAsked: false, innovation: ide_baru },
  }));
  const within = random(30);
  const values = ['49.994', '49.995', '69.995', '89.99', '90.004', '109.995', '120.01'];
  return [
    ...printed,
    ...values.map((value) => ({
      name: `around-${value}`,
      input: { results: value, behaviour: value, peersAsked: true, innovation: true },
    })),
    ...many(16, (place) => ({
      results: `${within(40, 130)}.${within(10, 99)}`,
      behaviour: within(40, 120),
      peersAsked: place % 2 === 0,
      innovation: place % 3 === 0,
    })),
    { name: 'innovation-not-told', input: { results: 115, behaviour: 115, peersAsked: false } },
    { name: 'nothing', input: {} },
    { name: 'impossible', input: { results: -1, behaviour: 'x', peersAsked: false } },
  ];
}

/** PermenPANRB 8/2021 by indicators: each line of the table at its ends, ranges, and additional tasks. */
export function indicatorCases(): readonly Case[] {
  const { id, source_url, inputs } = example<{ ku_parts: number[] }>('p8-total-skp');
  const [first, second] = inputs.ku_parts;
  const one = (result: object): object => ({ main: { a: { indicators: { i: result } } } });
  const percents = ['0', '59.4', '59.5', '79.5', '97.89', '99.49', '100', '100.5', '105', '110.5', '250'];
  const within = random(8);
  return [
    { name: id, source: source_url, input: { main: { a: { value: first }, b: { value: second } } } },
    ...percents.map((actual) => ({
      name: `reached-${actual}`,
      input: one({ formula: 'normal', target: 100, actual }),
    })),
    { name: 'less-is-better', input: one({ formula: 'special', target: 7, actual: 9 }) },
    { name: 'nothing-left', input: one({ formula: 'special', target: 7, actual: 0 }) },
    {
      name: 'in-range',
      input: one({ formula: 'normal', target: { minimum: 80, maximum: 90 }, actual: 85 }),
    },
    {
      name: 'above-range',
      input: one({ formula: 'normal', target: { minimum: 80, maximum: 90 }, actual: 98 }),
    },
    {
      name: 'attainable',
      input: one({ formula: 'normal', target: 100, actual: 100, maximumAttainable: true }),
    },
    ...many(12, () => ({
      main: {
        a: { indicators: { i: result(within), j: result(within) }, weight: '0.6' },
        b: { indicators: { i: result(within) }, weight: '0.4' },
      },
      additional: { c: { scope: within(1, 20), result: result(within) } },
    })),
    { name: 'not-reported', input: one({ formula: 'normal', target: 100 }) },
    { name: 'no-target', input: one({ formula: 'normal', target: 0, actual: 1 }) },
  ];
}

const result = (within: (from: number, to: number) => number): object => ({
  formula: within(0, 2) === 0 ? 'special' : 'normal',
  target: within(5, 50),
  actual: within(1, 60),
});

/** PermenPANRB 8/2021 for officials: points of three aspects. */
export function pointsCases(): readonly Case[] {
  const within = random(821);
  const plan = (): object => ({
    quantity: result(within),
    quality: { formula: 'normal', target: 100, actual: within(50, 110) },
    time: { formula: 'special', target: 12, actual: within(6, 16) },
  });
  return [
    ...many(16, (place) => ({
      main: { a: plan(), b: plan() },
      ...(place % 3 === 0 && { additional: { c: plan() } }),
    })),
    { name: 'nothing', input: { main: {} } },
  ];
}
