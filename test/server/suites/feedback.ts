import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Records } from '@kinerja/core';
import type { Identity, Store } from '@kinerja/server';
import { appOver, client, problem } from '../client.ts';
import type { Open } from '../databases.ts';
import { opened, scheme, seed } from '../evaluations.ts';
import { agus, budi, citra, dewi, feedback, lestari, plan, rina } from '../records.ts';
import { type Asker, askers } from './evaluation-table.ts';

type Feedback = Records['feedback'];

const asked: Feedback = {
  ...feedback({ id: 'asked', kind: 'request', giver: { id: rina.id, role: 'employee' } }),
  to: { id: dewi.id, role: 'third-party' },
  note: 'Bagaimana pelayanan saya?',
  strengths: undefined,
  improvements: undefined,
};
const anonymous = feedback({ id: 'anonymous', giver: { role: 'peer' } });
const answer = feedback({
  id: 'answer',
  kind: 'answer',
  answers: 'asked',
  giver: { id: dewi.id, role: 'third-party' },
});
const plain = (record: Feedback) => JSON.parse(JSON.stringify(record)) as Feedback;

async function seeded(store: Store): Promise<void> {
  await seed(store, opened);
  for (const each of [feedback(), plain(asked), anonymous]) await store.write('feedback', each);
}

/** Citra is one of Rina's raters, Dewi was asked by Rina. */
const reading: readonly (readonly [string, Record<Asker, number>])[] = [
  [
    'feedback-1',
    { citizen: 401, rina: 200, agus: 200, tim: 404, lestari: 404, citra: 404, budi: 404, dewi: 404 },
  ],
  ['asked', { citizen: 401, rina: 200, agus: 200, tim: 404, lestari: 404, citra: 404, budi: 404, dewi: 200 }],
  [
    'anonymous',
    { citizen: 401, rina: 200, agus: 200, tim: 404, lestari: 404, citra: 404, budi: 404, dewi: 404 },
  ],
];

const unknown = { citizen: 401, tim: 403, lestari: 422, budi: 422, dewi: 422 } as const;
const writing: readonly (readonly [string, Feedback, Record<Asker, number>])[] = [
  ['by the supervisor', feedback({ id: 'new' }), { ...unknown, rina: 403, agus: 201, citra: 403 }],
  [
    'by a peer, without a name',
    feedback({ id: 'new', giver: { role: 'peer' } }),
    { ...unknown, rina: 403, agus: 403, citra: 201 },
  ],
  [
    'by the supervisor, without a name',
    feedback({ id: 'new', giver: { role: 'supervisor' } }),
    { ...unknown, rina: 403, agus: 422, citra: 403 },
  ],
  [
    'a request by the employee',
    plain({ ...asked, id: 'new' }),
    { ...unknown, rina: 201, agus: 403, citra: 403 },
  ],
  ['an answer to it', { ...answer, id: 'new' }, { ...unknown, rina: 403, agus: 403, citra: 403, dewi: 201 }],
  [
    'other words afterwards',
    feedback({ revision: 2, strengths: 'x', acknowledged: { on: '2026-11-22' } }),
    { ...unknown, rina: 422, agus: 403, citra: 403 },
  ],
  [
    'that it was read',
    feedback({ revision: 2, acknowledged: { on: '2026-11-22' } }),
    { ...unknown, rina: 200, agus: 403, citra: 403 },
  ],
];

/** Who says, hears and reads what. */
export function feedbacks(open: Open): void {
  describe('feedback', () => {
    test('reading', async (t) => {
      const { store } = await open(t);
      await seeded(store);
      const app = appOver(store);
      for (const [id, expected] of reading) {
        for (const [name, status] of Object.entries(expected) as [Asker, number][]) {
          const { get } = client(app, askers[name]);
          assert.equal((await get(`feedback/${id}`)).status, status, `${name} ${id}`);
          for (const path of ['feedback', 'feedback?plan=plan-1']) {
            const list = await get(path);
            const ids = list.ok ? ((await list.json()) as Feedback[]).map((each) => each.id) : [];
            assert.equal(ids.includes(id), status === 200, `${name} ${path} ${id}`);
          }
        }
      }
    });

    test('writing', async (t) => {
      const { store } = await open(t);
      await seeded(store);
      const app = appOver(store, { schemes: [scheme] });
      for (const [what, offered, expected] of writing) {
        const attempts = Object.entries(expected) as [Asker, number][];
        for (const [name, status] of attempts.sort(([, one], [, other]) => other - one)) {
          const isNew = offered.id === 'new';
          const record = isNew ? { ...offered, id: `${what}-${name}`.replaceAll(/[ ,]+/g, '-') } : offered;
          const before = await store.read('feedback', record.id);
          const given = await client(app, askers[name]).put('feedback', record);
          assert.equal(given.status, status, `${name} ${what}: ${await given.text()}`);
          const after = await store.read('feedback', record.id);
          assert.deepEqual(after, status < 400 ? record : before, `${name} ${what}`);
        }
      }
    });

    exact(open);
    nameless(open);
  });
}

