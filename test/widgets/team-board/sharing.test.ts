import { expect } from '@open-wc/testing';
import { demoTeam } from '@kinerja/mock';
import { kupang } from '@kinerja/core/schemes';
import { lean } from '../../../packages/widgets/src/team-board/member.ts';
import { pacing } from '../../../packages/widgets/src/team-board/pace.ts';
import { Sharing, withSharedParts } from '../../../packages/widgets/src/team-board/sharing.ts';

/** As an answer brings it: each part anew. */
const answered = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data)) as Data;

const shared = <Data>(data: Data): Data => new Sharing().shared(data);

describe('parts that are shared', () => {
  const { plan, evaluation } = demoTeam({ people: 40, perSupervisor: 20, scheme: kupang });
  const page = { plans: plan, evaluations: evaluation, progress: [], feedback: [] };

  it('say the same', async () => {
    expect(await withSharedParts(page, pacing())).to.deep.equal(page);
  });

  it('are one in plans and in evaluations', async () => {
    const { plans, evaluations } = await withSharedParts(answered(page), pacing());
    expect(plans[0]?.supervisor).to.deep.equal(evaluations[0]?.supervisor);
    expect(plans[0]?.supervisor === evaluations[0]?.supervisor).to.equal(true);
  });

  it('are looked for only where there are many', async () => {
    expect((await lean(page, 1)) === page).to.equal(true);
    const { plans } = await lean(answered(page), 10);
    expect(plans[0]?.supervisor === plans[1]?.supervisor).to.equal(true);
  });

  it('are looked for in small pieces', async () => {
    let turns = 0;
    const pace = pacing(undefined, 0);
    await withSharedParts(page, { due: pace.due, turn: () => (turns++, pace.turn()) });
    expect(turns).to.equal(plan.length + evaluation.length);
  });

  it('are one where they are equal', () => {
    const [one, other] = shared(answered(plan));
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
        const made = shared(order);
        expect(made).to.deep.equal(order);
        for (const [place, each] of made.entries()) {
          expect(Object.keys(each), `${place}`).to.deep.equal(Object.keys(order[place] ?? {}));
          expect(Array.isArray(each), `${place}`).to.equal(Array.isArray(order[place]));
        }
      }
    });

  it('leave those that were brought as they are', () => {
    const frozen = Object.freeze([Object.freeze({ a: Object.freeze(['x']) }), Object.freeze({ a: ['x'] })]);
    const [one, other] = shared(frozen);
    expect(one === other).to.equal(true);
    expect(one === frozen[0]).to.equal(false);
  });
});
