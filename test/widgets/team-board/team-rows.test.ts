import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { Member } from '../../../packages/widgets/src/team-board/board-types.ts';
import { type Given, TeamRows } from '../../../packages/widgets/src/team-board/team-rows.ts';

const { now } = performance;
const { postMessage } = MessagePort.prototype;

/** So many people of whom nothing is read; to look at one of them takes a millisecond. */
function unread(count: number, look: () => void): ReadonlyMap<string, Member> {
  const member = (id: string): Member => ({
    person: { id, name: `Pegawai ${id}`, position: '' },
    plans: [],
    evaluations: [],
    progress: [],
    feedback: [],
    get read() {
      look();
      return false;
    },
  });
  return new Map(Array.from({ length: count }, (_, place) => [`${place}`, member(`${place}`)]));
}

describe('rows of a team', () => {
  afterEach(() => {
    performance.now = now;
    MessagePort.prototype.postMessage = postMessage;
  });

  it('let others have their turn while they go through people of whom nothing is read', async () => {
    let [time, since] = [0, 0];
    const stretches: number[] = [];
    const turned = (): void => {
      stretches.push(time - since);
      since = time;
    };
    performance.now = () => time;
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
      turned();
      postMessage.call(this, message);
    };
    const host = { addController: () => undefined, requestUpdate: () => undefined };
    const rows = new TeamRows(host as unknown as LitElement);
    const members = unread(2000, () => (time += 1));
    const choice = { order: 'name', down: false, stretch: '', language: 'id', predicates: [] } as const;
    // Of whom nothing is read nothing is asked of the law.
    rows.give({ ...choice, members, revision: 1, asked: {}, days: {} } as unknown as Given);
    await waitUntil(() => !rows.working);
    turned();
    expect(rows.rows.length).to.equal(2000);
    expect(time).to.be.at.least(2000);
    expect(Math.max(...stretches)).to.be.below(50);
  });
});