function exact(open: Open): void {
  test('a plan, a day and a revision that are not so are refused', async (t) => {
    const { store } = await open(t);
    await seeded(store);
    const { put } = client(appOver(store, { schemes: [scheme] }), agus);
    const cases: readonly (readonly [Partial<Feedback>, string, string])[] = [
      [{ plan: 'none' }, 'plan', 'not-found'],
      [{ on: '2026-11-07' }, 'on', 'out-of-range'],
      [{ on: '2026-11-24' }, 'on', 'out-of-range'],
      [{ about: { type: 'target', id: 'none' } }, 'about.id', 'unknown-target'],
      [{ giver: { id: budi.id, role: 'supervisor' } }, 'giver', 'inconsistent'],
      [{ acknowledged: { on: '2026-11-22' } }, 'acknowledged', 'inconsistent'],
      [{ kind: 'answer', answers: 'none' }, 'request', 'required'],
    ];
    for (const [changes, path, rule] of cases) {
      const body = await problem(
        await put('feedback', feedback({ id: 'x', ...changes })),
        422,
        'invalid-data',
      );
      assert.deepEqual(
        body.issues?.map((issue) => [issue.path.join('.'), issue.rule]),
        [[path, rule]],
      );
    }
    await problem(await put('feedback', feedback({ strengths: 'x' })), 409, 'conflict');
    await problem(await put('feedback', feedback({ revision: 3 })), 409, 'conflict');
    assert.equal((await put('feedback', feedback())).status, 200);
  });

  test('without a scheme nobody decides what feedback may be', async (t) => {
    const { store } = await open(t);
    await store.write('plan', plan());
    const { put } = client(appOver(store), agus);
    const body = await problem(await put('feedback', feedback()), 422, 'invalid-data');
    assert.deepEqual(body.issues, [{ path: ['plan', 'scheme'], rule: 'required' }]);
    await store.write('plan', plan({ revision: 2, scheme: 'kupang' }));
    assert.equal((await put('feedback', feedback())).status, 201);
  });
}

function nameless(open: Open): void {
  test('of an anonymous giver nothing is kept, answered or logged', async (t) => {
    const fixture = await open(t);
    const { store } = fixture;
    await seed(store, opened);
    const lines: unknown[] = [];
    const app = appOver(store, { schemes: [scheme], log: (failure) => lines.push(failure) });
    const given = await client(app, citra).put('feedback', anonymous);
    assert.equal(given.status, 201);
    assert.deepEqual(await store.read('feedback', anonymous.id), anonymous);
    // Nor does the list of the giver tell it afterwards.
    assert.deepEqual(await (await client(app, citra).get('feedback')).json(), []);
    const texts = [given, await client(app, rina).get(`feedback/${anonymous.id}`)].map((each) => [
      ...each.headers,
    ]);
    const broken: Store = {
      ...store,
      transaction: async () => Promise.reject(new Error('the disk is full')),
    };
    const failing = appOver(broken, { schemes: [scheme], log: (failure) => lines.push(failure) });
    const failed = await client(failing, citra).put('feedback', { ...anonymous, id: 'other' });
    assert.equal(failed.status, 500);
    assert.equal(lines.length, 1);
    assert.doesNotMatch(JSON.stringify([texts, lines, await failed.json()]), /citra|anonymous|other/);
  });

  const strangers: readonly Identity[] = [lestari, budi];
  test('a plan of others is answered like one that is not there', async (t) => {
    const { store } = await open(t);
    await seeded(store);
    const app = appOver(store, { schemes: [scheme] });
    for (const who of strangers) {
      const offer = async (id: string) =>
        (await client(app, who).put('feedback', feedback({ id: 'x', plan: id }))).text();
      assert.equal(await offer('plan-1'), await offer('plan-9'));
    }
  });
}
