import { expect } from '@open-wc/testing';
import { WEEK, daysOf } from '../../../packages/widgets/src/team-board/derived.ts';

describe('days of the board', () => {
  for (const [within, soon] of [
    [3, 3],
    [0, 0],
    [NaN, WEEK],
    [-1, WEEK],
    [1.5, WEEK],
    [undefined, WEEK],
  ] as const)
    it(`are soon within ${soon} where the tag says ${within}`, () => {
      expect(daysOf(undefined, '2027-01-15', undefined, within).soon).to.equal(soon);
    });

  it('are the same object while they say the same', () => {
    const days = daysOf(undefined, '2027-01-15');
    expect(daysOf(days, '2027-01-15') === days).to.equal(true);
    expect(daysOf(days, '2027-01-16') === days).to.equal(false);
  });
});
