import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RatingColumns, scoreAll } from '@kinerja/core/bulk';
import { permenpanrb6of2022 as regulation } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { se3of2023 } from '@kinerja/core/regulations/se-3-2023';
import { score } from '@kinerja/core/scoring';
import fc from 'fast-check';
import { refused } from '../regulations/outcomes.ts';
import { column, cuts, pieces, stream } from './batches.ts';

const units = 5;
const ratings = fc.nat({ max: 300 }).chain((rows) =>
  fc.record({
    results: column(rows, 3),
    behaviour: column(rows, 3),
    unit: column(rows, units - 1).map((codes) => Uint16Array.from(codes)),
  }),
);

const axis = (code: number | undefined) => {
  const level = regulation.levels[code! - 1];
  return { ...(level && { level }), items: {} };
};

/** The predicate of each row by the regulation itself; empty where it is missing. */
function oneByOne({ results, behaviour }: RatingColumns): string[] {
  return Array.from(results, (code, row) => {
    const outcome = score(regulation, { results: axis(code), behaviour: axis(behaviour[row]) });
    return outcome.done ? outcome.value : '';
  });
}

const spread = (predicates: readonly string[]) => ({
  counts: Object.fromEntries(
    regulation.predicates.map((each) => [each, predicates.filter((other) => other === each).length]),
  ),
  missing: predicates.filter((each) => each === '').length,
});

test('each row has the predicate that score gives, each unit its counts', async () => {
  await fc.assert(
    fc.asyncProperty(ratings, async (columns) => {
      const expected = oneByOne(columns);
      const { predicates, ...all } = await scoreAll(regulation, columns, { units });
      assert.deepEqual(
        Array.from(predicates, (code) => regulation.predicates[code - 1] ?? ''),
        expected,
      );
      assert.deepEqual(all, {
        ...spread(expected),
        units: Array.from({ length: units }, (_, unit) =>
          spread(expected.filter((_, row) => columns.unit[row] === unit)),
        ),
      });
    }),
  );
});

test('how rows are cut into batches changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(ratings, cuts, fc.integer({ min: 1, max: 100 }), async (columns, cuts, every) => {
      const batches = pieces(columns.results.length, cuts).map(([from, to]) => ({
        results: columns.results.subarray(from, to),
        behaviour: columns.behaviour.subarray(from, to),
        unit: columns.unit.subarray(from, to),
      }));
      const whole = await scoreAll(regulation, columns, { units });
      assert.deepEqual(await scoreAll(regulation, stream(batches), { units, every }), whole);
      assert.deepEqual(await scoreAll(regulation, batches, { units }), whole);
    }),
  );
});

test('the nine cells and a missing axis, by code', async () => {
  const results = Uint8Array.from([3, 3, 3, 2, 2, 2, 1, 1, 1, 0, 2, 0]);
  const behaviour = Uint8Array.from([3, 2, 1, 3, 2, 1, 3, 2, 1, 2, 0, 0]);
  const all = await scoreAll(regulation, { results, behaviour });
  assert.deepEqual([...all.predicates], [1, 2, 4, 2, 2, 4, 3, 3, 5, 0, 0, 0]);
  assert.equal(all.missing, 3);
  assert.equal(all.units.length, 1);
});

test('the counts of a unit are what the circular on distribution takes', async () => {
  const results = Uint8Array.from([3, 3, 2, 2, 2]);
  const all = await scoreAll(regulation, { results, behaviour: results });
  const outcome = score(se3of2023, { organisation: 'istimewa', counts: all.units[0]!.counts });
  assert.ok(outcome.done);
});

test('no row at all is no predicate, and nothing is missing', async () => {
  const none = new Uint8Array(0);
  for (const empty of [{ results: none, behaviour: none }, [], stream<RatingColumns>([])]) {
    const { predicates, missing, units } = await scoreAll(regulation, empty);
    assert.deepEqual([predicates.length, missing, units.length], [0, 0, 1]);
  }
});

const codes = (...values: number[]) => Uint8Array.from(values);
const refusals: readonly (readonly [string, RatingColumns, number, readonly string[]])[] = [
  [
    'codes that are no level, on both axes',
    { results: codes(1, 4, 3), behaviour: codes(255, 1, 0) },
    1,
    ['results.1 out-of-range', 'behaviour.0 out-of-range'],
  ],
  ['a column that is shorter', { results: codes(1, 2), behaviour: codes(1) }, 1, ['behaviour length']],
  [
    'a unit that is none',
    { results: codes(1, 1), behaviour: codes(1, 1), unit: Uint32Array.of(1, 4294967295) },
    2,
    ['unit.1 out-of-range'],
  ],
  [
    'a unit where there is one only',
    { results: codes(1), behaviour: codes(1), unit: codes(1) },
    1,
    ['unit.0 out-of-range'],
  ],
  ['units without their column', { results: codes(1), behaviour: codes(1) }, 2, ['unit required']],
  ['no unit', { results: codes(1), behaviour: codes(1) }, 0, ['units count']],
];

for (const [what, columns, units, expected] of refusals) {
  test(`refused with its place: ${what}`, async () => {
    const error: unknown = await scoreAll(regulation, columns, { units }).catch((error: unknown) => error);
    assert.deepEqual(
      refused(() => {
        throw error;
      }),
      expected,
    );
  });
}

test('a refusal in a later batch names the row of all, and at most a hundred', async () => {
  const good = codes(1, 1, 1);
  const bad = new Uint8Array(500).fill(9);
  const batches = [
    { results: good, behaviour: good },
    { results: bad, behaviour: bad },
  ];
  await assert.rejects(scoreAll(regulation, batches), ({ facts: { issues } }) => {
    assert.equal(issues.length, 100);
    assert.deepEqual(issues[0], {
      path: ['results', 3],
      rule: 'out-of-range',
      facts: { minimum: 0, maximum: 3, value: 9 },
    });
    return true;
  });
});
