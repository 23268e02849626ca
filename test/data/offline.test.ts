import { KinerjaError } from '@kinerja/core';
import { type Keyed, http, memory } from '@kinerja/data';
import { expect } from '@open-wc/testing';
import { sekadauSurvey, shortSurvey } from '@kinerja/mock';
import { unreachable } from './answers.ts';
import { deferred, devices, failure, freshName, instead, offlineHere } from './bench.ts';
import { progress, receiver, response, stoppedClock, until } from './bench.ts';
import { serve } from './network.ts';

const plan = (revision: number, stage = 'draft') => ({ id: 'p', revision, stage });
const ids = (records: readonly unknown[]) => (records as readonly Keyed[]).map(({ id }) => id);

for (const [name, device] of devices) {
  describe(`offline on ${name}`, () => {
    const bench = async (keep?: ['plan']) => {
      const kept = memory({ survey: [sekadauSurvey, shortSurvey], progress: [progress('old')] });
      const remote = receiver(kept);
      const clock = stoppedClock();
      const adapter = offlineHere(device(), remote, { after: clock.after, ...(keep && { keep }) });
      await adapter.flush();
      return { kept, remote, clock, adapter };
    };

    describe('reads', () => {
      it('what the receiver has, when it answers', async () => {
        const { adapter, kept } = await bench();
        await adapter.read('survey', sekadauSurvey.id);
        const renamed = { ...sekadauSurvey, unit: 'Dinas Lain' };
        await kept.write('survey', renamed);
        expect(await adapter.read('survey', sekadauSurvey.id)).to.include({ unit: 'Dinas Lain' });
        expect(await adapter.read('survey', 'nobody')).to.equal(undefined);
      });

      it('the copy of a survey, when nobody answers', async () => {
        const { adapter, remote } = await bench();
        await adapter.read('survey', sekadauSurvey.id);
        remote.beforeRead = unreachable;
        expect(await adapter.read('survey', sekadauSurvey.id)).to.deep.equal(sekadauSurvey);
        expect(await failure(adapter.read('survey', shortSurvey.id))).to.include({ code: 'unreachable' });
      });

      it('the copies in a list, when the receiver is too busy', async () => {
        const { adapter, remote } = await bench();
        await adapter.list('survey');
        remote.beforeRead = () => Promise.reject(new KinerjaError('busy', {}));
        expect(ids(await adapter.list('survey'))).to.have.members([sekadauSurvey.id, shortSurvey.id]);
        expect(ids(await adapter.list('survey', { unit: sekadauSurvey.unit }))).to.deep.equal([
          sekadauSurvey.id,
        ]);
        expect(await failure(adapter.list('survey', { unit: 'nobody' }))).to.include({ code: 'busy' });
      });

      it('the copy when the answer takes too long, and the answer when there is no copy', async () => {
        const { adapter, remote, clock } = await bench();
        await adapter.read('survey', sekadauSurvey.id);
        const answer = deferred<void>();
        remote.beforeRead = () => answer.promise;
        const reading = adapter.read('survey', sekadauSurvey.id);
        const other = adapter.read('survey', shortSurvey.id);
        await until(() => clock.timers().filter((rest) => rest === 8_000).length === 2);
        clock.advance(8_000);
        expect(await reading).to.deep.equal(sekadauSurvey);
        answer.resolve();
        expect(await other).to.deep.equal(shortSurvey);
      });

      it('no copies of what is not public, unless the page says so', async () => {
        const { adapter, remote } = await bench();
        await adapter.list('progress');
        remote.beforeRead = unreachable;
        expect(await failure(adapter.list('progress'))).to.include({ code: 'unreachable' });
        const other = await bench(['plan']);
        await other.kept.write('plan', plan(1));
        await other.adapter.read('plan', 'p');
        await other.kept.write('plan', plan(2));
        await other.kept.write('plan', plan(3));
        await other.adapter.list('plan');
        other.remote.beforeRead = unreachable;
        expect(await other.adapter.read('plan', 'p')).to.deep.equal(plan(3));
        expect(await failure(other.adapter.read('survey', sekadauSurvey.id))).to.include({
          code: 'unreachable',
        });
      });

      it('tells what the receiver refuses, copy or not', async () => {
        const { adapter, remote } = await bench();
        await adapter.read('survey', sekadauSurvey.id);
        remote.beforeRead = () => Promise.reject(new KinerjaError('refused', { status: 401 }));
        expect(await failure(adapter.read('survey', sekadauSurvey.id))).to.include({ code: 'refused' });
      });
    });

    describe('shows a person what he wrote', () => {
      it('in reads, with or without a receiver', async () => {
        const { adapter, remote } = await bench();
        remote.behave = unreachable;
        await adapter.write('progress', progress('new'));
        expect(await adapter.read('progress', 'new')).to.deep.equal(progress('new'));
        remote.beforeRead = unreachable;
        expect(await adapter.read('progress', 'new')).to.deep.equal(progress('new'));
        expect(await failure(adapter.read('progress', 'old'))).to.include({ code: 'unreachable' });
      });

      it('in lists, where it belongs', async () => {
        const { adapter, remote, kept } = await bench();
        await kept.write('plan', plan(1));
        remote.behave = unreachable;
        await adapter.write('progress', progress('new'));
        await adapter.write('progress', progress('other', 'plan-2'));
        expect(ids(await adapter.list('progress'))).to.deep.equal(['old', 'new', 'other']);
        expect(ids(await adapter.list('progress', { plan: 'plan-1' }))).to.deep.equal(['old', 'new']);
        await adapter.write('plan', plan(2, 'agreed'));
        expect(await adapter.list('plan', { stage: 'draft' })).to.deep.equal([]);
        expect(await adapter.list('plan')).to.deep.equal([plan(2, 'agreed')]);
        expect(await adapter.read('plan', 'p')).to.include({ revision: 2 });
      });

      it('but not what was refused: there the receiver is right', async () => {
        const { adapter, remote, kept } = await bench();
        remote.behave = unreachable;
        await adapter.write('plan', plan(1));
        await kept.write('plan', plan(1, 'agreed'));
        remote.behave = (write) => write();
        await adapter.flush();
        expect(await adapter.rejected()).to.have.length(1);
        expect(await adapter.read('plan', 'p')).to.include({ stage: 'agreed' });
        expect(await adapter.list('plan')).to.deep.equal([plan(1, 'agreed')]);
      });
    });

    it('delivers once when the network eats an answer', async () => {
      const kept = memory();
      const { url, faults } = serve(kept);
      const clock = stoppedClock();
      const adapter = offlineHere(device(), http({ url }), { after: clock.after });
      await adapter.flush();
      faults.set({ lost: true, once: true, only: 'PUT' });
      const delivery = await adapter.write('response', response('a'));
      expect(delivery).to.include({ state: 'stored', because: 'unreachable' });
      expect(await kept.list('response')).to.have.length(1);
      clock.advance(clock.timers()[0] ?? 0);
      expect(delivery.state === 'stored' && (await delivery.delivered).state).to.equal('received');
      expect(await kept.list('response')).to.deep.equal([response('a')]);
      expect(await adapter.waiting()).to.equal(0);
    });

    for (const [status, because] of [
      [401, 'refused'],
      [429, 'busy'],
      [500, 'unreachable'],
      [503, 'unreachable'],
    ] as const) {
      it(`keeps the record on ${status}`, async () => {
        const kept = memory();
        const { url, faults } = serve(kept);
        const adapter = offlineHere(device(), http({ url }));
        await adapter.flush();
        faults.set({ status, once: true, only: 'PUT' });
        expect(await adapter.write('response', response('a'))).to.include({ state: 'stored', because });
        expect(await adapter.waiting()).to.equal(1);
      });
    }
  });
}

