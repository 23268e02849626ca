import { KinerjaError, receiptCode } from '@kinerja/core';
import type { Local } from '@kinerja/data';
import { expect } from '@open-wc/testing';
import { deferred, devices, failure, offlineHere, outboxBench, receiver, response, until } from './bench.ts';
import { unreachable } from './answers.ts';

for (const [name, device] of devices) {
  describe(`outbox on ${name}`, () => {
    describe('stores first, and lets go last', () => {
      it('has stored before it sends, and purges after the confirmation', async () => {
        const log: string[] = [];
        const local = device();
        const remote = receiver();
        remote.behave = async (write) => {
          log.push('sent');
          const delivery = await write();
          log.push('confirmed');
          return delivery;
        };
        const adapter = offlineHere(logged(local, log), remote);
        await adapter.write('response', response('a'));
        expect(log).to.deep.equal(['stored', 'sent', 'confirmed', 'purged']);
      });

      it('still has it while nobody has confirmed', async () => {
        const { adapter, remote } = await outboxBench(device());
        const answer = deferred<void>();
        remote.behave = async (write) => (await answer.promise, write());
        const writing = adapter.write('response', response('a'));
        await until(() => remote.arrived.length === 1);
        expect(await adapter.waiting()).to.equal(1);
        answer.resolve();
        expect(await writing).to.deep.equal({ state: 'received', code: receiptCode('a') });
        expect(await adapter.waiting()).to.equal(0);
      });

      it('says "stored" when nobody answers, and delivers with the next write', async () => {
        const { adapter, remote } = await outboxBench(device());
        remote.behave = unreachable;
        const first = await adapter.write('response', response('a'));
        expect(first).to.include({ state: 'stored', code: receiptCode('a'), because: 'unreachable' });
        remote.behave = (write) => write();
        const second = await adapter.write('response', response('b'));
        expect(second.state).to.equal('received');
        expect(remote.arrived).to.deep.equal(['a', 'a', 'b']);
        expect(await (first.state === 'stored' && first.delivered)).to.deep.equal({
          state: 'received',
          code: receiptCode('a'),
        });
        expect(await adapter.waiting()).to.equal(0);
      });

      it('says "stored" when patience ends, and tells when it was delivered after all', async () => {
        const { adapter, remote, clock } = await outboxBench(device());
        const answer = deferred<void>();
        remote.behave = async (write) => (await answer.promise, write());
        const writing = adapter.write('response', response('a'));
        await until(() => remote.arrived.length === 1);
        clock.advance(8_000);
        const delivery = await writing;
        expect(delivery).to.include({ state: 'stored' }).and.not.have.property('because');
        answer.resolve();
        expect(delivery.state === 'stored' && (await delivery.delivered).state).to.equal('received');
      });

      it('sends again what the receiver kept without being able to say so', async () => {
        const { adapter, remote } = await outboxBench(device());
        remote.behave = async (write) => {
          await write();
          return unreachable();
        };
        const delivery = await adapter.write('response', response('a'));
        expect(delivery.state).to.equal('stored');
        remote.behave = (write) => write();
        await adapter.flush();
        expect(delivery.state === 'stored' && (await delivery.delivered).code).to.equal(receiptCode('a'));
        expect(await remote.list('response')).to.have.length(1);
      });

      it('tells the truth when it cannot purge, and purges when it has sent it again', async () => {
        const local = device();
        const { remove } = local.outbox;
        const full = () => Promise.reject(new KinerjaError('storage', { reason: 'unavailable' }));
        const { adapter, remote } = await outboxBench({
          ...local,
          outbox: { ...local.outbox, remove: full },
        });
        expect((await adapter.write('response', response('a'))).state).to.equal('received');
        expect(remote.arrived).to.deep.equal(['a']);
        adapter.close();
        const next = offlineHere({ ...local, outbox: { ...local.outbox, remove } }, remote);
        await next.flush();
        expect(remote.arrived).to.deep.equal(['a', 'a']);
        expect(await remote.list('response')).to.have.length(1);
        expect(await next.waiting()).to.equal(0);
      });
    });

    describe('delivers once', () => {
      it('makes one entry of a double click', async () => {
        const { adapter, remote } = await outboxBench(device());
        const both = await Promise.all([1, 2].map(() => adapter.write('response', response('a'))));
        expect(both.map(({ state }) => state)).to.deep.equal(['received', 'received']);
        expect(remote.arrived).to.deep.equal(['a']);
      });

      it('takes a second press while it waits as the same entry', async () => {
        const { adapter, remote } = await outboxBench(device());
        remote.behave = unreachable;
        await adapter.write('response', response('a'));
        await adapter.write('response', response('a'));
        expect(await adapter.waiting()).to.equal(1);
      });

      it('refuses another content under an id that waits', async () => {
        const { adapter, remote } = await outboxBench(device());
        remote.behave = unreachable;
        await adapter.write('response', response('a'));
        expect(await failure(adapter.write('response', response('a', 'lain')))).to.include({
          code: 'conflict',
        });
        expect(await adapter.waiting()).to.equal(1);
      });

      it('delivers what an earlier page left', async () => {
        const { adapter, remote, local } = await outboxBench(device());
        remote.behave = unreachable;
        await adapter.write('response', response('a'));
        adapter.close();
        remote.behave = (write) => write();
        const reloaded = offlineHere(local, remote);
        await reloaded.flush();
        expect(await remote.read('response', 'a')).to.deep.equal(response('a'));
        expect(await reloaded.waiting()).to.equal(0);
      });

      it('lets two instances deliver one entry once, and tells both', async () => {
        const { adapter, remote, open } = await outboxBench(device());
        remote.behave = unreachable;
        const delivery = await adapter.write('response', response('a'));
        remote.arrived.length = 0;
        remote.behave = (write) => write();
        const other = open();
        await Promise.all([other.flush(), adapter.flush(), other.flush()]);
        expect(remote.arrived).to.deep.equal(['a']);
        expect(delivery.state === 'stored' && (await delivery.delivered).state).to.equal('received');
      });
    });
  });
}

function logged(local: Local, log: string[]): Local {
  const { outbox } = local;
  return {
    ...local,
    outbox: {
      ...outbox,
      add: async (kind, record) => {
        const entry = await outbox.add(kind, record);
        log.push('stored');
        return entry;
      },
      remove: async (keys) => {
        log.push('purged');
        await outbox.remove(keys);
      },
    },
  };
}
