import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import {
  type Indicator,
  accumulate,
  achievement,
  achievementOf,
  behaviourValues,
  defaultProposalPolicy,
  levels,
  proposeLevel,
  reportsOn,
} from '@kinerja/core/evaluation';
import fc from 'fast-check';
import { atMost, entry, higher, lower, part, range, ratio, yesNo } from './indicators.ts';

test('accumulation: sum, average, last; nothing reported is null, never zero', () => {
  const entries = [entry(90, '2026-03-01'), entry(80, '2026-01-01'), entry(85, '2026-02-01')];
  assert.equal(accumulate(higher, entries), '255');
  assert.equal(accumulate(lower, [entry(2), entry(3), entry(2)]), '7/3');
  assert.equal(accumulate(range, entries), '90', 'the latest day, in whatever order they come');
  assert.equal(accumulate(yesNo, [entry(false, '2026-01-01'), entry(true, '2026-02-01')]), true);
  for (const indicator of [higher, lower, range, yesNo]) assert.equal(accumulate(indicator, []), null);
  assert.equal(accumulate(higher, [entry(0.1), entry(0.2)]), '0.3', 'decimals add up as decimals');
  assert.equal(accumulate(higher, [entry(1e-7), entry(1e21)]), '1000000000000000000000.0000001');
});

test('accumulation: what is no number is refused, and what is very small is not zero', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
    assert.throws(
      () => accumulate(higher, [entry(1), entry(value)]),
      (error) => isKinerjaError(error, 'invalid-data'),
    );
  assert.equal(accumulate(higher, [entry(2.5e-24)]), `0.${'0'.repeat(23)}25`);
});

test('accumulation: a ratio adds parts and wholes apart, so that a month with more cases weighs more', () => {
  assert.equal(accumulate(ratio, [part(45, 50)]), '90');
  assert.equal(accumulate(ratio, [part(1, 1), part(0, 9)]), '10', 'and not the mean of 100 and 0');
  assert.equal(accumulate(ratio, [part(1, 3)]), '100/3');
  assert.equal(accumulate(ratio, [part(0, 7)]), '0', 'none of seven is a value');
  assert.equal(accumulate(ratio, [part(0.1, 0.2), part(0.2, 0.4)]), '50');
  assert.equal(accumulate(ratio, [entry(45)]), null, 'a part of nothing is no ratio');
  assert.equal(accumulate(ratio, [part(45, 0)]), null);
  assert.equal(accumulate(ratio, [entry(true)]), null);
  assert.equal(accumulate({ ...yesNo, accumulation: 'ratio' }, [entry(true)]), true);
});

const achievements: readonly [string, Indicator, string | boolean | null, string | null][] = [
  ['higher, half way', higher, '500', '50'],
  ['higher, beyond', higher, '1200', '120'],
  ['higher, zero reported is zero', higher, '0', '0'],
  ['lower, on target', lower, '3', '100'],
  ['lower, faster is more', lower, '2', '150'],
  ['lower, twice as long', lower, '6', '50'],
  ['lower, zero gives no percentage', lower, '0', null],
  ['range, inside', range, '92', '100'],
  ['range, on the edges', range, '80', '100'],
  ['range, under', range, '70', '87.5'],
  ['range, over', range, '125', '80'],
  ['range, on the upper edge', range, '100', '100'],
  ['range, a little over the edge', { ...range, maximum: 99 }, '100', '99'],
  ['range from zero, zero is inside', { ...range, minimum: 0 }, '0', '100'],
  ['range of zero alone, anything is over', { ...range, minimum: 0, maximum: 0 }, '5', '0'],
  ['range of one value', { ...range, minimum: 100 }, '100', '100'],
  ['lower, a fraction', lower, '7/3', '900/7'],
  ['a text that is no number', higher, 'banyak', null],
  ['ratio', ratio, '45', '50'],
  ['yes', yesNo, true, '100'],
  ['no', yesNo, false, '0'],
  ['nothing reported', higher, null, null],
];

for (const [name, indicator, value, percent] of achievements) {
  test(`achievement: ${name}`, () => assert.equal(achievement(indicator, value), percent));
}

