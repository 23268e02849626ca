import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import { kep25of2004, kep25of2004w0071 } from '@kinerja/core/regulations/kep-25-2004';
import {
  permenpanrb14of2017,
  permenpanrb14of2017w011,
  permenpanrb14of2017w0111,
  readings,
} from '@kinerja/core/regulations/permenpanrb-14-2017';
import { surveyRegulations } from '@kinerja/core/regulations/survey';
import { type Step, findRegulation, score } from '@kinerja/core/scoring';
import { type Tally, tally } from '@kinerja/core/survey';
import fc from 'fast-check';
import { all, done, golden, ids, sekadau, survey } from './sekadau.ts';
import { runs } from '../regulations/runs.ts';

test('the 49 answers of Sekadau give the index in each weighting', () => {
  const published = JSON.parse(golden('skm-sekadau-2019-s1.json'));
  const counted = tally(survey, sekadau);
  assert.equal(counted.respondents, 49);
  for (const id of ids) assert.deepEqual(counted.elements[id], { sum: published.totals[id], count: 49 });
  for (const [regulation, key] of [
    [permenpanrb14of2017, 'exact'],
    [permenpanrb14of2017w0111, 'w0.111'],
    [permenpanrb14of2017w011, 'w0.11'],
  ] as const) {
    const outcome = done(regulation, counted);
    assert.equal(outcome.value, published.index[key]);
    assert.equal(outcome.grade, published.grade[key]);
    assert.equal(outcome.regulation, regulation.id);
  }
});

test('every grade edge, one hundredth to either side, and inside the holes of the printed table', () => {
  for (const [value, grade] of [
    ['100', 'A'],
    ['88.31', 'A'],
    ['88.305', 'A'],
    ['88.3049999', 'B'],
    ['88.30', 'B'],
    ['76.61', 'B'],
    ['76.605', 'B'],
    ['76.6049999', 'C'],
    ['76.60', 'C'],
    ['65', 'C'],
    ['64.995', 'C'],
    ['64.9949999', 'D'],
    ['64.99', 'D'],
    ['25', 'D'],
    ['24.995', 'D'],
    ['24.9949999', ''],
    ['0', ''],
  ] as const) {
    const step = permenpanrb14of2017.grade(value);
    assert.equal(step.id, 'graded');
    assert.deepEqual(step.from[0]!.from, [], 'a value alone came from nothing');
    assert.equal(step.value, grade, value);
  }
});

test('every grade lies between its edges, for any value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2500, max: 10_000 }), (hundredths) => {
      const expected = hundredths >= 8831 ? 'A' : hundredths >= 7661 ? 'B' : hundredths >= 6500 ? 'C' : 'D';
      assert.equal(permenpanrb14of2017.grade(`${hundredths}/100`).value, expected);
    }),
    runs(),
  );
});

test('a better answer never lowers the index', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 10, max: 39 }), { minLength: 9, maxLength: 9 }),
      fc.nat(8),
      (sums, better) => {
        const of = (list: readonly number[]): number => {
          const elements = Object.fromEntries(ids.map((id, at) => [id, { sum: list[at]!, count: 10 }]));
          return Number(done(permenpanrb14of2017, { respondents: 10, elements }).value);
        };
        assert.ok(of(sums.map((sum, at) => sum + Number(at === better))) > of(sums));
      },
    ),
    runs(),
  );
});

test('perfect and worst surveys in each weighting; under the scale is flagged and not graded', () => {
  for (const [regulation, best, worst, grade] of [
    [permenpanrb14of2017, '100.00', '25.00', 'D'],
    [permenpanrb14of2017w0111, '99.90', '24.98', null],
    [permenpanrb14of2017w011, '99.00', '24.75', null],
  ] as const) {
    assert.equal(done(regulation, all(4, 1)).value, best);
    const lowest = done(regulation, all(1, 1));
    assert.equal(lowest.value, worst);
    assert.equal(lowest.grade, grade);
    assert.deepEqual(lowest.notices, grade ? [] : ['below-scale']);
  }
  assert.equal(
    done(kep25of2004w0071, {
      respondents: 1,
      elements: Object.fromEntries(kep25of2004.elements.map((id) => [id, { sum: 4, count: 1 }])),
    }).value,
    '99.40',
  );
});

