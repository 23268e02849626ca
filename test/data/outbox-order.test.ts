import { expect } from '@open-wc/testing';
import { devices, failure, outboxBench, progress, response } from './bench.ts';
import { broken, signedOut, unreachable } from './answers.ts';

for (const [name, device] of devices) {
  describe(`outbox on ${name}`, () => {
    describe('keeps order', () => {
      const plan = (revision: number) => ({ id: 'plan-1', revision });

      it('sends revisions one after the other', async () => {
        const { adapter, remote } = await outboxBench(device());
        remote.behave = unreachable;
        await adapter.write('plan', plan(1));
        await adapter.write('plan', plan(2));
        expect(await failure(adapter.write('plan', plan(2 + 2)))).to.include({ code: 'conflict' });
        remote.behave = (write) => write();
        await adapter.flush();
        expect(await remote.read('plan', 'plan-1')).to.deep.equal(plan(2));
      });

      it('holds back what may depend on an entry that fails, and nothing else', async () => {
        const { adapter, remote } = await outboxBench(device());
        remote.behave = unreachable;
        await adapter.write('plan', plan(1));
        await adapter.write('progress', progress('report'));
        await adapter.write('progress', progress('other', 'plan-2'));
        await adapter.write('response', response('answer'));
        remote.arrived.length = 0;
        remote.behave = (write, { id }) => (id === 'plan-1' ? broken() : write());
        await adapter.flush();
        expect(remote.arrived).to.deep.equal(['plan-1', 'other', 'answer']);
        expect(await adapter.waiting()).to.equal(2);
      });

      it('lets no evaluation overtake a rating that it names', async () => {
        const { adapter, remote } = await outboxBench(device());
        remote.behave = unreachable;
        const rating = { id: 'rating-1', plan: 'plan-1', revision: 1 };
        const evaluation = { id: 'evaluation-1', plans: ['plan-1'], revision: 1 };
        await adapter.write('rating', rating);
        await adapter.write('evaluation', evaluation);
        remote.arrived.length = 0;
        remote.behave = (write, { id }) => (id === 'rating-1' ? broken() : write());
        await adapter.flush();
        expect(remote.arrived).to.deep.equal(['rating-1']);
        expect(await adapter.waiting()).to.equal(2);
      });

      const evaluation = { id: 'evaluation-1', plans: ['plan-1', 'plan-2'], revision: 1 };
      const award = { id: 'award-1', evaluation: 'evaluation-1', revision: 1 };

      it('lets no award overtake the evaluation that grants it', async () => {
        const { adapter, remote } = await outboxBench(device());
        remote.behave = unreachable;
        await adapter.write('evaluation', evaluation);
        await adapter.write('award', award);
        await adapter.write('response', response('answer'));
        remote.arrived.length = 0;
        remote.behave = (write, { id }) => (id === 'evaluation-1' ? broken() : write());
        await adapter.flush();
        // A second time, when it has failed before and goes to the end.
        await adapter.flush();
        expect(remote.arrived).to.deep.equal(['evaluation-1', 'answer', 'evaluation-1']);
        remote.behave = (write) => write();
        await adapter.flush();
        expect(remote.arrived.slice(-2)).to.deep.equal(['evaluation-1', 'award-1']);
        expect(await adapter.waiting()).to.equal(0);
      });

      it('keeps that order through whatever the evaluation itself waits for', async () => {
        const { adapter, remote } = await outboxBench(device());
        remote.behave = unreachable;
        const rating = { id: 'rating-2', plan: 'plan-2', revision: 1 };
        await adapter.write('rating', rating);
        await adapter.write('evaluation', evaluation);
        await adapter.write('award', award);
        await adapter.write('progress', progress('other', 'plan-3'));
        remote.arrived.length = 0;
        remote.behave = (write, { id }) => (id === 'rating-2' ? broken() : write());
        await adapter.flush();
        expect(remote.arrived).to.deep.equal(['rating-2', 'other']);
      });

      it('sends awards of one evaluation one after the other', async () => {
        const { adapter, remote } = await outboxBench(device());
        remote.behave = unreachable;
        await adapter.write('award', award);
        await adapter.write('award', { ...award, id: 'award-2' });
        remote.arrived.length = 0;
        remote.behave = (write, { id }) => (id === 'award-1' ? broken() : write());
        await adapter.flush();
        expect(remote.arrived).to.deep.equal(['award-1']);
      });

      it('lets citizens answer while an employee has to sign in', async () => {
        const { adapter, remote, clock } = await outboxBench(device());
        remote.behave = unreachable;
        await adapter.write('progress', progress('report'));
        await adapter.write('response', response('answer'));
        remote.behave = (write, { id }) => (id === 'report' ? signedOut() : write());
        await adapter.flush();
        expect(await remote.read('response', 'answer')).to.deep.equal(response('answer'));
        expect(await adapter.waiting()).to.equal(1);
        expect(clock.timers()).to.deep.equal([]);
      });

      it('does not let answers that break the receiver starve the others', async () => {
        const { adapter, remote } = await outboxBench(device());
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
        const { adapter, remote } = await outboxBench(device());
        remote.behave = unreachable;
        for (let number = 0; number < 9; number++) await adapter.write('response', response(`a${number}`));
        remote.arrived.length = 0;
        remote.behave = broken;
        await adapter.flush();
        expect(remote.arrived).to.have.length(5);
      });

      it('does not knock at every door of a house where nobody is in', async () => {
        const { adapter, remote } = await outboxBench(device());
        remote.behave = unreachable;
        for (let number = 0; number < 3; number++) await adapter.write('response', response(`a${number}`));
        remote.arrived.length = 0;
        await adapter.flush();
        expect(remote.arrived).to.have.length(1);
      });
    });
  });
}
