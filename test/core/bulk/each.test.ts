import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Progress, scoreEach } from '@kinerja/core/bulk';
import { pp30of2019 } from '@kinerja/core/regulations/pp-30-2019';
import { score } from '@kinerja/core/scoring';
import fc from 'fast-check';
import { stream } from './batches.ts';

const value = fc.integer({ min: 0, max: 12_000 }).map((hundredths) => `${hundredths / 100}`);
const input = fc.record(
  { results: value, behaviour: value, peersAsked: fc.boolean(), innovation: fc.boolean() },
  { requiredKeys: [] },
);

test('each record has the score that score gives, in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(input, { maxLength: 40 }), async (inputs) => {
      const expected = inputs.map((each) => score(pp30of2019, each));
      for (const source of [inputs, stream(inputs), new Set(inputs)]) {
        const scores = [];
        for await (const each of scoreEach(pp30of2019, source)) scores.push(each);
        assert.deepEqual(scores, expected);
      }
    }),
  );
});

test('progress counts the records', async () => {
  const seen: Progress[] = [];
  const options = { every: 2, total: 5, progress: (each: Progress) => void seen.push(each) };
  for await (const each of scoreEach(pp30of2019, [{}, {}, {}, {}, {}], options)) assert.ok(!each.done);
  assert.deepEqual(
    seen.map(({ done, total }) => [done, total]),
    [
      [2, 5],
      [4, 5],
      [5, 5],
    ],
  );
});

test('an impossible record is refused by its position, and the others before it are given', async () => {
  let given = 0;
  const inputs = [{ results: 90 }, { behaviour: 80 }, { results: -1 }, { results: 100 }];
  await assert.rejects(
    async () => {
      for await (const _ of scoreEach(pp30of2019, stream(inputs))) given++;
    },
    ({ code, facts }) => {
      assert.equal(code, 'invalid-data');
      assert.deepEqual(facts.issues[0].path, [2, 'results']);
      return true;
    },
  );
  assert.equal(given, 2);
});

test('a reader who has seen enough leaves the source', async () => {
  let closed = false;
  function* source(): Generator<object> {
    try {
      for (;;) yield {};
    } finally {
      closed = true;
    }
  }
  for await (const _ of scoreEach(pp30of2019, source())) break;
  assert.equal(closed, true);
});
