import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  permenpanrb14of2017,
  permenpanrb14of2017w011,
  permenpanrb14of2017w0111,
} from '@kinerja/core/regulations/permenpanrb-14-2017';
import { score } from '@kinerja/core/scoring';
import { type Response, tally } from '@kinerja/core/survey';
import fc from 'fast-check';
import { ids, response, survey } from './sekadau.ts';
import { runs } from '../regulations/runs.ts';

const answers = fc.record(
  Object.fromEntries(
    ids.map((id) => [id, fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant('unknown' as const))]),
  ),
  { requiredKeys: [] },
);
const responses = fc
  .array(answers, { minLength: 1, maxLength: 30 })
  .map((list) =>
    list.map((each, place) =>
      response(Object.keys(each).length ? (each as Response['answers']) : { waktu: 'unknown' }, place),
    ),
  );

test('the order of responses never matters', () => {
  fc.assert(
    fc.property(responses, fc.infiniteStream(fc.nat()), (list, chance) => {
      const shuffled = [...list].sort(() => (chance.next().value % 2 ? 1 : -1));
      assert.deepEqual(
        score(permenpanrb14of2017, tally(survey, shuffled)),
        score(permenpanrb14of2017, tally(survey, list)),
      );
    }),
    runs(),
  );
});

test('the index is exact against rational arithmetic, in every weighting', () => {
  fc.assert(
    fc.property(responses, (list) => {
      const numbers = ids.map((id) =>
        list.map((each) => each.answers[id]).filter((value): value is number => typeof value === 'number'),
      );
      for (const [regulation, n, d] of [
        [permenpanrb14of2017, 1n, 9n],
        [permenpanrb14of2017w0111, 111n, 1000n],
        [permenpanrb14of2017w011, 11n, 100n],
      ] as const) {
        const outcome = score(regulation, tally(survey, list));
        const empty = ids.filter((_, place) => numbers[place]!.length === 0);
        if (empty.length > 0) {
          assert.deepEqual(outcome, {
            regulation: regulation.id,
            done: false,
            missing: empty.map((id) => ({ path: ['elements', id] })),
          });
          continue;
        }
        // Σ sum/count over the product of all counts, then × weight × 25, in hundredths, half up.
        const counts = numbers.map((each) => BigInt(each.length));
        const product = counts.reduce((a, b) => a * b);
        const sum = numbers.reduce(
          (total, each, place) =>
            total + (BigInt(each.reduce((a, b) => a + b, 0)) * product) / counts[place]!,
          0n,
        );
        const below = product * d;
        const hundredths = (2n * sum * n * 2500n + below) / (2n * below);
        assert.ok(outcome.done);
        assert.equal(outcome.value, `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`);
      }
    }),
    runs(),
  );
});
