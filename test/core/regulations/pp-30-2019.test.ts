import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pp30of2019 } from '@kinerja/core/regulations/pp-30-2019';
import { score } from '@kinerja/core/scoring';
import fc from 'fast-check';
import { missing, value } from './outcomes.ts';
import { runs } from './runs.ts';

test('B19, B20: no value falls between predicates, and nobody is given points', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12_000 }), fc.boolean(), (hundredths, innovation) => {
      const points = hundredths / 100;
      const expected =
        points >= 110 && innovation
          ? 'sangat-baik'
          : points >= 90
            ? 'baik'
            : points >= 70
              ? 'cukup'
              : points >= 50
                ? 'kurang'
                : 'sangat-kurang';
      const outcome = score(pp30of2019, {
        results: points,
        behaviour: points,
        peersAsked: false,
        innovation,
      });
      assert.ok(outcome.done);
      assert.deepEqual([outcome.value, outcome.grade], [points.toFixed(2), expected]);
    }),
    {
      ...runs(),
      examples: [
        [8999, false],
        [9000, false],
        [10_999, true],
        [11_000, true],
        [9050, true],
      ],
    },
  );
});

test('shares: 70 and 30, or 60 and 40 where peers are asked, which has to be said; at most 120', () => {
  assert.equal(value(score(pp30of2019, { results: 100, behaviour: 50, peersAsked: false })), '85.00');
  assert.equal(value(score(pp30of2019, { results: 100, behaviour: 50, peersAsked: true })), '80.00');
  assert.equal(
    value(score(pp30of2019, { results: 140, behaviour: 120, peersAsked: true, innovation: true })),
    '120.00',
  );
  assert.deepEqual(missing(score(pp30of2019, { results: 100, behaviour: 50 })), ['peersAsked']);
  assert.deepEqual(missing(score(pp30of2019, { peersAsked: true })), ['results', 'behaviour']);
  assert.deepEqual(missing(score(pp30of2019, { results: 100, peersAsked: true })), ['behaviour']);
  assert.deepEqual(missing(score(pp30of2019, { behaviour: 100, peersAsked: true })), ['results']);
  assert.deepEqual(missing(score(pp30of2019, { results: 115, behaviour: 115, peersAsked: false })), [
    'innovation',
  ]);
});
