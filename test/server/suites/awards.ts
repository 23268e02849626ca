import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Records } from '@kinerja/core';
import { type AwardAct, actOnAward } from '@kinerja/core/cycle';
import type { Identity, Store } from '@kinerja/server';
import { appOver, client, problem } from '../client.ts';
import type { Open } from '../databases.ts';
import { at, evaluation, scheme, seed, today } from '../evaluations.ts';
import { agus, person, plan, rina, tim } from '../records.ts';
import { type Asker, askers } from './evaluation-table.ts';

type Award = Records['award'];

const rule = scheme.followUps.find(({ kind }) => kind === 'award');
assert.ok(rule);
const employee = { ...person(rina), unit: 'Disdukcapil' };
const granted: Records['evaluation'] = {
  ...evaluation('final'),
  employee,
  stage: 'followed-up',
  followUps: [{ followUp: rule.id, on: today, ground: 'Predikat' }],
};
/** Rina and five more of her unit, all of Agus. */
const plans = ['1', '2', '3', '4', '5', '6'].map((id) =>
  plan({ id: `plan-${id}`, employee: { ...employee, id: id === '1' ? rina.id : `person-${id}` } }),
);
const context = { evaluation: granted, scheme, plans, today };

const act = (action: AwardAct['action'], { id, role }: Identity, changes: object = {}): AwardAct =>
  ({
    action,
    id: 'award-1',
    followUp: rule.id,
    ground: 'Teladan loket',
    remark: 'Keliru',
    by: { id, role },
    at,
    ...changes,
  }) as AwardAct;
const announced = actOnAward(null, act('announce', agus), context);
const withheld = actOnAward(announced, act('withhold', rina), context);

async function seeded(store: Store, award?: Award): Promise<void> {
  await seed(store, granted);
  for (const each of plans.slice(1)) await store.write('plan', each);
  await store.write('plan', { ...plan(), revision: 2, employee });
  if (award) await store.write('award', { ...award, revision: 1 });
}

/** Puts there what an award is announced of. */
export const seedAward = (store: Store): Promise<void> => seeded(store);

/** The supervisor announces it, under that id. */
export function announce(store: Store, id: string): Promise<Response> {
  const award = actOnAward(null, act('announce', agus, { id }), context);
  return client(appOver(store, { schemes: [scheme] }), agus).put('award', award);
}

/** Who sees it whole, who as everybody does, and who not at all. */
type Sight = 'whole' | 'public' | 'none';
const everybody = (sight: Sight, others: Partial<Record<Asker, Sight>> = {}): Record<Asker, Sight> => ({
  citizen: sight,
  lestari: sight,
  citra: sight,
  budi: sight,
  dewi: sight,
  rina: 'whole',
  agus: 'whole',
  tim: 'whole',
  ...others,
});
const longAgo: Partial<Award> = { announced: '2026-11-01' };
const sights: readonly (readonly [string, Award, Record<Asker, Sight>])[] = [
  ['in the quiet days', announced, everybody('none')],
  ['after them', { ...announced, ...longAgo }, everybody('public')],
  ['that is withheld', { ...withheld, ...longAgo }, everybody('none')],
  ['that was withdrawn', { ...announced, ...longAgo, stage: 'withdrawn' }, everybody('none')],
  ['of a small unit', { ...announced, ...longAgo, unitSize: 4 }, everybody('none')],
];

/** Who announces, withholds and sees what. */
export function awards(open: Open): void {
  describe('awards', () => {
    for (const [what, award, expected] of sights)
      test(`reading one ${what}`, async (t) => {
        const { store } = await open(t);
        await seeded(store, award);
        const app = appOver(store);
        for (const [name, sight] of Object.entries(expected) as [Asker, Sight][]) {
          const { get } = client(app, askers[name]);
          const answer = await get('award/award-1');
          assert.equal(answer.status, sight === 'none' ? 404 : 200, `${name} ${what}`);
          const list = (await (await get('award?unit=Disdukcapil')).json()) as Award[];
          const entries = list.map(({ history }) => history.length);
          const whole = award.history.length;
          assert.deepEqual(
            entries,
            sight === 'none' ? [] : [sight === 'whole' ? whole : 0],
            `${name} ${what}`,
          );
        }
      });

    test('is announced by the supervisor with what the rules give, once', async (t) => {
      const { store } = await open(t);
      await seeded(store);
      const app = appOver(store, { schemes: [scheme] });
      const refused: readonly (readonly [Asker, number])[] = [
        ['citizen', 401],
        ['rina', 403],
        ['dewi', 403],
        ['lestari', 403],
      ];
      for (const [name, status] of refused)
        assert.equal((await client(app, askers[name]).put('award', announced)).status, status, name);
      const { put } = client(app, agus);
      assert.equal(announced.unitSize, 6);
      const wrong: readonly (readonly [Partial<Award>, string])[] = [
        [{ unitSize: 60 }, 'unitSize'],
        [{ label: { id: 'Pegawai Terhebat' } }, 'label'],
        [{ kind: 'incentive' }, 'kind'],
      ];
      for (const [changes, place] of wrong) {
        const { issues } = await problem(
          await put('award', { ...announced, ...changes }),
          422,
          'invalid-data',
        );
        assert.deepEqual(
          issues?.map(({ path, rule: broken }) => [path, broken]),
          [[[place], 'inconsistent']],
        );
      }
      assert.equal((await put('award', announced)).status, 201);
      assert.equal((await put('award', announced)).status, 200);
      const again = { ...announced, id: 'award-2' };
      const { issues } = await problem(await put('award', again), 422, 'invalid-data');
      assert.deepEqual(issues?.[0]?.rule, 'duplicate');
    });

    test('is announced once, whoever announces it at the same time', async (t) => {
      const { store } = await open(t);
      await seeded(store);
      const app = appOver(store, { schemes: [scheme] });
      const announcers = [agus, tim, agus, tim].map((who, place) =>
        client(app, who).put(
          'award',
          actOnAward(null, act('announce', who, { id: `award-${place + 1}` }), context),
        ),
      );
      const answers = (await Promise.all(announcers)).map(({ status }) => status);
      assert.deepEqual(answers.sort(), [201, 422, 422, 422]);
      assert.equal((await store.list('award', { evaluation: granted.id })).length, 1);
    });

    test('is withheld by the employee alone', async (t) => {
      const { store } = await open(t);
      await seeded(store, announced);
      const app = appOver(store, { schemes: [scheme] });
      assert.equal((await client(app, agus).put('award', withheld)).status, 403);
      assert.equal((await client(app, rina).put('award', withheld)).status, 200);
      assert.deepEqual(await store.read('award', 'award-1'), withheld);
    });

    test('is not announced a second time over the no of its employee', async (t) => {
      const { store } = await open(t);
      await seeded(store, announced);
      const withdrawn = actOnAward(withheld, act('withdraw', agus), context);
      await store.write('award', withheld);
      await store.write('award', withdrawn);
      const app = appOver(store, { schemes: [scheme] });
      for (const [name, who] of Object.entries({ agus, tim })) {
        const again = actOnAward(null, act('announce', who, { id: 'award-2' }), context);
        const { issues } = await problem(await client(app, who).put('award', again), 422, 'invalid-data');
        assert.deepEqual(
          issues?.map(({ path, rule: broken }) => [path, broken]),
          [[['followUp'], 'withheld']],
          name,
        );
      }
      assert.deepEqual((await store.list('award')).length, 1);
    });
  });
}
