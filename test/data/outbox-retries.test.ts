import { expect } from '@open-wc/testing';
import { devices, instead, outboxBench, progress, response } from './bench.ts';
import { busy, signedOut, unreachable } from './answers.ts';

for (const [name, device] of devices) {
  describe(`outbox on ${name}`, () => {
    describe('tries again', () => {
      it('by itself, each time after a longer while, up to some minutes', async () => {
        const { adapter, remote, clock } = await outboxBench(device());
        remote.behave = unreachable;
        await adapter.write('response', response('a'));
        await adapter.flush();
        const waits: number[] = [];
        for (let round = 0; round < 10; round++) {
          const [wait = 0] = clock.timers();
          waits.push(wait);
          clock.advance(wait);
          await adapter.flush();
        }
        expect(waits[0]).to.be.within(2_000, 6_000);
        expect(waits[2]).to.be.above(waits[0] ?? 0);
        expect(waits[9]).to.be.within(300_000, 450_000);
        remote.behave = (write) => write();
        clock.advance(clock.timers()[0] ?? 0);
        await adapter.flush();
        expect(await adapter.waiting()).to.equal(0);
        expect(clock.timers()).to.deep.equal([]);
      });

      it('when the browser comes online, and when the page comes into view', async () => {
        const { adapter, remote, clock } = await outboxBench(device());
        const look = (state: string) =>
          instead(document, 'visibilityState', state, async () => {
            document.dispatchEvent(new Event('visibilitychange'));
          });
        for (const [id, wake] of Object.entries({
          online: async () => dispatchEvent(new Event('online')),
          view: () => look('visible'),
        })) {
          remote.behave = unreachable;
          const delivery = await adapter.write('response', response(id));
          await adapter.flush();
          remote.behave = (write) => write();
          await look('hidden');
          // Waiting for the lock is the first thing that an attempt does.
          expect(clock.timers()).not.to.include(60_000);
          await wake();
          expect(clock.timers()).to.include(60_000);
          expect(delivery.state === 'stored' && (await delivery.delivered).state).to.equal('received');
        }
      });

      it('not before a busy receiver wants it, whatever happens meanwhile', async () => {
        const { adapter, remote, clock } = await outboxBench(device());
        remote.behave = busy;
        expect(await adapter.write('response', response('a'))).to.include({
          state: 'stored',
          because: 'busy',
        });
        remote.behave = (write) => write();
        expect(await adapter.write('response', response('b'))).to.include({
          state: 'stored',
          because: 'busy',
        });
        dispatchEvent(new Event('online'));
        clock.advance(119_999);
        await adapter.flush();
        expect(remote.arrived).to.deep.equal(['a']);
        const [rest = 0] = clock.timers();
        expect(rest).to.be.within(1, 60_001);
        clock.advance(rest);
        await adapter.flush();
        expect(remote.arrived).to.deep.equal(['a', 'a', 'b']);
        expect(await adapter.waiting()).to.equal(0);
      });

      it('after signing in, and not before', async () => {
        const { adapter, remote, clock } = await outboxBench(device());
        remote.behave = signedOut;
        expect(await adapter.write('progress', progress('a'))).to.include({
          state: 'stored',
          because: 'refused',
        });
        await adapter.flush();
        expect(clock.timers()).to.deep.equal([]);
        remote.behave = (write) => write();
        await adapter.flush();
        expect(await adapter.waiting()).to.equal(0);
      });

      it('no more once it is closed', async () => {
        const { adapter, remote, clock } = await outboxBench(device());
        remote.behave = unreachable;
        await adapter.write('response', response('a'));
        await adapter.flush();
        adapter.close();
        expect(clock.timers()).to.deep.equal([]);
        remote.arrived.length = 0;
        dispatchEvent(new Event('online'));
        document.dispatchEvent(new Event('visibilitychange'));
        expect(remote.arrived).to.deep.equal([]);
        expect(await adapter.waiting()).to.equal(1);
      });
    });
  });
}
