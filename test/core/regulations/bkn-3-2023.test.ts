import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import { score } from '@kinerja/core/scoring';
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
