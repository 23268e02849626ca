import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, test } from 'node:test';
import {
  type Judgement,
  type RaterIndices,
  judgementsOf,
  raterLens,
  raterRemarks,
} from '@kinerja/core/calibration';
import type { Evaluation } from '@kinerja/core/cycle';
import fc from 'fast-check';

interface Golden {
  readonly scale: { readonly minimum: number; readonly maximum: number };
  readonly expected: Readonly<Record<string, readonly (number | string)[]>>;
  readonly judgements: string;
}

const golden: Golden = JSON.parse(
  readFileSync(new URL('../../golden/rater-indices.json', import.meta.url), 'utf8'),
);
const judgements = golden.judgements.split(' ').map((line): Judgement => {
  const [rater = '', ratee = '', item = '', score] = line.split(',');
  return { rater, ratee, item, score: Number(score) };
});

const names: readonly (readonly [keyof RaterIndices, string])[] = [
  ['ratees', 'n'],
  ['mean', 'mean'],
  ['severity', 'severityVsPeers'],
  ['severityT', 'severityT'],
  ['spread', 'sdOfTotals'],
  ['spreadRatio', 'rangeRatio'],
  ['withinRatee', 'haloMeanItemSD'],
  ['identical', 'identicalProfiles'],
  ['modal', 'shareModal'],
  ['entropy', 'entropy'],
  ['top', 'shareTop'],
  ['bottom', 'shareBottom'],
];

describe('the indices of six raters are those that R gives', () => {
  const { raters, parts } = raterLens(judgements, golden.scale);
  for (const [name, column] of names)
    it(name, () => {
      for (const [place, rater] of (golden.expected['rater'] ?? []).entries()) {
        const found = raters.find((each) => each.rater === rater);
        const expected = Number(golden.expected[column]?.[place]);
        const difference = Math.abs(Number(found?.[name]) - expected);
        assert.ok(difference < 1e-9, `${rater}: ${found?.[name]} for ${expected}`);
      }
    });

  it('all are linked', () => assert.deepEqual([raters.length, parts], [6, 1]));
});

const scale = { minimum: 1, maximum: 3 };
const given = (rater: string, ratee: string, ...scores: readonly number[]): readonly Judgement[] =>
  scores.map((score, place) => ({ rater, ratee, item: `i${place}`, score }));

test('nobody is told severe where each is rated by one supervisor', () => {
  const { raters, parts } = raterLens([...given('s', 'a', 1, 1), ...given('t', 'b', 3, 3)], scale);
  assert.equal(parts, 2);
  assert.deepEqual(
    raters.map(({ severity, severityT, spread }) => [severity, severityT, spread]),
    [
      [null, null, null],
      [null, null, null],
    ],
  );
});

const people = ['a', 'b', 'c', 'd', 'e'];
/** What a rater gives each of five people: the same scores, so much higher or lower. */
const all = (rater: string, scores: readonly (readonly number[])[], apart = 0): readonly Judgement[] =>
  people.flatMap((ratee, place) =>
    given(rater, ratee, ...(scores[place] ?? []).map((score) => score + apart)),
  );
const remarksOn = (rater: string, list: readonly Judgement[]): readonly string[] => {
  const found = raterLens(list, scale).raters.find((each) => each.rater === rater);
  return found ? raterRemarks(found) : [];
};

describe('one level off for everybody', () => {
  const scores = [
    [2, 1],
    [2, 2],
    [1, 2],
    [2, 2],
    [1, 1],
  ];

  it('is remarked where others rated the same people: such a difference has no error at all', () => {
    const both = [...all('strict', scores), ...all('mild', scores, 1)];
    const indices = raterLens(both, scale).raters.map(({ severity, severityT }) => [severity, severityT]);
    assert.deepEqual(indices, [
      [-1, -Infinity],
      [1, Infinity],
    ]);
    assert.deepEqual([remarksOn('strict', both), remarksOn('mild', both)], [['severe'], ['lenient']]);
  });

  it('is remarked as well where it is not quite the same for everybody', () => {
    const mild = scores.map((each, place) => (place === 0 ? each : each.map((score) => score + 1)));
    assert.deepEqual(remarksOn('strict', [...all('strict', scores), ...all('mild', mild)]), ['severe']);
  });

  it('is told of fewer than three ratees in common as a difference, without its errors', () => {
    const two = [...given('s', 'a', 1), ...given('s', 'b', 1), ...given('t', 'a', 2), ...given('t', 'b', 2)];
    const [first] = raterLens(two, scale).raters;
    assert.deepEqual([first?.severity, first?.severityT], [-1, null]);
  });

  it('is the quality of the people as well where nobody else rated them: nothing tells it apart', () => {
    const elsewhere = all('mild', scores, 1).map((each) => ({ ...each, ratee: `other-${each.ratee}` }));
    const apart = [...all('strict', scores), ...elsewhere];
    assert.deepEqual([remarksOn('strict', apart), remarksOn('mild', apart)], [[], []]);
  });
});

