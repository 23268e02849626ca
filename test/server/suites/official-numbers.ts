import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Records } from '@kinerja/core';
import { appOver, client } from '../client.ts';
import type { Open } from '../databases.ts';
import { opened, seed } from '../evaluations.ts';
import { agus, citra, plan, rina, tim } from '../records.ts';

type Evaluation = Records['evaluation'];

/** Who sees the number and the rank that official documents have. */
export function officialNumbers(open: Open): void {
  describe('number and rank', () => {
    test('a rater knows neither number nor rank, which the two themselves and the team do', async (t) => {
      const { store } = await open(t);
      const numbered = <Holder extends Pick<Evaluation, 'employee' | 'supervisor'>>(
        holder: Holder,
      ): Holder => ({
        ...holder,
        employee: { ...holder.employee, nip: '190001011925012001', rank: 'Penata Muda (III/a)' },
        supervisor: { ...holder.supervisor, nip: '190001011925012002', rank: 'Pembina (IV/a)' },
      });
      await seed(store, numbered(opened));
      await store.write('plan', numbered(plan({ revision: 2 })));
      const app = appOver(store);
      for (const path of ['plan/plan-1', 'evaluation/evaluation-1'])
        for (const who of [rina, agus, tim, citra]) {
          const seen = (await (await client(app, who).get(path)).json()) as Evaluation;
          const { employee, supervisor } = seen;
          const wanted = numbered({ employee: opened.employee, supervisor: opened.supervisor });
          const expected =
            who === citra ? { employee: opened.employee, supervisor: opened.supervisor } : wanted;
          assert.deepEqual({ employee, supervisor }, expected, `${path} of ${who.id}`);
        }
    });
  });
}
