import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wholeMonths } from '@kinerja/core/calendar';

describe('whole months of a period', () => {
  const table: readonly [from: string, to: string, months: number | null][] = [
    ['2026-01-01', '2026-12-31', 12],
    ['2026-07-01', '2026-09-30', 3],
    ['2026-02-01', '2026-02-28', 1],
    ['2028-02-01', '2028-02-29', 1],
    ['2025-11-01', '2026-01-31', 3],
    ['2028-02-01', '2028-02-28', null],
    ['2026-01-02', '2026-12-31', null],
    ['2026-01-01', '2026-12-30', null],
    ['2026-03-01', '2026-02-28', null],
  ];
  for (const [from, to, months] of table)
    it(`${from} to ${to}: ${months}`, () => assert.equal(wholeMonths({ from, to }), months));
});