test('the steps are the calculation: 138/49 × 1/9, summed, × 25, rounded, graded', () => {
  const outcome = done(permenpanrb14of2017, tally(survey, sekadau));
  const chain: Step[] = [];
  for (let step: Step | undefined = outcome.step; step; step = step.from[0]) chain.push(step);
  assert.deepEqual(
    chain.map(({ id, value }) => [id, value]),
    [
      ['graded', 'B'],
      ['rounded', '78.74'],
      ['converted', '11575/147'],
      ['total', '463/147'],
      ['weighted', '46/147'],
      ['mean', '138/49'],
    ],
  );
  assert.deepEqual(chain[5]!.arguments, { element: 'persyaratan', sum: 138, count: 49 });
  for (const { citation } of chain) assert.ok(citation.law && citation.place && citation.status);
  assert.equal(chain[1]!.citation.status, 'assumption');
  assert.equal(outcome.parts.length, 9);
  assert.equal(outcome.parts[0]!.from[0]!.value, '70.41');
});

test('elements are keyed by meaning: swapping sarana and pengaduan changes their places, not the index', () => {
  const counted = tally(survey, sekadau);
  const { sarana, pengaduan, ...others } = counted.elements;
  const swapped = { ...counted, elements: { ...others, sarana: pengaduan!, pengaduan: sarana! } };
  const [a, b] = [done(permenpanrb14of2017, counted), done(permenpanrb14of2017, swapped)];
  assert.equal(a.value, b.value);
  assert.notDeepEqual(a.parts, b.parts);
});

test('missing is named and never zero', () => {
  const { waktu: _left, ...elements } = all(3, 1).elements;
  assert.deepEqual(score(permenpanrb14of2017, { respondents: 1, elements }), {
    regulation: 'permenpanrb-14-2017',
    done: false,
    missing: [{ path: ['elements', 'waktu'] }],
  });
  const nobody = { ...elements, waktu: { sum: 0, count: 0 } };
  assert.equal(score(permenpanrb14of2017, { respondents: 1, elements: nobody }).done, false);
});

const refused: readonly [string, Tally['elements'], readonly string[]][] = [
  ['a mean above the scale', { waktu: { mean: '4.01' } }, ['elements', 'waktu']],
  ['a mean below the scale', { biaya: { mean: '0.99' } }, ['elements', 'biaya']],
  ['a sum above what so many could give', { produk: { sum: 41, count: 10 } }, ['elements', 'produk']],
  ['a sum that nobody gave', { produk: { sum: 4, count: 0 } }, ['elements', 'produk']],
  ['half an answer', { produk: { sum: 2.5, count: 1 } }, ['elements', 'produk']],
  ['a negative count', { produk: { sum: -4, count: -1 } }, ['elements', 'produk']],
  ['no number', { produk: { mean: 'NaN' } }, ['elements', 'produk']],
  ['an element the law does not have', { maklumat: { mean: '3' } }, ['elements', 'maklumat']],
];

for (const [name, wrong, path] of refused) {
  test(`refused with the place named: ${name}`, () => {
    const elements = { ...all(3, 1).elements, ...wrong };
    assert.throws(
      () => score(permenpanrb14of2017, { respondents: null, elements }),
      (error) => {
        assert.ok(isKinerjaError(error, 'invalid-data'));
        assert.deepEqual(
          error.facts.issues.map((issue) => issue.path),
          [path],
        );
        return true;
      },
    );
  });
}

test('printed means are said to be so', () => {
  const elements = Object.fromEntries(ids.map((id) => [id, { mean: '3.31' }]));
  assert.deepEqual(done(permenpanrb14of2017, { respondents: null, elements }).notices, ['printed-means']);
  const counted = { ...elements, waktu: { sum: 30, count: 10 } };
  const one = { ...all(30, 10).elements, waktu: { mean: '3.31' } };
  for (const each of [counted, one]) {
    const { notices } = done(permenpanrb14of2017, { respondents: 10, elements: each });
    assert.deepEqual(notices, ['printed-means'], 'also where only some of them are');
  }
});

test('every survey regulation has its own id and is found by it', () => {
  const named = surveyRegulations.map((each) => each.id);
  assert.equal(new Set(named).size, named.length);
  for (const id of named) assert.equal(findRegulation(surveyRegulations, id).id, id);
  assert.throws(
    () => findRegulation(surveyRegulations, 'x'),
    (error) => isKinerjaError(error, 'unknown-regulation') && error.facts.id === 'x',
  );
  assert.equal(readings[0], permenpanrb14of2017);
});
