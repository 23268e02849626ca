import { expect } from '@open-wc/testing';
import { demoTeam } from '@kinerja/mock';
import { kupang } from '@kinerja/core/schemes';
import { withSharedParts } from '../../../packages/widgets/src/team-board/sharing.ts';

/** As an answer brings it: each part anew. */
const answered = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data)) as Data;

describe('parts that are shared', () => {
  const { plan, evaluation } = demoTeam({ people: 40, perSupervisor: 20, scheme: kupang });

  it('say the same', () => {
    expect(withSharedParts({ plan, evaluation })).to.deep.equal({ plan, evaluation });
  });

  it('are one where they are equal', () => {
    const [one, other] = withSharedParts(answered(plan));
    expect(one?.supervisor).to.deep.equal(other?.supervisor);
    expect(one?.supervisor === other?.supervisor, 'the supervisor').to.equal(true);
    expect(one?.period === other?.period, 'the period').to.equal(true);
    expect(one?.employee === other?.employee, 'the employee').to.equal(false);
  });

  // The kinds beside each other, names and values in another order, one a part of the other, and what looks equal.
  for (const [name, different] of Object.entries({
    'names and values': [{ a: 'b' }, { b: 'a' }, { a: 'a' }, { a: 'b', b: 'a' }, { b: 'a', a: 'b' }],
    'lists and objects': [[], {}, [[]], [{}], { 0: 'a' }, ['a']],
    numbers: [
      [0],
      [-0],
      ['0'],
      [false],
      [null],
      [undefined],
      [''],
      [],
      { a: 0 },
      { a: '' },
      { a: 1 },
      [1],
      [true],
    ],
    depth: [[['a'], 'b'], ['a', ['b']], [['a', 'b']], [{ a: ['b'] }], [{ a: 'b' }]],
    // These make the same number of what they hold.
    'more of the same': [{ a: 0 }, { a: 0, b: 930 }],
    'nothing and no property': [{ a: undefined }, {}, { b: undefined }, { a: null }],
  }))
    it(`are not taken for others: ${name}`, () => {
      for (const order of [different, [...different].reverse()]) {
        const shared = withSharedParts(order);
        expect(shared).to.deep.equal(order);
        for (const [place, each] of shared.entries()) {
          expect(Object.keys(each), `${place}`).to.deep.equal(Object.keys(order[place] ?? {}));
          expect(Array.isArray(each), `${place}`).to.equal(Array.isArray(order[place]));
        }
      }
    });

  it('leave those that were brought as they are', () => {
    const frozen = Object.freeze([Object.freeze({ a: Object.freeze(['x']) }), Object.freeze({ a: ['x'] })]);
    const [one, other] = withSharedParts(frozen);
    expect(one === other).to.equal(true);
    expect(one === frozen[0]).to.equal(false);
  });
});
