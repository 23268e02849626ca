import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Records } from '@kinerja/core';
import { type Actor, type DevelopmentAct, actOnDevelopment } from '@kinerja/core/cycle';
import type { Identity, Store } from '@kinerja/server';
import { appOver, client, problem } from '../client.ts';
import type { Open } from '../databases.ts';
import { at, opened, seed, today } from '../evaluations.ts';
import { agus, plan, rina } from '../records.ts';
import { type Asker, askers } from './evaluation-table.ts';

type Development = Records['development'];

const context = { plan: plan(), today };
const actor = ({ id, role }: Identity): Actor => ({ id, role: role as Actor['role'] });
const does = (record: Development | null, action: string, who: Identity, more: object = {}): Development =>
  actOnDevelopment(record, { action, by: actor(who), at, ...more } as DevelopmentAct, context);

const change = {
  time: { from: today, to: '2027-02-20' },
  checkInEvery: 30,
  areas: [{ id: 'r1', about: { type: 'value', id: 'loyal' }, from: 'feedback', aim: 'Hadir tepat waktu' }],
  activities: [{ id: 'k1', kind: 'coaching', what: 'Bimbingan', areas: ['r1'] }],
};
const drafted = does(null, 'write', agus, { id: 'development-1', change });
const offered = does(drafted, 'offer', agus);
const agreed = does(offered, 'agree', rina);
const checkIn = { id: 'c1', progress: 'reached', note: 'Dibahas berdua', done: ['k1'] };
const talked = does(agreed, 'check-in', rina, checkIn);
const concluded = does(talked, 'conclude', agus, { result: 'reached', ground: 'Tiga bulan tepat waktu' });
const replied = does(concluded, 'reply', rina, { remark: 'Terima kasih' });

/** As if it were the first revision, so that the store takes it. */
const first = (record: Development): Development => ({ ...record, revision: 1 });
const nobody = { citizen: 401, lestari: 403, citra: 404, budi: 404, dewi: 404 } as const;

const reading: readonly (readonly [string, Development, Record<Asker, number>])[] = [
  ['a draft', drafted, { ...nobody, rina: 200, agus: 200, tim: 404 }],
  ['an offer', offered, { ...nobody, rina: 200, agus: 200, tim: 404 }],
  ['what was agreed', talked, { ...nobody, rina: 200, agus: 200, tim: 200 }],
  ['the outcome', replied, { ...nobody, rina: 200, agus: 200, tim: 200 }],
];

const others = { citizen: 401, tim: 403, lestari: 403, citra: 403, budi: 422, dewi: 422 } as const;
const writing: readonly (readonly [string, Development | undefined, Development, Record<Asker, number>])[] = [
  ['a first draft', undefined, drafted, { ...others, rina: 403, agus: 201 }],
  ['an offer', drafted, offered, { ...others, rina: 403, agus: 200 }],
  ['an agreement', offered, agreed, { ...others, rina: 200, agus: 403 }],
  ['a check-in', agreed, talked, { ...others, rina: 200, agus: 403 }],
  ['an outcome', talked, concluded, { ...others, rina: 403, agus: 200 }],
  ['an answer to it', concluded, replied, { ...others, rina: 200, agus: 403 }],
];

async function there(store: Store, record: Development | undefined): Promise<void> {
  await seed(store, opened);
  if (record) await store.write('development', first(record));
}

/** The record that comes, over one that is stored as the first revision. */
const next = (stored: Development | undefined, record: Development): Development => ({
  ...record,
  revision: stored ? 2 : 1,
});

/** Who reads and does what with a development plan. */
export function developments(open: Open): void {
  describe('development plans', () => {
    for (const [what, record, expected] of reading)
      test(`reading ${what}`, async (t) => {
        const { store } = await open(t);
        await there(store, record);
        const app = appOver(store);
        for (const [name, status] of Object.entries(expected) as [Asker, number][]) {
          const { get } = client(app, askers[name]);
          const one = await get('development/development-1');
          assert.equal(one.status, status, name);
          for (const path of ['development', 'development?plan=plan-1']) {
            const list = await get(path);
            const found = list.ok ? ((await list.json()) as Development[]) : [];
            assert.equal(found.length, status === 200 ? 1 : 0, `${name} ${path}`);
          }
        }
      });

    for (const [what, stored, record, expected] of writing)
      test(`writing ${what}`, async (t) => {
        const { store } = await open(t);
        await there(store, stored);
        const app = appOver(store);
        const given = next(stored, record);
        const attempts = Object.entries(expected) as [Asker, number][];
        for (const [name, status] of attempts.sort(([, one], [, other]) => other - one)) {
          const answer = await client(app, askers[name]).put('development', given);
          assert.equal(answer.status, status, `${name}: ${await answer.text()}`);
        }
        assert.deepEqual(await store.read('development', 'development-1'), given);
      });

    between(open);
    exact(open);
  });
}