describe('what binary numbers round', () => {
  const numbers = ['r', 's', 't', 'u'];

  it('is no spread: seven points on five items for each of six people', () => {
    const list = [...people, 'f'].flatMap((ratee) => given('r', ratee, 1, 2, 1, 2, 1));
    const [only] = raterLens(list, scale).raters;
    assert.deepEqual([only?.spread, remarksOn('r', list)], [0, ['alike']]);
  });

  it('is no severity: four raters who give each of many people the same', () => {
    const list = Array.from({ length: 30 }, (_, ratee) => (ratee % 7) + 7).flatMap((points, ratee) =>
      numbers.flatMap((rater) =>
        given(rater, `e${ratee}`, ...Array.from({ length: 7 }, (_, item) => (item < points - 7 ? 2 : 1))),
      ),
    );
    const { raters } = raterLens(list, scale);
    assert.deepEqual(
      raters.map(({ severityT }) => severityT),
      [null, null, null, null],
    );
    for (const rater of numbers) assert.deepEqual(remarksOn(rater, list), []);
  });
});

test('one judgement of a person tells nothing of halo', () => {
  const [only] = raterLens(given('s', 'a', 2), scale).raters;
  assert.deepEqual([only?.withinRatee, only?.identical, only?.modal, only?.entropy], [null, null, 1, 0]);
});

test('of nothing there is nothing', () => {
  assert.deepEqual(raterLens([], scale), { raters: [], parts: 0 });
});

test('a chain of common ratees is one part', () => {
  const chain = ['a', 'b', 'c', 'd'].flatMap((rater, place) => [
    ...given(rater, `e${place}`, 1),
    ...given(rater, `e${place + 1}`, 2),
  ]);
  assert.equal(raterLens(chain, scale).parts, 1);
});

test('the order of judgements changes no index', () => {
  const one = fc.record({
    rater: fc.constantFrom('r', 's', 't'),
    ratee: fc.constantFrom('a', 'b', 'c', 'd'),
    item: fc.constantFrom('i', 'j'),
    score: fc.integer({ min: 1, max: 3 }),
  });
  const rounded = (list: readonly Judgement[]): string =>
    JSON.stringify(
      [...raterLens(list, scale).raters].sort((a, b) => (a.rater < b.rater ? -1 : 1)),
      (_key, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(9)) + 0 : value),
    );
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), (list) =>
      assert.equal(rounded([...list].reverse()), rounded(list)),
    ),
    { seed: 4, numRuns: 200 },
  );
});

test('what a supervisor judged is read as it was rated, without single results', () => {
  const evaluation = {
    employee: { id: 'a', name: 'A', position: 'p' },
    supervisor: { id: 's', name: 'S', position: 'p' },
    outcomes: {
      raw: {
        regulation: 'permenpanrb-6-2022',
        input: {
          results: { level: 'exceeds', items: { target: 'below' } },
          behaviour: { level: 'meets', items: { adaptif: 'below' } },
        },
        value: 'baik',
        hash: '0'.repeat(64),
      },
    },
  } as const satisfies Partial<Evaluation>;
  assert.deepEqual(judgementsOf([evaluation, { ...evaluation, outcomes: {} }]), [
    { rater: 's', ratee: 'a', item: 'results', score: 3 },
    { rater: 's', ratee: 'a', item: 'behaviour', score: 2 },
    { rater: 's', ratee: 'a', item: 'adaptif', score: 1 },
  ]);
});

describe('what is worth a talk', () => {
  const [first] = raterLens(judgements, golden.scale).raters;
  const plainRater = { ...first!, ratees: 5, spread: 0.4, severityT: 0, identical: 0.5 };
  const cases: readonly (readonly [Partial<RaterIndices>, readonly string[]])[] = [
    [{}, []],
    [{ spread: 0 }, ['alike']],
    [{ spread: null }, []],
    [{ identical: 0.8 }, ['halo']],
    [{ identical: 0.79 }, []],
    [{ identical: null }, []],
    [{ severityT: -2 }, ['severe']],
    [{ severityT: 2 }, ['lenient']],
    [{ severityT: 1.99 }, []],
    [{ severityT: null }, []],
    [{ spread: 0, identical: 1, ratees: 4 }, []],
    [{ spread: 0, identical: 1 }, ['alike', 'halo']],
  ];
  for (const [change, remarks] of cases)
    it(`${JSON.stringify(change)}: ${remarks.join(' and ') || 'nothing'}`, () =>
      assert.deepEqual(raterRemarks({ ...plainRater, ...change }), remarks));
});
