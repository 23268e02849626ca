import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Records } from '@kinerja/core';
import { type Actor, type PlanAct, type PlanAction, actOnPlan } from '@kinerja/core/cycle';
import type { Identity } from '@kinerja/server';
import { appOver, client, problem } from '../client.ts';
import type { Open } from '../databases.ts';
import { at } from '../evaluations.ts';
import { agus, budi, plan, rina } from '../records.ts';

type Plan = Records['plan'];

const act = (
  plan: Plan,
  action: Exclude<PlanAction, 'write'>,
  { id, role }: Identity,
  remark?: string,
): Plan => actOnPlan(plan, { action, by: { id, role } as Actor, at, ...(remark && { remark }) } as PlanAct);

const draft = plan({ stage: 'draft' });
const written = actOnPlan(draft, {
  action: 'write',
  by: { id: rina.id, role: 'employee' },
  at,
  change: { expectations: { loyal: 'Hadir' } },
});
const submitted = act(written, 'submit', rina);
const returned = act(submitted, 'return', agus, 'Target terlalu rendah');
const agreed = act(submitted, 'agree', agus);
const revised = act(agreed, 'revise', rina, 'Anggaran berubah');

/** A plan that keeps a history is what its history says. */
export function planActs(open: Open): void {
  describe('acts on a plan', () => {
    test('each by the one whose turn it is, also back from what was agreed', async (t) => {
      const steps = [
        [draft, written, rina],
        [written, submitted, rina],
        [submitted, returned, agus],
        [submitted, agreed, agus],
        [agreed, revised, rina],
      ] as const;
      for (const [from, next, who] of steps) {
        const { store } = await open(t);
        for (let revision = 1; revision <= from.revision; revision++)
          await store.write('plan', { ...from, revision });
        const app = appOver(store);
        const other = who === rina ? agus : rina;
        await problem(await client(app, other).put('plan', next), 403, 'refused');
        await problem(await client(app, budi).put('plan', next), 403, 'refused');
        assert.equal((await client(app, who).put('plan', next)).status, 200);
        assert.equal((await client(app, who).put('plan', next)).status, 200);
        assert.deepEqual(await store.read('plan', from.id), JSON.parse(JSON.stringify(next)));
      }
    });

    test('and nothing beside it', async (t) => {
      const { store } = await open(t);
      for (const [place, each] of [draft, written, submitted].entries())
        await store.write('plan', { ...each, revision: place + 1 });
      const { put } = client(appOver(store), agus);
      const [entry] = agreed.history?.slice(-1) ?? [];
      const easier = agreed.targets.map((target) => ({ ...target, result: 'Lebih mudah' }));
      const cases: readonly (readonly [Partial<Plan>, string])[] = [
        [{ targets: easier }, 'targets'],
        [{ expectations: {} }, 'expectations'],
        [{ stage: 'draft' }, 'stage'],
        [{ history: submitted.history }, 'history'],
        [{ history: [...(agreed.history ?? []), ...(entry ? [entry] : [])] }, 'history'],
        [{ history: entry && [entry] }, 'history'],
      ];
      for (const [changes, place] of cases) {
        const body = await problem(await put('plan', { ...agreed, ...changes }), 422, 'invalid-data');
        assert.deepEqual(
          body.issues?.map(({ path }) => path[0]),
          [place],
        );
      }
      const fresh = { ...submitted, id: 'new', revision: 1 };
      const begun = await client(appOver(store), rina).put('plan', fresh);
      assert.deepEqual((await problem(begun, 422, 'invalid-data')).issues, [
        { path: ['history'], rule: 'fixed' },
      ]);
    });
  });
}
