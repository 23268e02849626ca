import { type Offline, indexedDb } from '@kinerja/data';
import { expect } from '@open-wc/testing';
import { unreachable } from './answers.ts';
import { deferred, freshName, offlineHere, receiver, response, until } from './bench.ts';
import type { Tab } from './tab.ts';

let frames: HTMLIFrameElement[] = [];

/** Another browsing context of this origin, with locks and channels of its own. */
async function openTab(): Promise<{ tab: Tab; kill: () => void }> {
  const frame = document.createElement('iframe');
  frame.src = new URL('./tab.html', import.meta.url).href;
  frames.push(frame);
  const ready = new Promise<void>((resolve) => {
    addEventListener('message', ({ source }) => {
      if (source === frame.contentWindow) resolve();
    });
  });
  document.body.append(frame);
  await ready;
  return { tab: frame.contentWindow as unknown as Tab, kill: () => frame.remove() };
}

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames = [];
});

describe('several tabs', () => {
  it('deliver what waits once, and every tab that wrote hears of it', async () => {
    const name = freshName();
    const remote = receiver();
    remote.behave = unreachable;
    const tabs: Offline[] = [];
    for (let number = 0; number < 3; number++) tabs.push((await openTab()).tab.openOutbox(name, remote));
    const deliveries = [];
    for (const [index, tab] of tabs.entries())
      deliveries.push(await tab.write('response', response(`a${index}`)));
    expect(deliveries.map(({ state }) => state)).to.deep.equal(['stored', 'stored', 'stored']);
    expect(await tabs[0]?.waiting()).to.equal(3);
    remote.arrived.length = 0;
    remote.behave = (write) => write();
    await Promise.all(tabs.map((tab) => tab.flush()));
    expect([...remote.arrived].sort()).to.deep.equal(['a0', 'a1', 'a2']);
    for (const delivery of deliveries) {
      expect(delivery.state === 'stored' && (await delivery.delivered).state).to.equal('received');
    }
    expect(await tabs[2]?.waiting()).to.equal(0);
  });

  it('send one at a time', async () => {
    const name = freshName();
    const remote = receiver();
    let inside = 0;
    let most = 0;
    remote.behave = async (write) => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve));
      inside -= 1;
      return write();
    };
    const tabs = [
      (await openTab()).tab.openOutbox(name, remote),
      (await openTab()).tab.openOutbox(name, remote),
    ];
    const writes = tabs.flatMap((tab, index) =>
      [1, 2, 3].map((number) => tab.write('response', response(`a${index}${number}`))),
    );
    const states = (await Promise.all(writes)).map(({ state }) => state);
    expect(states).to.deep.equal(Array.from({ length: 6 }, () => 'received'));
    expect(most).to.equal(1);
    expect(remote.arrived).to.have.length(6);
  });

  it('tell the writer even when another tab is the one that delivers', async () => {
    const name = freshName();
    const remote = receiver();
    const busy = deferred<void>();
    remote.behave = async (write, { id }) => {
      if (id === 'slow') await busy.promise;
      return write();
    };
    const [one, other] = [
      (await openTab()).tab.openOutbox(name, remote),
      offlineHere(indexedDb({ name }), remote),
    ];
    const slow = one.write('response', response('slow'));
    await until(() => remote.arrived.length === 1);
    const second = other.write('response', response('second'));
    await until(async () => (await other.waiting()) === 2);
    busy.resolve();
    expect((await slow).state).to.equal('received');
    expect((await second).state).to.equal('received');
    expect(remote.arrived).to.deep.equal(['slow', 'second']);
  });

  it('take over from a tab that is killed while it sends', async () => {
    const name = freshName();
    const kept = receiver();
    const { tab, kill } = await openTab();
    const sending = deferred<void>();
    const hanging = () => {
      sending.resolve();
      return new Promise<never>(() => {});
    };
    void tab.openOutbox(name, { ...kept, write: hanging }).write('response', response('a'));
    await sending.promise;
    const here = offlineHere(indexedDb({ name }), kept);
    expect(await here.waiting()).to.equal(1);
    expect(kept.arrived).to.deep.equal([]);
    kill();
    await until(async () => (await here.waiting()) === 0);
    expect(kept.arrived).to.deep.equal(['a']);
  });

  it('find after a reload what the page stored before', async () => {
    const name = freshName();
    const remote = receiver();
    remote.behave = unreachable;
    const { tab, kill } = await openTab();
    await tab.openOutbox(name, remote).write('response', response('a'));
    kill();
    remote.behave = (write) => write();
    const reloaded = (await openTab()).tab.openOutbox(name, remote);
    await reloaded.flush();
    expect(await remote.list('response')).to.deep.equal([response('a')]);
    expect(await reloaded.waiting()).to.equal(0);
  });
});