test('a cap is what counts beyond it, and the achievement says what it took away', () => {
  const capped = (indicator: Indicator, value: string | boolean) =>
    achievementOf({ ...indicator, cap: 120 }, value);
  const [cap, free] = [{ percent: '120', capped: true }, { capped: false }];
  assert.deepEqual(capped(higher, '1300'), { ...cap, uncapped: '130' });
  assert.deepEqual(capped(higher, '1200'), { ...free, percent: '120', uncapped: '120' });
  assert.deepEqual(capped(higher, '1200.1'), { ...cap, uncapped: '120.01' });
  assert.deepEqual(capped(lower, '2'), { ...cap, uncapped: '150' });
  assert.deepEqual(capped(lower, '0'), { ...cap, uncapped: null }, 'beyond every percentage');
  assert.deepEqual(capped(yesNo, true), { ...free, percent: '100', uncapped: '100' });
  assert.deepEqual(capped(range, '70'), { ...free, percent: '87.5', uncapped: '87.5' });
  assert.deepEqual(achievementOf(higher, '5000'), { ...free, percent: '500', uncapped: '500' });
  assert.equal(achievementOf(lower, '0'), null);
  assert.equal(achievementOf({ ...lower, cap: 120 }, 'nihil'), null, 'no number is not zero');
  assert.equal(achievement({ ...higher, cap: 100 }, '5000'), '100');
  const proposal = proposeLevel({ ...higher, cap: 105 }, [entry(2000)])!;
  assert.deepEqual([proposal.level, proposal.percent, proposal.capped], ['meets', '105.00', true]);
});

const hundredths = fc.integer({ min: 1, max: 1_000_000 }).map((value) => value / 100);
const cap = fc.option(fc.integer({ min: 100, max: 200 }), { nil: undefined });

test('more is never worse where higher is better, and never better where lower is', () => {
  fc.assert(
    fc.property(hundredths, hundredths, hundredths, cap, (aim, one, other, limit) => {
      const [few, many] = [Math.min(one, other), Math.max(one, other)].map((value) => entry(value));
      for (const direction of ['higher', 'lower'] as const) {
        const indicator: Indicator = {
          ...lower,
          direction,
          target: aim,
          ...(limit === undefined ? {} : { cap: limit }),
        };
        const percents = [few!, many!].map((each) => achievement(indicator, accumulate(indicator, [each]))!);
        const [low, high] = direction === 'higher' ? percents : percents.reverse();
        assert.ok(atMost(low!, high!), `${direction}: ${percents}`);
        if (limit !== undefined) assert.ok(atMost(high!, `${limit}`));
      }
    }),
    { seed: 3 },
  );
});

test('a range is 100 % inside, less outside, and less the farther away', () => {
  fc.assert(
    fc.property(hundredths, hundredths, hundredths, hundredths, (a, b, near, step) => {
      const [minimum, maximum] = [Math.min(a, b), Math.max(a, b)];
      const at = (value: number) =>
        achievement({ ...range, minimum, maximum }, accumulate(range, [entry(value)]))!;
      const inside = near >= minimum && near <= maximum;
      assert.equal(at(near) === '100', inside);
      const farther = near > maximum ? near + step : near < minimum ? near / 2 : near;
      assert.ok(atMost(at(farther), at(near)));
    }),
    { seed: 3 },
  );
});

test('a proposal is advisory, cites its policy, and needs something to go by', () => {
  const at = (value: number) => proposeLevel(higher, [entry(value)])?.level;
  assert.deepEqual([999, 1000, 1099, 1100].map(at), ['below', 'meets', 'meets', 'exceeds']);
  assert.equal(proposeLevel(higher, []), null);
  const proposal = proposeLevel(higher, [entry(333)])!;
  assert.deepEqual(proposal, {
    advisory: true,
    level: 'below',
    percent: '33.30',
    capped: false,
    citation: defaultProposalPolicy.citation,
  });
  assert.equal(proposal.citation.status, 'assumption');
  const own = { ...defaultProposalPolicy, exceedsFrom: 105 };
  assert.equal(proposeLevel(higher, [entry(1050)], own)?.level, 'exceeds');
});

test('levels and values: three and seven, in both languages', () => {
  assert.deepEqual(
    levels.map((each) => each.level),
    ['below', 'meets', 'exceeds'],
  );
  assert.deepEqual(
    behaviourValues.map((each) => each.label.id),
    ['Berorientasi Pelayanan', 'Akuntabel', 'Kompeten', 'Harmonis', 'Loyal', 'Adaptif', 'Kolaboratif'],
  );
  for (const { label, meaning, guides } of behaviourValues) {
    assert.equal(guides.length, 3);
    for (const words of [label, meaning, ...guides]) assert.ok(words.id && words.en);
  }
});

test('reports are those of one target of one plan', () => {
  const report = (plan: string, target: string, value: number) => ({ ...entry(value), plan, target });
  const all = [report('p1', 'a', 1), report('p2', 'a', 20), report('p1', 'b', 300), report('p1', 'a', 4000)];
  const own = reportsOn({ id: 'p1' }, { id: 'a' }, all);
  assert.deepEqual(own, [all[0], all[3]]);
  assert.equal(accumulate(higher, own), '4001');
  assert.deepEqual(reportsOn({ id: 'p3' }, { id: 'a' }, all), []);
});
