import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bkn11of2022, bkn3of2023 } from '@kinerja/core/regulations/bkn-3-2023';
import fc from 'fast-check';
import { runs } from './runs.ts';
import { hair, halfUp, minus, over, plus, rational, times, total, written } from './rational.ts';
import { hundredths } from './subjects/inputs.ts';

// The tables again: percent by predicate, angka kredit of a year by jenjang.
const percent: Readonly<Record<string, number>> = {
  'sangat-baik': 150,
  baik: 100,
  'butuh-perbaikan': 75,
  kurang: 50,
  'sangat-kurang': 25,
};
const yearly: Readonly<Record<string, string>> = {
  'ahli-pertama': '12.5',
  'ahli-muda': '25',
  'ahli-madya': '37.5',
  'ahli-utama': '50',
  pemula: '3.75',
  terampil: '5',
  mahir: '12.5',
  penyelia: '25',
};
/** For the next pangkat, and the next jenjang. */
const needed: Readonly<Record<string, readonly [string, string | null]>> = {
  'ahli-utama': ['200', null],
  'ahli-madya': ['150', '450'],
  'ahli-muda': ['100', '200'],
  'ahli-pertama': ['50', '100'],
  penyelia: ['100', null],
  mahir: ['50', '100'],
  terampil: ['20', '60'],
  pemula: ['15', '15'],
};

const period = fc.record({
  level: fc.constantFrom(...Object.keys(yearly)),
  predicate: fc.constantFrom(...Object.keys(percent)),
  months: fc.integer({ min: 1, max: 12 }),
});
const credited = ({ level, predicate, months }: { level: string; predicate: string; months: number }) =>
  times(
    over(times(rational(months), rational(percent[predicate]!)), rational(1200)),
    rational(yearly[level]!),
  );

for (const regulation of [bkn3of2023, bkn11of2022]) {
  test(`${regulation.id}: angka kredit by rational arithmetic`, () => {
    const periods = fc.array(period, { minLength: 1, maxLength: 6 });
    const property = fc.property(hundredths(0, 300), periods, (base, list) => {
      const outcome = regulation.score({ base, periods: list });
      assert.ok(outcome.done);
      assert.equal(outcome.value, halfUp(plus(rational(base), total(list.map(credited))), 2));
      assert.equal(outcome.parts.length, list.length);
    });
    fc.assert(property, runs(100));
  });

  test(`${regulation.id}: every jenjang and predicate, and what each jenjang needs`, () => {
    for (const level of Object.keys(yearly)) {
      for (const predicate of Object.keys(percent)) {
        const one = { level, predicate, months: 12 };
        const outcome = regulation.score({ periods: [one] });
        assert.ok(outcome.done);
        assert.equal(outcome.value, halfUp(credited(one), 2));
      }
      const [rank, grade] = needed[level]!;
      assert.equal(regulation.needed(level, 'rank', '0')!.value, rank);
      assert.equal(regulation.needed(level, 'grade', '0')?.value ?? null, grade);
      assert.equal(regulation.needed(level, 'rank', String(Number(rank) - 0.01))!.value, '0.01');
    }
  });
}

test('half a hundredth goes up, a hair less does not', () => {
  const one = { level: 'pemula', predicate: 'baik', months: 12 };
  const tie = rational('0.005');
  for (const [base, expected] of [
    [tie, '3.76'],
    [minus(tie, hair), '3.75'],
  ] as const) {
    const outcome = bkn3of2023.score({ base: written(base), periods: [one] });
    assert.ok(outcome.done);
    assert.equal(outcome.value, expected);
  }
});
