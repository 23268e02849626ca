import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bkn11of2022, bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import { score } from '@kinerja/core/scoring';
import { credit } from '../../../packages/core/src/scoring/methods/credit.ts';
import { missing, refused, value } from './outcomes.ts';

test('angka kredit: added exactly, rounded once', () => {
  const months = (...list: number[]) =>
    value(
      score(bkn3of2023, {
        periods: list.map((each) => ({ level: 'ahli-pertama', predicate: 'baik', months: each })),
      }),
    );
  assert.equal(months(1, 1, 1), '3.13', 'not three times 1.04');
  assert.equal(months(12), '12.50');
  assert.equal(
    value(score(bkn3of2023, { base: 40.5, periods: [{ level: 'mahir', predicate: 'kurang', months: 6 }] })),
    '43.63',
  );
  assert.deepEqual(
    missing(score(bkn3of2023, { periods: [{ level: 'mahir', predicate: null, months: null }] })),
    ['periods.0.months', 'periods.0.predicate'],
  );
  assert.deepEqual(
    refused(() => score(bkn3of2023, { periods: [{ level: 'x', predicate: 'y', months: 0 }] })),
    ['periods.0.months out-of-range', 'periods.0.predicate not-offered', 'periods.0.level not-offered'],
  );
});

test('what is still needed for the next pangkat and jenjang', () => {
  assert.equal(bkn3of2023.needed('ahli-pertama', 'rank', '20.83')!.value, '29.17');
  assert.equal(bkn3of2023.needed('ahli-pertama', 'grade', '100')!.value, '0');
  assert.equal(bkn3of2023.needed('ahli-pertama', 'grade', '140')!.value, '0');
  assert.equal(bkn3of2023.needed('ahli-utama', 'grade', '0'), null);
});

test('what is needed says by which table, towards what, and from where', () => {
  const step = bkn3of2023.needed('ahli-muda', 'grade', '150.5')!;
  assert.deepEqual(
    [step.id, step.value, step.arguments, step.citation],
    [
      'needed',
      '49.5',
      { level: 'ahli-muda', towards: 'grade', need: '200', has: '150.5' },
      bkn3of2023.citations.needs,
    ],
  );
  assert.deepEqual(step.from, []);
  for (const level of ['perintis', 'constructor']) assert.equal(bkn3of2023.needed(level, 'rank', '0'), null);
});

test('a year gives at most the limit of its coefficient, and months their part of it', () => {
  // 150 % is the limit of 2022 and the best there is: only a lower one shows that it is kept.
  const strict = credit({ ...bkn11of2022, limit: '100' });
  const period = (predicate: string, months: number) => ({ level: 'ahli-pertama', predicate, months });
  const outcome = score(strict, { periods: [period('sangat-baik', 6), period('baik', 12)] });
  assert.equal(value(outcome), '18.75');
  assert.ok(outcome.done);
  assert.deepEqual(
    outcome.parts.map((part) => [part.id, part.value, part.from.map((each) => each.value)]),
    [
      ['limited', '6.25', ['9.375']],
      ['credited', '12.5', []],
    ],
  );
  assert.deepEqual(outcome.parts[0]!.arguments, { limit: '6.25' });
  assert.equal(outcome.parts[0]!.citation, bkn11of2022.citations.limit);
  assert.equal(value(score(bkn11of2022, { periods: [period('sangat-baik', 6)] })), '9.38');
});

test('nothing to count is missing, with or without what was carried over', () => {
  assert.deepEqual(missing(score(bkn3of2023, { periods: [] })), ['periods']);
  assert.deepEqual(missing(score(bkn3of2023, { base: 10, periods: [] })), ['periods']);
  const period = { level: 'mahir', predicate: 'baik', months: 3 };
  assert.deepEqual(missing(score(bkn3of2023, { base: '', periods: [period] })), ['base']);
  assert.deepEqual(missing(score(bkn3of2023, { periods: [period, { ...period, months: null }] })), [
    'periods.1.months',
  ]);
});
