import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byMonth } from '@kinerja/core/evaluation';
import { entry, higher, lower, range, target, year } from './indicators.ts';

const short = { from: '2026-01-16', to: '2026-04-15' };
const at = (place: number, day: string, of = target(higher)) => byMonth(of, year, [entry(80)], day)[place];

test('a month is over on its last day, and begins on its first', () => {
  const states = byMonth(target(higher), short, [], '2026-03-31').map(({ state }) => state);
  assert.deepEqual(states, ['past', 'past', 'past', 'ahead']);
  const before = byMonth(target(higher), short, [], '2026-03-30').map(({ state }) => state);
  assert.deepEqual(before, ['past', 'past', 'current', 'ahead']);
});

test('a month in part says how much of it counts', () => {
  const parts = byMonth(target(higher), short, [], '2026-03-31').map(({ part }) => part);
  assert.deepEqual(parts, [16 / 31, 1, 1, 0.5]);
});

test('the breakdown comes before any other way, and its lack is not filled in', () => {
  const breakdown = [
    { month: '2026-01', target: 10 },
    { month: '2026-03', target: 20 },
  ];
  const told = byMonth({ ...target(higher), breakdown }, short, [], '2026-04-15');
  assert.deepEqual(
    told.map(({ planned, plannedTotal }) => [planned, plannedTotal]),
    [
      ['10', '10'],
      [null, null],
      ['20', null],
      [null, null],
    ],
  );
});

test('a level is the same in each month, a range has none', () => {
  assert.deepEqual(
    [at(5, '2026-12-31', target(lower))?.planned, at(5, '2026-12-31', target(lower))?.plannedTotal],
    ['3', '3'],
  );
  assert.equal(at(5, '2026-12-31', target(range))?.planned, null);
});

test('nothing reported in a month is nothing known, while the total stays', () => {
  const march = at(2, '2026-03-31');
  assert.deepEqual([march?.reported, march?.total, march?.entries.length], [null, '80', 0]);
  assert.equal(at(3, '2026-03-31')?.total, null);
});
