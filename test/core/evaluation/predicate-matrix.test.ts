import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import type { Level } from '@kinerja/core/evaluation';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { score } from '@kinerja/core/scoring';

const matrix: readonly [Level, Level, string][] = [
  ['exceeds', 'exceeds', 'sangat-baik'],
  ['exceeds', 'meets', 'baik'],
  ['exceeds', 'below', 'kurang'],
  ['meets', 'exceeds', 'baik'],
  ['meets', 'meets', 'baik'],
  ['meets', 'below', 'kurang'],
  ['below', 'exceeds', 'butuh-perbaikan'],
  ['below', 'meets', 'butuh-perbaikan'],
  ['below', 'below', 'sangat-kurang'],
];

for (const [results, behaviour, predicate] of matrix) {
  test(`results ${results}, behaviour ${behaviour}: ${predicate}`, () => {
    const outcome = score(permenpanrb6of2022, {
      results: { level: results, items: { a: 'meets' } },
      behaviour: { level: behaviour, items: {} },
    });
    assert.ok(outcome.done);
    assert.equal(outcome.value, predicate);
    assert.deepEqual(
      outcome.step.from.map((step) => step.value),
      [results, behaviour],
    );
    assert.deepEqual(outcome.step.from[0]!.from[0]!.arguments, { axis: 'results', item: 'a' });
  });
}

test('a better level never lowers the predicate', () => {
  const rank = permenpanrb6of2022.predicates;
  const order: readonly Level[] = ['below', 'meets', 'exceeds'];
  const at = (results: Level, behaviour: Level): number =>
    rank.indexOf(matrix.find(([r, b]) => r === results && b === behaviour)![2]);
  for (const other of order) {
    for (const [less, more] of [
      ['below', 'meets'],
      ['meets', 'exceeds'],
    ] as const) {
      assert.ok(at(more, other) <= at(less, other));
      assert.ok(at(other, more) <= at(other, less));
    }
  }
});

test('an axis without a level is missing, by name', () => {
  const outcome = score(permenpanrb6of2022, {
    results: { items: { a: 'exceeds' } },
    behaviour: { level: 'meets', items: {} },
  });
  assert.deepEqual(outcome, {
    regulation: 'permenpanrb-6-2022',
    done: false,
    missing: [{ path: ['results', 'level'] }],
  });
});

test('a level that does not exist is refused with the place named', () => {
  for (const bad of ['great', 'constructor', '__proto__']) {
    assert.throws(
      () =>
        score(permenpanrb6of2022, {
          results: { level: bad as Level, items: {} },
          behaviour: { items: { loyal: bad as Level } },
        }),
      (error) => {
        assert.ok(isKinerjaError(error, 'invalid-data'));
        assert.deepEqual(
          error.facts.issues.map((issue) => issue.path),
          [
            ['results', 'level'],
            ['behaviour', 'items', 'loyal'],
          ],
        );
        return true;
      },
    );
  }
});

test('B16: a predicate comes from two levels; a number is no level, and no number is given', () => {
  const numeric = { level: '91' as Level, items: {} };
  assert.throws(
    () => score(permenpanrb6of2022, { results: numeric, behaviour: numeric }),
    (error) => isKinerjaError(error, 'invalid-data') && error.facts.issues.length === 2,
  );
  for (const [results, behaviour] of matrix) {
    const input = { results: { level: results, items: {} }, behaviour: { level: behaviour, items: {} } };
    assert.doesNotMatch(JSON.stringify(score(permenpanrb6of2022, input)), /"value":"[\d.]+"/);
  }
});
