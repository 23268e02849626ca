import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Indicator,
  accumulate,
  achievement,
  behaviourValues,
  defaultProposalPolicy,
  levels,
  proposeLevel,
} from '@kinerja/core/evaluation';
import { entry, higher, lower, range, yesNo } from './indicators.ts';

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
  ['yes', yesNo, true, '100'],
  ['no', yesNo, false, '0'],
  ['nothing reported', higher, null, null],
];

for (const [name, indicator, value, percent] of achievements) {
  test(`achievement: ${name}`, () => assert.equal(achievement(indicator, value), percent));
}

test('a proposal is advisory, cites its policy, and needs something to go by', () => {
  const at = (value: number) => proposeLevel(higher, [entry(value)])?.level;
  assert.deepEqual([999, 1000, 1099, 1100].map(at), ['below', 'meets', 'meets', 'exceeds']);
  assert.equal(proposeLevel(higher, []), null);
  const proposal = proposeLevel(higher, [entry(333)])!;
  assert.deepEqual(proposal, {
    advisory: true,
    level: 'below',
    percent: '33.30',
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
