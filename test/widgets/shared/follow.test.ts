import { expect } from '@open-wc/testing';
import { inPlaceOf } from '../../../packages/widgets/src/shared/follow.ts';

describe('inPlaceOf', () => {
  const [stored, arrived, refused, other] = ['stored', 'arrived', 'refused', 'other'].map((at) => ({ at }));
  const holder = (): { work: unknown } => ({ work: stored });

  it('puts one after the other in the place of its own', () => {
    const held = holder();
    const over = inPlaceOf(held, 'work', stored);
    over(refused);
    expect(held.work).to.equal(refused);
    over(arrived);
    expect(held.work).to.equal(arrived);
  });

  it('leaves alone what somebody put there since, at first and later', () => {
    const held = holder();
    const over = inPlaceOf(held, 'work', stored);
    held.work = other;
    over(arrived);
    expect(held.work).to.equal(other);
    const again = holder();
    const next = inPlaceOf(again, 'work', stored);
    next(refused);
    again.work = other;
    next(arrived);
    expect(again.work).to.equal(other);
  });
});
