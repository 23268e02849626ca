import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import { weightedAchievement } from '@kinerja/core/evaluation';
import fc from 'fast-check';
import { atMost, entry, higher, lower, planOf, range, target, yesNo } from './indicators.ts';

const plan = planOf(target(higher, 'a', 50), target(lower, 'b', 30), target(yesNo, 'c', 20));
const reports = [entry(800, '2026-06-30', 'a'), entry(4, '2026-06-30', 'b'), entry(true, '2026-06-30', 'c')];

test('the achievement of a plan is the weighted mean of its targets, exact, advisory, with its parts', () => {
  const found = weightedAchievement(plan, reports);
  assert.ok(found.done);
  // 50 % of 80, 30 % of 75, 20 % of 100.
  assert.deepEqual([found.percent, found.advisory], ['82.5', true]);
  assert.deepEqual(found.targets[1], {
    target: 'b',
    weight: '30',
    achievement: { percent: '75', uncapped: '75', capped: false },
  });
});

test('what is not reported or not weighted is named, and never counts as zero', () => {
  const lacking = (...given: Parameters<typeof weightedAchievement>) => {
    const found = weightedAchievement(...given);
    assert.ok(!found.done);
    return found.missing.map(({ path }) => path.join('.'));
  };
  assert.deepEqual(lacking(plan, reports.slice(1)), ['targets.a.progress']);
  assert.deepEqual(lacking(plan, []), ['targets.a.progress', 'targets.b.progress', 'targets.c.progress']);
  const elsewhere = { ...reports[0]!, plan: 'p2' };
  assert.deepEqual(
    lacking(plan, [elsewhere, ...reports.slice(1)]),
    ['targets.a.progress'],
    'of another plan',
  );
  const unweighted = planOf(target(higher, 'a', 50), target(lower, 'b'));
  assert.deepEqual(lacking(unweighted, reports), ['targets.b.weight']);
  assert.deepEqual(lacking(planOf(target(higher)), []), ['targets.a.weight', 'targets.a.progress']);
});

test('a zero where lower is better has a percentage only by a cap', () => {
  const zero = [entry(0, '2026-06-30', 'b')];
  const free = weightedAchievement(planOf(target(lower, 'b', 100)), zero);
  assert.deepEqual(free, { done: false, missing: [{ path: ['targets', 'b', 'indicator', 'cap'] }] });
  const capped = weightedAchievement(planOf(target({ ...lower, cap: 120 }, 'b', 100)), zero);
  assert.ok(capped.done && capped.percent === '120' && capped.targets[0]!.achievement.capped);
});

test('weights that do not add up to 100 are refused', () => {
  const light = planOf(target(higher, 'a', 50), target(lower, 'b', 30));
  assert.throws(
    () => weightedAchievement(light, reports),
    (error) => {
      assert.ok(isKinerjaError(error, 'invalid-data'));
      assert.deepEqual(error.facts.issues, [
        { path: ['targets'], rule: 'weights-add-up', facts: { sum: '80', expected: 100 } },
      ]);
      return true;
    },
  );
  const thirds = planOf(target(higher, 'a', 33.4), target(range, 'b', 33.3), target(yesNo, 'c', 33.3));
  assert.ok(weightedAchievement(thirds, reports).done, 'tenths add up as tenths');
});

test('it lies between the least and the most of its targets, and does not depend on the order of reports', () => {
  const value = fc.integer({ min: 1, max: 2000 });
  fc.assert(
    fc.property(value, value, fc.integer({ min: 1, max: 99 }), (a, b, weight) => {
      const two = planOf(target(higher, 'a', weight), target(higher, 'b', 100 - weight));
      const entries = [entry(a, '2026-03-01', 'a'), entry(b, '2026-03-01', 'b')];
      const found = weightedAchievement(two, entries);
      assert.ok(found.done);
      assert.ok(
        atMost(`${Math.min(a, b)}/10`, found.percent) && atMost(found.percent, `${Math.max(a, b)}/10`),
      );
      assert.deepEqual(weightedAchievement(two, entries.reverse()), found);
    }),
    { seed: 3 },
  );
});
