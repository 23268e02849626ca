import { demoTeam } from '@kinerja/mock';
import { expect, fixture, html } from '@open-wc/testing';
import type { KinerjaTeamBoard } from '@kinerja/widgets';
import '@kinerja/widgets/team-board/define.js';
import { kupang } from '@kinerja/core/schemes';
import { Steps } from '../../../packages/widgets/src/team-board/steps.ts';
import { root } from '../parts/office.ts';
import { officeOf, until } from './support.ts';

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Something that draws, and does so only when it is told to. */
function drawing(last: number) {
  const state = { ready: true, asked: 0 };
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void state.asked++,
    updateComplete: Promise.resolve(true),
  };
  const steps = new Steps(host, last, () => state.ready);
  const draw = (): void => {
    steps.hostUpdate();
    steps.hostUpdated();
  };
  return { steps, state, draw };
}

describe('Steps', () => {
  it('lets one part more be drawn in each frame, up to the last', async () => {
    const { steps, state, draw } = drawing(2);
    const seen = [steps.done];
    for (let turn = 0; turn < 4; turn++) {
      draw();
      draw();
      await frame();
      seen.push(steps.done);
    }
    expect(seen).to.deep.equal([0, 1, 2, 2, 2]);
    expect(state.asked).to.equal(2);
  });

  it('is complete when the last part is drawn', async () => {
    const { steps, draw } = drawing(1);
    await steps.complete;
    draw();
    let complete = false;
    const waiting = steps.complete.then(() => (complete = true));
    await frame();
    expect(steps.done).to.equal(1);
    expect(complete).to.equal(false);
    draw();
    await waiting;
  });

  it('begins anew with what is read anew', async () => {
    const { steps, state, draw } = drawing(1);
    draw();
    await frame();
    draw();
    state.ready = false;
    draw();
    expect(steps.done).to.equal(0);
    await steps.complete;
    state.ready = true;
    draw();
    await frame();
    expect(steps.done).to.equal(1);
  });

  it('draws no part of what is read anew for a frame that was asked for before', async () => {
    const { steps, state, draw } = drawing(2);
    draw();
    state.ready = false;
    draw();
    await frame();
    expect(steps.done).to.equal(0);
    expect(state.asked).to.equal(0);
  });

  it('lets go of whoever waits when its host leaves the page', async () => {
    const { steps, state, draw } = drawing(1);
    draw();
    const waiting = steps.complete;
    steps.hostDisconnected();
    await waiting;
    await frame();
    expect(state.asked).to.equal(0);
  });
});

describe('kinerja-team-board', () => {
  it('comes part by part with grey lines for the rest, and is complete with the last', async () => {
    const office = officeOf(demoTeam({ people: 40, perSupervisor: 20, scheme: kupang }));
    const element = await fixture<KinerjaTeamBoard>(
      html`<kinerja-team-board
        person-id="tim-kinerja"
        acting-as="performance-team"
        scheme-id="kupang"
        .source=${office}
      ></kinerja-team-board>`,
    );
    const parts = (): string =>
      ['.top', '.tools', '.filters', '.frame', '.bone']
        .filter((each) => root(element).querySelector(each))
        .join(' ');
    const seen = new Set<string>();
    const watching = new MutationObserver(() => seen.add(parts()));
    watching.observe(root(element), { childList: true, subtree: true });
    await until(() => seen.has('.top .bone'), 'the head is there');
    await element.updateComplete;
    watching.disconnect();
    expect([...seen].filter((each) => each.startsWith('.top'))).to.deep.equal([
      '.top .bone',
      '.top .tools .bone',
      '.top .tools .filters .bone',
      '.top .tools .filters .frame',
    ]);
  });
});
