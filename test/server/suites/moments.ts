import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Kind, Records } from '@kinerja/core';
import {
  type DevelopmentAct,
  type PlanAct,
  actOnAward,
  actOnDevelopment,
  actOnEvaluation,
  actOnPlan,
} from '@kinerja/core/cycle';
import type { Identity, Store } from '@kinerja/server';
import { appOver, client, problem } from '../client.ts';
import type { Open } from '../databases.ts';
import { act, actorOf, context, evaluation, opened, scheme, seed, today } from '../evaluations.ts';
import { agus, person, plan, rina } from '../records.ts';

type Evaluation = Records['evaluation'];

const followUp = scheme.followUps.find(({ kind }) => kind === 'award')?.id ?? '';
const granted: Evaluation = {
  ...evaluation('final'),
  employee: { ...person(rina), unit: 'Disdukcapil' },
  stage: 'followed-up',
  followUps: [{ followUp, on: today, ground: 'Predikat' }],
};
const draft = plan({ stage: 'draft' });
const change = {
  time: { from: today, to: '2027-02-20' },
  checkInEvery: 30,
  areas: [{ id: 'r1', about: { type: 'value', id: 'loyal' }, from: 'feedback', aim: 'Tepat waktu' }],
  activities: [{ id: 'k1', kind: 'coaching', what: 'Bimbingan', areas: ['r1'] }],
};

/** An act that is said to have been done then: what is there before it, and the record after it. */
interface Case {
  readonly kind: Kind;
  readonly who: Identity;
  readonly before: (store: Store) => Promise<unknown>;
  readonly done: (at: string, on?: string) => { readonly id: string };
}
const announcement: Case = {
  kind: 'award',
  who: agus,
  before: (store) => seed(store, granted),
  done: (at, on = today) => {
    const deed = { id: 'award-1', followUp, ground: 'Teladan loket', by: actorOf(agus), at } as const;
    const around = { evaluation: granted, scheme, plans: [plan()], today: on };
    return actOnAward(null, { ...deed, action: 'announce' }, around);
  },
};
const cases: readonly Case[] = [
  announcement,
  {
    kind: 'evaluation',
    who: agus,
    before: (store) => seed(store, opened),
    done: (at, on = today) =>
      actOnEvaluation(opened, { ...act('rate', actorOf(agus)), at }, { ...context, today: on }),
  },
  {
    kind: 'development',
    who: agus,
    before: (store) => seed(store, opened),
    done: (at, on = today) => {
      const deed = { action: 'write', id: 'development-1', change, by: actorOf(agus), at };
      return actOnDevelopment(null, deed as DevelopmentAct, { plan: plan(), today: on });
    },
  },
  {
    kind: 'plan',
    who: rina,
    before: (store) => store.write('plan', draft),
    done: (at) => {
      const written = {
        action: 'write',
        by: actorOf(rina),
        at,
        change: { expectations: { loyal: 'Hadir' } },
      };
      return actOnPlan(draft, written as PlanAct);
    },
  },
];

/** When an act was done is the sender's word, within what is possible: the tests happen at 05.00 UTC. */
export function moments(open: Open): void {
  describe('the moment of an act', () => {
    for (const { kind, who, before, done } of cases)
      test(`on a record of ${kind} has come, but for a clock that is a little fast`, async (t) => {
        const { store } = await open(t);
        await before(store);
        const { put } = client(appOver(store, { schemes: [scheme] }), who);
        for (const at of ['2026-11-22T05:05:01Z', '2026-11-22T18:00:00Z', '2026-11-23T23:59:59Z']) {
          const { issues } = await problem(await put(kind, done(at)), 422, 'invalid-data');
          const facts = { maximum: '2026-11-22T05:05:00.000Z', value: at };
          assert.deepEqual(
            issues?.map((each) => [each.path.at(-1), each.rule, each.facts]),
            [['at', 'out-of-range', facts]],
          );
        }
        await problem(await put(kind, done('2026-11-20T23:59:59Z')), 422, 'invalid-data');
        const at = '2026-11-22T05:04:59Z';
        assert.ok((await put(kind, done(at))).ok, at);
      });

    for (const { kind, who, before, done } of cases)
      test(`on a record of ${kind} may be of yesterday, when the device was offline`, async (t) => {
        const { store } = await open(t);
        await before(store);
        const { put } = client(appOver(store, { schemes: [scheme] }), who);
        assert.ok((await put(kind, done('2026-11-21T10:00:00Z'))).ok);
      });

    test('begins the quiet days of an announcement no earlier than the office’s day', async (t) => {
      let now = new Date('2026-11-22T05:00:00Z');
      const { store } = await open(t);
      await announcement.before(store);
      const options = { schemes: [scheme], now: () => now };
      const { put } = client(appOver(store, options), agus);
      const yesterday = announcement.done('2026-11-21T10:00:00Z', '2026-11-21');
      const { issues } = await problem(await put('award', yesterday), 422, 'invalid-data');
      assert.deepEqual(issues, [
        {
          path: ['history', 0, 'on'],
          rule: 'out-of-range',
          facts: { minimum: '2026-11-22', value: '2026-11-21' },
        },
      ]);
      // In Jayapura the 23rd has come long before it has in Jakarta.
      now = new Date('2026-11-22T16:00:00Z');
      const late = announcement.done('2026-11-22T15:59:00Z', '2026-11-22');
      const east = client(appOver(store, { ...options, forms: { timeZone: 'Asia/Jayapura' } }), agus);
      await problem(await east.put('award', late), 422, 'invalid-data');
      // A few minutes after midnight in Jakarta a slow clock still says yesterday.
      now = new Date('2026-11-22T17:04:00Z');
      assert.equal((await put('award', late)).status, 201);
    });
  });
}
