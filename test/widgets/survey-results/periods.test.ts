import { expect } from '@open-wc/testing';
import { shortPeriod } from '../../../packages/widgets/src/survey-results/periods.ts';

const cases = [
  ['2026-01-01', '2026-12-31', { length: 'year', year: '2026' }],
  ['2026-01-01', '2026-06-30', { length: 'half', part: 1, year: '2026' }],
  ['2026-07-01', '2026-12-31', { length: 'half', part: 2, year: '2026' }],
  ['2026-04-01', '2026-06-30', { length: 'quarter', part: 2, year: '2026' }],
  ['2026-03-01', '2026-05-31', { length: 'other', month: '2026-05-31', year: '2026' }],
  ['2025-07-01', '2026-06-30', { length: 'other', month: '2026-06-30', year: '2026' }],
  ['2026-01-15', '2026-06-30', { length: 'other', month: '2026-06-30', year: '2026' }],
] as const;

describe('a short name of a period', () => {
  for (const [from, to, expected] of cases)
    it(`${from} to ${to}: ${expected.length}`, () => {
      expect(shortPeriod({ from, to }, (day) => day)).to.deep.equal(expected);
    });
});
