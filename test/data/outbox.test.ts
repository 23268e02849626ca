import { KinerjaError, isKinerjaError, receiptCode } from '@kinerja/core';
import type { Local } from '@kinerja/data';
import { expect } from '@open-wc/testing';
import { deferred, devices, failure, offlineHere, progress } from './bench.ts';
import { receiver, response, stoppedClock, until } from './bench.ts';

const unreachable = () => Promise.reject(new KinerjaError('unreachable', {}));
const broken = () => Promise.reject(new KinerjaError('unreachable', { status: 500 }));
const busy = () => Promise.reject(new KinerjaError('busy', { retryAfter: 120 }));
const signedOut = () => Promise.reject(new KinerjaError('refused', { status: 401 }));
const invalid = () => Promise.reject(new KinerjaError('invalid-data', { kind: 'response', issues: [] }));

for (const [name, device] of devices) {
  describe(`outbox on ${name}`, () => {
    const bench = async (local = device()) => {
      const remote = receiver();
      const clock = stoppedClock();
      const rejections: string[] = [];
      const open = () =>
        offlineHere(local, remote, {
          after: clock.after,
          onRejected: ({ record, error }) => rejections.push(`${record.id} ${error.code}`),
        });
      const adapter = open();
      await adapter.flush();
      return { local, remote, clock, rejections, open, adapter };
    };

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
        const { adapter, remote } = await bench();
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
        const { adapter, remote } = await bench();
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
        const { adapter, remote, clock } = await bench();
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
        const { adapter, remote } = await bench();
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
        const { adapter, remote } = await bench({ ...local, outbox: { ...local.outbox, remove: full } });
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
        const { adapter, remote } = await bench();
        const both = await Promise.all([1, 2].map(() => adapter.write('response', response('a'))));
        expect(both.map(({ state }) => state)).to.deep.equal(['received', 'received']);
        expect(remote.arrived).to.deep.equal(['a']);
      });

      it('takes a second press while it waits as the same entry', async () => {
        const { adapter, remote } = await bench();
        remote.behave = unreachable;
        await adapter.write('response', response('a'));
        await adapter.write('response', response('a'));
        expect(await adapter.waiting()).to.equal(1);
      });

      it('refuses another content under an id that waits', async () => {
        const { adapter, remote } = await bench();
        remote.behave = unreachable;
        await adapter.write('response', response('a'));
        expect(await failure(adapter.write('response', response('a', 'lain')))).to.include({
          code: 'conflict',
        });
        expect(await adapter.waiting()).to.equal(1);
      });

      it('delivers what an earlier page left', async () => {
        const { adapter, remote, local } = await bench();
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
        const { adapter, remote, open } = await bench();
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

    describe('keeps order', () => {
      const plan = (revision: number) => ({ id: 'plan-1', revision });

      it('sends revisions one after the other', async () => {
        const { adapter, remote } = await bench();
        remote.behave = unreachable;
        await adapter.write('plan', plan(1));
        await adapter.write('plan', plan(2));
        expect(await failure(adapter.write('plan', plan(2 + 2)))).to.include({ code: 'conflict' });
        remote.behave = (write) => write();
        await adapter.flush();
        expect(await remote.read('plan', 'plan-1')).to.deep.equal(plan(2));
      });

      it('holds back what may depend on an entry that fails, but not the answers of citizens', async () => {
        const { adapter, remote } = await bench();
        remote.behave = unreachable;
        await adapter.write('plan', plan(1));
        await adapter.write('progress', progress('report'));
        await adapter.write('response', response('answer'));
        remote.arrived.length = 0;
        remote.behave = (write, { id }) => (id === 'plan-1' ? broken() : write());
        await adapter.flush();
        expect(remote.arrived).to.deep.equal(['plan-1', 'answer']);
        expect(await adapter.waiting()).to.equal(2);
      });

      it('does not let answers that break the receiver starve the others', async () => {
        const { adapter, remote } = await bench();
        remote.behave = unreachable;
        for (const id of ['x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'good'])
          await adapter.write('response', response(id));
        remote.behave = (write, { id }) => (id === 'good' ? write() : broken());
        await adapter.flush();
        await adapter.flush();
        expect(await remote.read('response', 'good')).to.deep.equal(response('good'));
        expect(await adapter.waiting()).to.equal(6);
      });

      it('stops asking a receiver that fails on everything', async () => {
        const { adapter, remote } = await bench();
        remote.behave = unreachable;
        for (let number = 0; number < 9; number++) await adapter.write('response', response(`a${number}`));
        remote.arrived.length = 0;
        remote.behave = broken;
        await adapter.flush();
        expect(remote.arrived).to.have.length(5);
      });

      it('does not knock at every door of a house where nobody is in', async () => {
        const { adapter, remote } = await bench();
        remote.behave = unreachable;
        for (let number = 0; number < 3; number++) await adapter.write('response', response(`a${number}`));
        remote.arrived.length = 0;
        await adapter.flush();
        expect(remote.arrived).to.have.length(1);
      });
    });

    describe('tries again', () => {
      it('by itself, each time after a longer while', async () => {
        const { adapter, remote, clock } = await bench();
        remote.behave = unreachable;
        await adapter.write('response', response('a'));
        await adapter.flush();
        const [first = 0] = clock.timers();
        expect(first).to.be.within(2_000, 6_000);
        clock.advance(first);
        await adapter.flush();
        await adapter.flush();
        const [later = 0] = clock.timers();
        expect(later).to.be.above(first);
        remote.behave = (write) => write();
        clock.advance(later);
        await adapter.flush();
        expect(await adapter.waiting()).to.equal(0);
        expect(clock.timers()).to.deep.equal([]);
      });

      it('when the browser comes online, and when the page comes into view', async () => {
        const { adapter, remote } = await bench();
        for (const wake of [
          () => dispatchEvent(new Event('online')),
          () => document.dispatchEvent(new Event('visibilitychange')),
        ]) {
          remote.behave = unreachable;
          const delivery = await adapter.write('response', response(`a${remote.arrived.length}`));
          remote.behave = (write) => write();
          wake();
          expect(delivery.state === 'stored' && (await delivery.delivered).state).to.equal('received');
        }
      });

      it('not before a busy receiver wants it, whatever happens meanwhile', async () => {
        const { adapter, remote, clock } = await bench();
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
        const { adapter, remote, clock } = await bench();
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
        const { adapter, remote, clock } = await bench();
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

    describe('never drops what is refused', () => {
      it('gives the error to the person who is still there, and keeps nothing', async () => {
        const { adapter, remote, rejections } = await bench();
        for (const [status, behave] of Object.entries({
          'invalid-data': invalid,
          conflict: () => Promise.reject(new KinerjaError('conflict', { kind: 'response', id: 'a' })),
          refused: () => Promise.reject(new KinerjaError('refused', { status: 403 })),
        })) {
          remote.behave = behave;
          expect(await failure(adapter.write('response', response('a')))).to.include({ code: status });
          expect(await adapter.waiting()).to.equal(0);
        }
        expect(rejections).to.deep.equal([]);
      });

      it('keeps what is refused when its writer is gone, says so once, and goes on', async () => {
        const { adapter, remote, rejections } = await bench();
        remote.behave = unreachable;
        await adapter.write('response', response('bad'));
        await adapter.write('response', response('good'));
        remote.arrived.length = 0;
        remote.behave = (write, { id }) => (id === 'bad' ? invalid() : write());
        await adapter.flush();
        await adapter.flush();
        expect(remote.arrived).to.deep.equal(['bad', 'good']);
        expect(await adapter.waiting()).to.equal(1);
        const [only, ...more] = await adapter.rejected();
        expect(more).to.deep.equal([]);
        expect(only).to.deep.include({ kind: 'response', record: response('bad') });
        expect(isKinerjaError(only?.error, 'invalid-data')).to.equal(true);
        expect(rejections).to.deep.equal(['bad invalid-data']);
      });

      it('sends it once more when asked, and tells the writer', async () => {
        const { adapter, remote } = await bench();
        remote.behave = unreachable;
        const delivery = await adapter.write('response', response('a'));
        remote.behave = invalid;
        await adapter.flush();
        remote.behave = (write) => write();
        await adapter.retry();
        expect(await adapter.waiting()).to.equal(0);
        expect(delivery.state === 'stored' && (await delivery.delivered).state).to.equal('received');
      });

      it('forgets it when a person says so, and nothing else', async () => {
        const { adapter, remote } = await bench();
        remote.behave = unreachable;
        await adapter.write('response', response('a'));
        await adapter.write('response', response('b'));
        remote.behave = (_write, { id }) => (id === 'a' ? invalid() : unreachable());
        await adapter.flush();
        await adapter.discard('response', 'b');
        await adapter.discard('response', 'a');
        expect(await adapter.waiting()).to.equal(1);
        expect(await adapter.rejected()).to.deep.equal([]);
      });

      it('lets a corrected version take the place of a refused one, once it is received', async () => {
        const { adapter, remote } = await bench();
        remote.behave = unreachable;
        await adapter.write('response', response('a'));
        remote.behave = (write, record) => ('comment' in record ? write() : invalid());
        await adapter.flush();
        expect(await adapter.rejected()).to.have.length(1);
        expect((await adapter.write('response', response('a', 'diperbaiki'))).state).to.equal('received');
        expect(await adapter.waiting()).to.equal(0);
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
