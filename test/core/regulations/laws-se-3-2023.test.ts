import assert from 'node:assert/strict';
import { test } from 'node:test';
import { se3of2023 } from '@kinerja/core/regulations/se-3-2023';
import fc from 'fast-check';
import { runs } from './runs.ts';

type Counts = readonly [best: number, good: number, fair: number, poor: number, worst: number];
const names = ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'] as const;

/** The circular again, in whole people: whether a unit of so many is spread as it says. */
const patterns: Readonly<Record<string, (counts: Counts, all: number) => boolean>> = {
  istimewa: ([best], all) => 2 * best > all && 10 * best <= 7 * all,
  baik: ([, good, fair, poor], all) => 2 * good > all && 10 * good <= 7 * all && fair + poor > 0,
  'butuh-perbaikan': ([best, , fair], all) => 10 * fair >= 6 * all && 10 * best <= all,
  kurang: ([best, , fair, poor], all) => 10 * poor >= 6 * all && 10 * fair >= all && 10 * best <= all,
  'sangat-kurang': ([best, , fair, poor, worst], all) =>
    10 * worst >= 6 * all && 10 * (fair + poor) >= all && best === 0,
};

const verdict = (organisation: string, counts: Counts): string => {
  const named = Object.fromEntries(names.map((name, at) => [name, counts[at]!]));
  const outcome = se3of2023.score({ organisation, counts: named });
  assert.ok(outcome.done);
  return outcome.value;
};

/** Every spread of so many people. */
function* spreads(people: number, over = 5): Generator<readonly number[]> {
  if (over === 1) yield [people];
  else {
    for (let first = 0; first <= people; first++) {
      for (const others of spreads(people - first, over - 1)) yield [first, ...others];
    }
  }
}

test('every spread of up to four people, and whether any would do', () => {
  for (const [organisation, keeps] of Object.entries(patterns)) {
    for (const people of [1, 2, 3, 4]) {
      const all = [...spreads(people)] as unknown as Counts[];
      const possible = all.some((each) => keeps(each, people));
      for (const counts of all) {
        const expected = keeps(counts, people) ? 'kept' : possible ? 'broken' : 'infeasible';
        assert.equal(verdict(organisation, counts), expected, `${organisation} ${counts.join(' ')}`);
      }
    }
  }
});

test('at every edge: ten to twenty times as many people as there are tenths, and one more or fewer', () => {
  const tenths = fc.tuple(fc.nat(7), fc.nat(7), fc.nat(7), fc.nat(7), fc.nat(7));
  const nudge = fc.integer({ min: -1, max: 1 });
  const property = fc.property(
    fc.constantFrom(...Object.keys(patterns)),
    tenths,
    fc.integer({ min: 20, max: 40 }),
    fc.tuple(nudge, nudge, nudge, nudge, nudge),
    (organisation, parts, times, more) => {
      const counts = parts.map((part, at) => Math.max(0, part * times + more[at]!)) as unknown as Counts;
      const all = counts.reduce((sum, each) => sum + each, 0);
      fc.pre(all >= 20);
      assert.equal(
        verdict(organisation, counts),
        patterns[organisation]!(counts, all) ? 'kept' : 'broken',
        counts.join(' '),
      );
    },
  );
  fc.assert(property, runs(500));
});

test('a unit and its double are spread alike', () => {
  const counts = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9));
  const property = fc.property(fc.constantFrom(...Object.keys(patterns)), counts, (organisation, each) => {
    fc.pre(each.some((count) => count > 0));
    const double = each.map((count) => 2 * count) as unknown as Counts;
    assert.equal(verdict(organisation, each) === 'kept', verdict(organisation, double) === 'kept');
  });
  fc.assert(property, runs(60));
});

test('the results of the head follow the organisation', () =>
  assert.deepEqual(se3of2023.head, {
    istimewa: 'exceeds',
    baik: 'meets',
    'butuh-perbaikan': 'below',
    kurang: 'below',
    'sangat-kurang': 'below',
  }));
