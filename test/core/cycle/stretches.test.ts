import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addDays, daysIn } from '@kinerja/core/calendar';
import { stretches } from '@kinerja/core/cycle';
import type { Every } from '@kinerja/core/schemes';
import fc from 'fast-check';
import { year } from './unit.ts';

const listed = (period: { from: string; to: string }, every: Every): string[] =>
  stretches(period, every).map(({ from, to }) => `${from} ${to}`);

it('a year has months, quarters, half-years', () => {
  const count = (every: Every) => stretches(year, every).length;
  assert.deepEqual([count('month'), count('quarter'), count('half-year'), count('year')], [12, 4, 2, 1]);
  assert.deepEqual(listed(year, 'half-year'), ['2026-01-01 2026-06-30', '2026-07-01 2026-12-31']);
  assert.deepEqual(listed({ from: '2028-02-01', to: '2028-02-29' }, 'month'), ['2028-02-01 2028-02-29']);
});

it('they are those of the calendar, cut to the period', () => {
  assert.deepEqual(listed({ from: '2026-03-10', to: '2026-07-02' }, 'quarter'), [
    '2026-03-10 2026-03-31',
    '2026-04-01 2026-06-30',
    '2026-07-01 2026-07-02',
  ]);
  assert.deepEqual(listed({ from: '2026-12-31', to: '2027-01-01' }, 'year'), [
    '2026-12-31 2026-12-31',
    '2027-01-01 2027-01-01',
  ]);
});

it('whatever the period, they are the period, day for day', () => {
  const every = fc.constantFrom<Every>('month', 'quarter', 'half-year', 'year');
  fc.assert(
    fc.property(fc.nat(3000), fc.nat(800), every, (start, length, each) => {
      const from = addDays('2024-01-01', start);
      const period = { from, to: addDays(from, length) };
      const found = stretches(period, each);
      assert.equal(
        found.reduce((sum, stretch) => sum + daysIn(stretch), 0),
        length + 1,
      );
      found.forEach((stretch, index) => {
        const next = found[index + 1];
        assert.equal(next ? next.from : addDays(period.to, 1), addDays(stretch.to, 1));
        assert.ok(daysIn(stretch) <= { month: 31, quarter: 92, 'half-year': 184, year: 366 }[each]);
      });
    }),
    { seed: 7 },
  );
});