describe('offline where something is missing', () => {
  const deliversOnce = async () => {
    const [, device] = devices[1] as (typeof devices)[number];
    const local = device();
    const remote = receiver();
    const clock = stoppedClock();
    const [one, other] = [1, 2].map(() => offlineHere(local, remote, { after: clock.after }));
    await Promise.all([one?.write('response', response('a')), other?.flush()]);
    await Promise.all([one?.flush(), other?.flush()]);
    expect(await remote.list('response')).to.deep.equal([response('a')]);
    expect(await one?.waiting()).to.equal(0);
  };

  it('delivers without Web Locks (plain http)', () => instead(navigator, 'locks', undefined, deliversOnce));
  it('delivers without BroadcastChannel', () =>
    instead(globalThis, 'BroadcastChannel', undefined, deliversOnce));

  it('does not wait for ever for a tab that froze while it held the lock', async () => {
    const name = freshName();
    const frozen = deferred<void>();
    const holding = navigator.locks.request(`kinerja-outbox-${name}`, () => frozen.promise).catch(() => {});
    const clock = stoppedClock();
    const remote = receiver();
    const adapter = offlineHere({ ...memory(), name }, remote, { after: clock.after });
    const writing = adapter.write('response', response('a'));
    await until(() => clock.timers().includes(8_000));
    expect(remote.arrived).to.deep.equal([]);
    clock.advance(60_000);
    expect(await writing).to.include({ state: 'stored' });
    await adapter.flush();
    expect(remote.arrived).to.deep.equal(['a']);
    frozen.resolve();
    await holding;
    expect(await adapter.waiting()).to.equal(0);
  });
});
