import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BulkOptions, type Progress, type RatingColumns, scoreAll, scoreEach } from '@kinerja/core/bulk';
import { permenpanrb6of2022 as regulation } from '@kinerja/core/regulations/permenpanrb-6-2022';
import fc from 'fast-check';
import { refused } from '../regulations/outcomes.ts';
import { cuts, pieces, stream } from './batches.ts';

const rows = (count: number): RatingColumns => ({
  results: new Uint8Array(count).fill(2),
  behaviour: new Uint8Array(count).fill(2),
});
const reason = new Error('enough');

async function* endless(): AsyncGenerator<RatingColumns> {
  for (;;) yield await Promise.resolve(rows(10));
}

test('progress goes up, at least every so many rows, and ends with all of them, once', async () => {
  const batches = fc.nat({ max: 400 }).chain((count) => fc.tuple(fc.constant(count), cuts));
  await fc.assert(
    fc.asyncProperty(batches, fc.integer({ min: 1, max: 150 }), async ([count, cuts], every) => {
      const parts = pieces(count, cuts).map(([from, to]) => rows(to - from));
      for (const [source, total] of [
        [rows(count), count],
        [stream(parts), undefined],
      ] as const) {
        const seen: Progress[] = [];
        await scoreAll(regulation, source, { every, progress: (each) => void seen.push(each) });
        const done = seen.map((each) => each.done);
        assert.deepEqual(
          done,
          [...new Set(done)].sort((a, b) => a - b),
        );
        assert.equal(done.at(-1), count);
        assert.ok(seen.every((each) => each.total === total));
        assert.ok(done.length <= count / every + 1);
      }
    }),
  );
});

test('a stream says its total when it was told', async () => {
  const seen: Progress[] = [];
  const options: BulkOptions = { total: 20, every: 10, progress: (each) => void seen.push(each) };
  await scoreAll(regulation, stream([rows(10), rows(10)]), options);
  assert.deepEqual(seen, [
    { done: 10, total: 20 },
    { done: 20, total: 20 },
  ]);
});

test('aborted before it began: nothing is read', async () => {
  let read = false;
  const source = (function* () {
    read = true;
    yield rows(1);
  })();
  const signal = AbortSignal.abort(reason);
  await assert.rejects(scoreAll(regulation, source, { signal }), reason);
  assert.equal(read, false);
});

test('aborted from outside between two chunks of columns: others have their turn, and it ends soon', async () => {
  const controller = new AbortController();
  let reports = 0;
  setImmediate(() => controller.abort(reason));
  const options = { every: 100, signal: controller.signal, progress: () => void reports++ };
  await assert.rejects(scoreAll(regulation, rows(1_000_000), options), reason);
  assert.ok(reports < 5_000, `${reports} of 10,000 reports`);
});

test('aborted in a progress callback: the source is left and told so', async () => {
  const controller = new AbortController();
  let closed = false;
  async function* source(): AsyncGenerator<RatingColumns> {
    try {
      yield* endless();
    } finally {
      closed = true;
    }
  }
  const options = {
    every: 10,
    signal: controller.signal,
    progress: ({ done }: Progress) => void (done >= 50 && controller.abort(reason)),
  };
  await assert.rejects(scoreAll(regulation, source(), options), reason);
  assert.equal(closed, true);
});

test('aborted while a source says nothing any more', async () => {
  const controller = new AbortController();
  let closed = false;
  const silent: AsyncIterable<RatingColumns> = {
    [Symbol.asyncIterator]: () => ({
      next: () => new Promise(() => setImmediate(() => controller.abort(reason))),
      return: () => {
        closed = true;
        return new Promise(() => {});
      },
    }),
  };
  await assert.rejects(scoreAll(regulation, silent, { signal: controller.signal }), reason);
  assert.equal(closed, true);
});

test('what a source throws comes through as it is, and its listener is gone', async () => {
  const controller = new AbortController();
  async function* broken(): AsyncGenerator<RatingColumns> {
    yield await Promise.resolve(rows(3));
    throw reason;
  }
  await assert.rejects(scoreAll(regulation, broken(), { signal: controller.signal }), reason);
  controller.abort();
});

for (const every of [0, -1, 1.5, NaN, Infinity]) {
  test(`refused: a report every ${every} rows`, async () => {
    const error: unknown = await scoreAll(regulation, rows(1), { every }).catch((error: unknown) => error);
    assert.deepEqual(
      refused(() => {
        throw error;
      }),
      ['every count'],
    );
  });
}

test('records pause too: an immediate abort ends a long list', async () => {
  const controller = new AbortController();
  const input = { results: { items: {} }, behaviour: { items: {} } };
  let given = 0;
  setImmediate(() => controller.abort(reason));
  const scores = scoreEach(
    regulation,
    Array.from({ length: 100_000 }, () => input),
    { signal: controller.signal },
  );
  await assert.rejects(async () => {
    for await (const _ of scores) given++;
  }, reason);
  assert.ok(given < 50_000, `${given} of 100,000`);
});
