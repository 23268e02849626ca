import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { appOver, client, problem } from '../client.ts';
import type { Open } from '../databases.ts';
import { agus, budi, otherPlan, plan, printed, progress, rating, response, survey } from '../records.ts';
import { type Asker, askers, draft, lists, ownDraft, reading, writing } from './permission-table.ts';

async function seeded(open: Open, t: Parameters<Open>[0]) {
  const fixture = await open(t);
  const { store } = fixture;
  await store.write('survey', survey);
  await store.write('tabulation', printed);
  await store.write('plan', plan());
  await store.write('plan', otherPlan());
  await store.write('plan', plan({ id: 'submitted', stage: 'submitted', employee: rinaInSubmitted }));
  await store.write('response', response());
  await store.write('progress', progress());
  for (const each of [rating(), draft, ownDraft]) await store.write('rating', each);
  return fixture;
}

const rinaInSubmitted = plan().employee;

/** Every role on every route. */
export function permissions(open: Open): void {
  describe('permissions', () => {
    test('reading', async (t) => {
      const { store } = await seeded(open, t);
      const app = appOver(store);
      for (const [path, expected] of reading) {
        for (const [name, status] of Object.entries(expected) as [Asker, number][]) {
          const answer = await client(app, askers[name]).get(path);
          assert.equal(answer.status, status, `${name} GET ${path}`);
          if (status >= 400) await problem(answer, status, status === 404 ? 'not-found' : 'refused');
        }
      }
    });

    test('a record of others and one that is not there are answered alike', async (t) => {
      const { store } = await seeded(open, t);
      const { get } = client(appOver(store), budi);
      for (const kind of ['plan', 'progress', 'rating']) {
        const texts = await Promise.all(
          [`${kind}-1`, `${kind}-9`].map(async (id) => (await get(`${kind}/${id}`)).text()),
        );
        assert.equal(texts[0]?.replace('-1', '-9'), texts[1]);
      }
    });

    test('lists hold what the asker may see', async (t) => {
      const { store } = await seeded(open, t);
      await store.write(
        'plan',
        plan({
          id: 'submitted',
          revision: 2,
          employee: { ...rinaInSubmitted, id: 'third' },
          supervisor: { ...plan().supervisor, id: 'fourth' },
        }),
      );
      const app = appOver(store);
      for (const [path, expected] of lists) {
        for (const [name, ids] of Object.entries(expected) as [Asker, readonly string[]][]) {
          const records = (await (await client(app, askers[name]).get(path)).json()) as { id: string }[];
          assert.deepEqual(
            records.map(({ id }) => id),
            ids,
            `${name} GET ${path}`,
          );
        }
      }
    });

    test('writing', async (t) => {
      const { store } = await seeded(open, t);
      const app = appOver(store);
      for (const [what, kind, offered, expected] of writing) {
        // Whoever is refused comes first, so that they find what was there before.
        const attempts = (Object.entries(expected) as [Asker, number][]).sort(
          ([, one], [, other]) => other - one,
        );
        for (const [name, status] of attempts) {
          const record =
            offered.id === 'new' ? { ...offered, id: `new-${what}-${name}`.replaceAll(' ', '-') } : offered;
          const before = await store.read(kind, record.id);
          const answer = await client(app, askers[name]).put(kind, record);
          assert.equal(answer.status, status, `${name} PUT ${what}: ${await answer.text()}`);
          const after = await store.read(kind, record.id);
          assert.deepEqual(after, status < 400 ? record : before, `${name} PUT ${what}`);
        }
      }
    });

    test('a supervisor who agrees does not rewrite what the employee offered', async (t) => {
      const { store } = await seeded(open, t);
      const { put } = client(appOver(store), agus);
      const rewritten = plan({
        id: 'submitted',
        revision: 2,
        period: { from: '2026-01-01', to: '2026-06-30' },
        targets: [] as never,
      });
      const empty = await problem(await put('plan', rewritten), 422, 'invalid-data');
      assert.deepEqual(
        empty.issues?.map(({ path }) => path),
        [['targets']],
      );
      const [target] = plan().targets;
      const easier = { ...rewritten, targets: [{ ...target, result: 'Lebih mudah' }] };
      const body = await problem(await put('plan', easier), 422, 'invalid-data');
      assert.deepEqual(
        body.issues?.map(({ path, rule }) => [path, rule]),
        [
          [['period'], 'fixed'],
          [['targets'], 'fixed'],
        ],
      );
      assert.equal(
        (await put('plan', plan({ id: 'submitted', revision: 2, expectations: { loyal: 'x' } }))).status,
        200,
      );
    });
  });
}
