import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownPattern } from '@kinerja/core/calibration';
import type { Level, Rating } from '@kinerja/core/evaluation';

function rating(plan: string, levels: readonly Level[], other: Partial<Rating> = {}): Rating {
  const items = Object.fromEntries(levels.map((level, place) => [`item-${place}`, { level }]));
  return {
    id: `rating-${plan}`,
    revision: 1,
    plan,
    rater: { id: 'agus', role: 'supervisor' },
    status: 'final',
    on: '2026-12-10',
    results: { items },
    behaviour: { items: {} },
    ...other,
  };
}

describe('how a rating lies beside the rater’s others', () => {
  const mine = rating('a', ['exceeds', 'meets', 'meets', 'below'], { status: 'draft' });

  it('counts the levels of this one and of the others', () => {
    const others = [rating('b', ['meets', 'meets']), rating('c', ['exceeds', 'below'])];
    const pattern = ownPattern(mine, [mine, ...others]);
    assert.deepEqual(pattern.here, { below: 1, meets: 2, exceeds: 1 });
    assert.deepEqual(pattern.others, { below: 1, meets: 2, exceeds: 1 });
    assert.deepEqual([pattern.ratings, pattern.lean], [2, { here: '0', others: '0' }]);
    assert.equal(pattern.differs, 'alike');
  });

  const directions: readonly [string, readonly Level[], string][] = [
    ['higher', ['below', 'meets'], 'higher'],
    ['lower', ['exceeds', 'meets'], 'lower'],
    ['by an exact third', ['exceeds', 'meets', 'meets'], 'lower'],
  ];
  for (const [name, levels, differs] of directions)
    it(`leans ${name}`, () => assert.equal(ownPattern(mine, [rating('b', levels)]).differs, differs));

  it('keeps thirds exact', () => {
    assert.equal(ownPattern(mine, [rating('b', ['exceeds', 'meets', 'meets'])]).lean.others, '1/3');
  });

  it('counts behaviour, and not what could not be judged', () => {
    const items = { loyal: { level: 'exceeds' }, adaptif: { unable: true } } as const;
    assert.deepEqual(ownPattern({ ...mine, behaviour: { items } }, []).here, {
      below: 1,
      meets: 2,
      exceeds: 2,
    });
  });

  it('leaves out drafts, other raters, other roles and other versions of the same plan', () => {
    const all = [
      rating('b', ['below'], { status: 'draft' }),
      rating('c', ['below'], { rater: { id: 'wati', role: 'supervisor' } }),
      rating('d', ['below'], { rater: { id: 'agus', role: 'peer' } }),
      rating('a', ['below'], { id: 'rating-earlier' }),
    ];
    const { ratings, differs, lean } = ownPattern(mine, all);
    assert.deepEqual([ratings, differs, lean.others], [0, null, null]);
  });

  it('says nothing of a rating without a level', () => {
    assert.equal(ownPattern(rating('a', []), [rating('b', ['meets'])]).differs, null);
  });

  it('sees that all items are alike, of two at least', () => {
    const uniform = (...levels: Level[]): boolean => ownPattern(rating('a', levels), []).uniform;
    assert.deepEqual(
      [uniform('meets', 'meets'), uniform('meets', 'exceeds'), uniform('meets'), uniform()],
      [true, false, false, false],
    );
  });
});
