import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AnswerColumns, scoreResponses } from '@kinerja/core/bulk';
import { permenpanrb14of2017 as regulation } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { surveyRegulations } from '@kinerja/core/regulations/survey';
import { score } from '@kinerja/core/scoring';
import { type Response, tally } from '@kinerja/core/survey';
import fc from 'fast-check';
import { refused } from '../regulations/outcomes.ts';
import { ids, response, survey } from '../scoring/sekadau.ts';
import { column, cuts, pieces, stream } from './batches.ts';

const units = 3;
const responses = fc.nat({ max: 200 }).chain((rows) =>
  fc.record({
    answers: fc.record(Object.fromEntries(ids.map((id) => [id, column(rows, 4)]))),
    unit: column(rows, units - 1).map((codes) => Uint32Array.from(codes)),
  }),
);

const rowsOf = ({ answers }: AnswerColumns): number => answers[ids[0]!]!.length;

/** The rows as responses of people, for the tally of the survey. */
function records({ answers, unit }: AnswerColumns, wanted?: number): Response[] {
  const rows = Array.from({ length: rowsOf({ answers }) }, (_, row) => row);
  return rows
    .filter((row) => wanted === undefined || unit![row] === wanted)
    .map((row) => {
      const given = ids.map((id) => [id, answers[id]![row] || 'unknown']);
      return response(Object.fromEntries(given) as Response['answers'], row);
    });
}

function part({ answers, unit }: AnswerColumns, from: number, to: number): AnswerColumns {
  const parts = Object.entries(answers).map(([id, each]) => [id, each.subarray(from, to)]);
  return { answers: Object.fromEntries(parts), unit: unit!.subarray(from, to) };
}

test('all responses, and each unit, have the tally of the records and its score', async () => {
  await fc.assert(
    fc.asyncProperty(responses, async (columns) => {
      const all = await scoreResponses(regulation, columns, { units });
      const whole = tally(survey, records(columns));
      assert.deepEqual(
        { tally: all.tally, score: all.score },
        { tally: whole, score: score(regulation, whole) },
      );
      for (const [unit, each] of all.units.entries()) {
        const one = tally(survey, records(columns, unit));
        assert.deepEqual(each, { tally: one, score: score(regulation, one) });
      }
    }),
    { numRuns: 25 },
  );
});

test('neither the order of rows nor how they are cut into batches matters', async () => {
  await fc.assert(
    fc.asyncProperty(responses, cuts, async (columns, cuts) => {
      const whole = await scoreResponses(regulation, columns, { units });
      const batches = pieces(rowsOf(columns), cuts).map(([from, to]) => part(columns, from, to));
      const backwards = [...batches].reverse();
      assert.deepEqual(await scoreResponses(regulation, stream(batches), { units, every: 7 }), whole);
      assert.deepEqual(await scoreResponses(regulation, backwards, { units }), whole);
    }),
    { numRuns: 25 },
  );
});

test('sums stay exact over more rows than are added up at once', async () => {
  const rows = 2 ** 21 + 2 ** 18 + 5;
  const three = new Uint8Array(rows).fill(3);
  three[7] = 0;
  const answers = Object.fromEntries(ids.map((id) => [id, three]));
  const unit = new Uint8Array(rows).fill(1);
  unit[rows - 1] = 0;
  const one = await scoreResponses(regulation, { answers });
  const two = await scoreResponses(regulation, { answers, unit }, { units: 2 });
  const expected = { sum: (rows - 1) * 3, count: rows - 1 };
  assert.deepEqual(one.tally, {
    respondents: rows,
    elements: Object.fromEntries(ids.map((id) => [id, expected])),
  });
  assert.deepEqual(two.tally, one.tally);
  assert.deepEqual(two.units[0]!.tally.elements[ids[8]!], { sum: 3, count: 1 });
  assert.equal(one.score.done && one.score.value, '75.00');
});

test('an unsur without answers, or without a column, is missing by name', async () => {
  const [first, ...others] = ids;
  const answers = Object.fromEntries(others.map((id) => [id, Uint8Array.of(3)]));
  const silent = { ...answers, [first!]: Uint8Array.of(0) };
  for (const each of [answers, silent]) {
    const { score } = await scoreResponses(regulation, { answers: each });
    assert.deepEqual(score, {
      regulation: regulation.id,
      done: false,
      missing: [{ path: ['elements', first] }],
    });
  }
});

test('no response at all misses every unsur', async () => {
  const { tally, score } = await scoreResponses(regulation, []);
  assert.equal(tally.respondents, 0);
  assert.equal(!score.done && score.missing.length, ids.length);
});

for (const each of surveyRegulations) {
  test(`${each.id}: from its least to its greatest answer, and none beyond`, async () => {
    const [minimum, maximum] = each.scale;
    const id = each.elements[0]!;
    const answers = { [id]: Uint8Array.of(minimum, maximum, 0) };
    const { tally } = await scoreResponses(each, { answers });
    assert.deepEqual(tally.elements[id], { sum: minimum + maximum, count: 2 });
    const beyond = { [id]: Uint8Array.of(1, maximum + 1) };
    await assert.rejects(scoreResponses(each, { answers: beyond }), ({ facts }) => {
      assert.deepEqual(facts.issues[0].path, ['answers', id, 1]);
      return true;
    });
  });
}

const waktu = (...values: number[]) => ({ waktu: Uint8Array.from(values) });
const refusals: readonly (readonly [string, AnswerColumns, number, readonly string[]])[] = [
  [
    'answers off the scale',
    { answers: waktu(5, 1, 200) },
    1,
    ['answers.waktu.0 out-of-range', 'answers.waktu.2 out-of-range'],
  ],
  [
    'answers off the scale, of a unit',
    { answers: waktu(1, 5), unit: Uint8Array.of(0, 1) },
    2,
    ['answers.waktu.1 out-of-range'],
  ],
  ['an unsur that is none', { answers: { ramah: Uint8Array.of(1) } }, 1, ['answers.ramah unknown-property']],
  ['a shorter column of units', { answers: waktu(1, 1), unit: Uint8Array.of(0) }, 2, ['unit length']],
  ['a unit that is none', { answers: waktu(1), unit: Uint8Array.of(2) }, 2, ['unit.0 out-of-range']],
];

for (const [what, columns, units, expected] of refusals) {
  test(`refused with its place: ${what}`, async () => {
    const error: unknown = await scoreResponses(regulation, columns, { units }).catch(
      (error: unknown) => error,
    );
    assert.deepEqual(
      refused(() => {
        throw error;
      }),
      expected,
    );
  });
}
