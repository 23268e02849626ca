import assert from 'node:assert/strict';
import { test } from 'node:test';
import { se3of2023 } from '@kinerja/core/regulations/se-3-2023';
import { score } from '@kinerja/core/scoring';
import { missing, refused, value } from './outcomes.ts';

const spread = (organisation: string, counts: Record<string, number>) =>
  score(se3of2023, { organisation, counts });

test('distribution: each limit is reported with its share; nobody is changed', () => {
  const kept = spread('istimewa', { 'sangat-baik': 7, baik: 3 });
  assert.equal(value(kept), 'kept');
  const over = spread('istimewa', { 'sangat-baik': 8, baik: 2 });
  assert.equal(value(over), 'broken');
  assert.ok(over.done);
  assert.deepEqual(
    over.parts.map((part) => [part.value, part.arguments.rule, part.arguments.share]),
    [
      ['kept', 'more-than', '0.8'],
      ['broken', 'at-most', '0.8'],
    ],
  );
  assert.equal(
    value(spread('baik', { baik: 6, 'sangat-baik': 4 })),
    'broken',
    'somebody must need improvement',
  );
  assert.equal(value(spread('baik', { baik: 6, 'sangat-baik': 3, kurang: 1 })), 'kept');
  assert.equal(value(spread('sangat-kurang', { 'sangat-kurang': 6, kurang: 3, 'sangat-baik': 1 })), 'broken');
  assert.deepEqual(missing(score(se3of2023, { counts: {} })), ['organisation', 'counts']);
  assert.deepEqual(
    refused(() => spread('baik', { cukup: 1, baik: 1.5 })),
    ['counts.cukup unknown-property', 'counts.baik count'],
  );
});

test('distribution: units too small for any spread are said to be so, and from 20 people on there are none', () => {
  for (const organisation of Object.keys(se3of2023.limits)) {
    const infeasible = Array.from({ length: 19 }, (_, at) => at + 1).filter(
      (n) => !se3of2023.feasible(organisation, n),
    );
    // 3 of 4 are more than 70 %, 2 of 4 are not more than half; one of 2 is not 60 %, and 2 leave none for the rest.
    const expected = {
      istimewa: [1, 2, 4],
      baik: [1, 2, 4],
      'butuh-perbaikan': [],
      kurang: [1, 2],
      'sangat-kurang': [1, 2],
    };
    assert.deepEqual(infeasible, expected[organisation as keyof typeof expected], organisation);
  }
  for (let n = 20; n <= 200; n++) {
    const [half, most, tenth] = [Math.floor(n / 2) + 1, Math.ceil(0.6 * n), Math.ceil(0.1 * n)];
    const spreads: Record<string, Record<string, number>> = {
      istimewa: { 'sangat-baik': half, baik: n - half },
      baik: { baik: half, kurang: n - half },
      'butuh-perbaikan': { 'butuh-perbaikan': most, baik: n - most },
      kurang: { kurang: most, 'butuh-perbaikan': tenth, baik: n - most - tenth },
      'sangat-kurang': { 'sangat-kurang': most, kurang: tenth, baik: n - most - tenth },
    };
    for (const [organisation, counts] of Object.entries(spreads))
      assert.equal(value(spread(organisation, counts)), 'kept');
  }
  assert.equal(value(spread('istimewa', { 'sangat-baik': 1 })), 'infeasible');
});

test('a majority is more than half, wherever one is asked for', () => {
  assert.equal(se3of2023.majority, '0.5');
  const asked = Object.values(se3of2023.limits)
    .flat()
    .filter(({ rule }) => rule === 'more-than');
  assert.deepEqual(
    asked.map(({ part }) => part),
    ['0.5', '0.5'],
  );
});

test('an organisation without a predicate has no pattern, whatever it is called', () => {
  assert.ok(se3of2023.feasible('constructor', 3));
  assert.deepEqual(
    refused(() => spread('constructor', { baik: 1 })),
    ['organisation not-offered'],
  );
  assert.deepEqual(missing(score(se3of2023, { organisation: null, counts: { baik: 1 } })), ['organisation']);
  assert.deepEqual(missing(spread('baik', { baik: 0 })), ['counts']);
});
