import { KinerjaError, isKinerjaError } from '@kinerja/core';
import { expect } from '@open-wc/testing';
import { deferred, devices, failure, outboxBench, response, until } from './bench.ts';
import { invalid, unreachable } from './answers.ts';

for (const [name, device] of devices) {
  describe(`outbox on ${name}`, () => {
    describe('never drops what is refused', () => {
      it('gives the error to the person who is still there, and keeps nothing', async () => {
        const { adapter, remote, rejections } = await outboxBench(device());
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

      it('gives it also when another tab was the one to send it', async () => {
        const { adapter, local } = await outboxBench(device());
        const sending = deferred<void>();
        const other = navigator.locks.request(`kinerja-outbox-${local.name}`, () => sending.promise);
        const writing = failure(adapter.write('response', response('a')));
        await until(async () => (await adapter.waiting()) === 1);
        const [entry] = await local.outbox.entries();
        await local.outbox.reject(entry?.key ?? 0, { code: 'invalid-data', facts: { issues: [] } });
        sending.resolve();
        await other;
        expect(await writing).to.include({ code: 'invalid-data' });
        expect(await adapter.waiting()).to.equal(0);
      });

      it('does not bring back what another tab has delivered meanwhile', async () => {
        const { adapter, local } = await outboxBench(device());
        expect(await local.outbox.reject(1, { code: 'conflict', facts: {} })).to.equal(false);
        expect(await adapter.waiting()).to.equal(0);
      });

      it('keeps what is refused when its writer is gone, says so once, and goes on', async () => {
        const { adapter, remote, rejections } = await outboxBench(device());
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

      it('tells whoever was told "stored" why, and what becomes of it after all', async () => {
        const { adapter, remote } = await outboxBench(device());
        remote.behave = unreachable;
        const delivery = await adapter.write('response', response('a'));
        if (delivery.state !== 'stored') throw new Error('It should wait.');
        remote.behave = invalid;
        await adapter.flush();
        expect(await delivery.rejected).to.include({ code: 'invalid-data' });
        remote.behave = (write) => write();
        await adapter.retry();
        expect((await delivery.delivered).state).to.equal('received');
      });

      it('tells it also when another tab was the one to send it', async () => {
        const { adapter, remote, local } = await outboxBench(device());
        remote.behave = unreachable;
        const delivery = await adapter.write('response', response('a'));
        if (delivery.state !== 'stored') throw new Error('It should wait.');
        const [entry] = await local.outbox.entries();
        await local.outbox.reject(entry?.key ?? 0, { code: 'conflict', facts: {} });
        await adapter.flush();
        expect(await delivery.rejected).to.include({ code: 'conflict' });
      });

      it('sends it once more when asked, and tells the writer', async () => {
        const { adapter, remote } = await outboxBench(device());
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
        const { adapter, remote } = await outboxBench(device());
        remote.behave = unreachable;
        await adapter.write('response', response('a'));
        await adapter.write('response', response('b'));
        remote.behave = (_write, { id }) => (id === 'a' ? invalid() : unreachable());
        await adapter.flush();
        expect(await adapter.discard('response', response('b'))).to.equal(false);
        expect(await adapter.discard('response', response('a'))).to.equal(true);
        expect(await adapter.waiting()).to.equal(1);
        expect(await adapter.rejected()).to.deep.equal([]);
      });

      it('sends several versions of one record again in their order, adds none, and forgets only the one', async () => {
        const { adapter, remote } = await outboxBench(device());
        remote.behave = unreachable;
        const versions = [1, 2].map(
          (revision) => ({ ...response('a'), revision }) as ReturnType<typeof response>,
        );
        for (const version of versions) await adapter.write('rating' as 'response', version);
        remote.behave = invalid;
        await adapter.flush();
        await adapter.flush();
        const held = async () => (await adapter.rejected()).map(({ record }) => record);
        expect(await held()).to.deep.equal(versions);
        for (let time = 0; time < 2; time++) {
          const tried: unknown[] = [];
          remote.behave = (_write, record) => {
            tried.push(record);
            return invalid();
          };
          expect(await adapter.retry()).to.deep.equal([]);
          expect(tried).to.deep.equal(versions);
          expect(await held()).to.deep.equal(versions);
          expect(await adapter.waiting()).to.equal(2);
        }
        expect(await adapter.discard('rating', versions[0]!)).to.equal(true);
        expect(await held()).to.deep.equal([versions[1]]);
        remote.behave = () => Promise.resolve({ state: 'received', code: 'K7Q2-MX4D' });
        expect((await adapter.retry()).map(({ record }) => record)).to.deep.equal([versions[1]]);
        expect(await adapter.waiting()).to.equal(0);
      });

      it('lets a corrected version take the place of a refused one, once it is received', async () => {
        const { adapter, remote } = await outboxBench(device());
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