function between(open: Open): void {
  test('what was talked about stays between the two', async (t) => {
    const returned = does(offered, 'return', rina, { remark: 'Belum cocok' });
    const begun = does(does(returned, 'offer', agus), 'agree', rina);
    const extended = does(begun, 'extend', agus, { until: '2027-03-20', remark: 'Setelah cuti' });
    const held = does(extended, 'check-in', rina, checkIn);
    const ended = does(held, 'conclude', agus, { result: 'reached', ground: 'Tiga bulan tepat waktu' });
    const replied = does(ended, 'reply', rina, { remark: 'Terima kasih' });
    const { store } = await open(t);
    await there(store, replied);
    const app = appOver(store);
    const seenBy = async (name: Asker) =>
      (await (await client(app, askers[name]).get('development/development-1')).json()) as Development;
    assert.deepEqual(await seenBy('rina'), first(replied));
    const team = await seenBy('tim');
    assert.deepEqual([team.checkIns[0]?.note, team.reply], [undefined, undefined]);
    assert.deepEqual([team.checkIns[0]?.done, team.outcome?.result], [['k1'], 'reached']);
    // Words of an act are kept in the history too.
    assert.doesNotMatch(JSON.stringify(team), /Dibahas berdua|Terima kasih|Belum cocok/);
    assert.match(JSON.stringify(team), /Setelah cuti/);
  });
}

function exact(open: Open): void {
  const held = { ...agreed, checkIns: talked.checkIns };
  const real = does(held, 'check-in', rina, { id: 'c2', progress: 'on-track', note: 'Lagi' });
  const [said, more] = real.checkIns;
  if (!said || !more) throw new Error('nothing said');
  const reworded = { ...said, note: 'Lain' };
  const cases: readonly (readonly [string, Identity, Partial<Development>, string])[] = [
    ['a stage that the act does not give', rina, { stage: 'closed' }, 'stage inconsistent'],
    ['a check-in changed afterwards', rina, { checkIns: [reworded, more] }, 'checkIns inconsistent'],
    ['other areas than were agreed', rina, { areas: [] }, 'areas inconsistent'],
    ['no entry of what was done', rina, { history: agreed.history }, 'history.3 required'],
  ];
  for (const [what, who, changes, expected] of cases)
    test(`refuses ${what}`, async (t) => {
      const { store } = await open(t);
      await there(store, held);
      const { put } = client(appOver(store), who);
      const body = await problem(
        await put('development', { ...real, revision: 2, ...changes }),
        422,
        'invalid-data',
      );
      const found = body.issues?.map(({ path, rule }) => `${path.join('.')} ${rule}`) ?? [];
      assert.ok(found.includes(expected), found.join(', '));
    });

  test('refuses to have come from an evaluation that is not there, or another’s', async (t) => {
    const { store } = await open(t);
    await there(store, undefined);
    await store.write('evaluation', { ...opened, id: 'evaluation-2', plans: ['plan-2'] });
    const { put } = client(appOver(store), agus);
    const from = (evaluation: string) =>
      does(null, 'write', agus, { id: 'development-1', change: { ...change, evaluation } });
    for (const wrong of ['evaluation-0', 'evaluation-2']) {
      const { issues } = await problem(await put('development', from(wrong)), 422, 'invalid-data');
      assert.deepEqual(issues, [{ path: ['evaluation'], rule: 'not-found' }]);
    }
    assert.equal((await put('development', from(opened.id))).status, 201);
  });

  test('the day is the office’s, the time of the act today’s, and a stale one a conflict', async (t) => {
    const { store } = await open(t);
    await there(store, agreed);
    const { put } = client(appOver(store), rina);
    const dated = (on: string) => {
      const record = next(agreed, talked);
      const history = record.history.map((each, place) => (place === 3 ? { ...each, on } : each));
      return { ...record, history, checkIns: record.checkIns.map((each) => ({ ...each, on })) };
    };
    for (const day of ['2026-11-20', '2026-11-24'])
      await problem(await put('development', dated(day)), 422, 'invalid-data');
    assert.equal((await put('development', dated('2026-11-23'))).status, 200);
    await problem(await put('development', next(agreed, talked)), 409, 'conflict');
  });
}
