import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Records } from '@kinerja/core';
import {
  type EvaluationAction,
  type EvaluationStage,
  actOnEvaluation,
  evaluationRules,
  openEvaluation,
} from '@kinerja/core/cycle';
import type { Identity } from '@kinerja/server';
import { appOver, client, problem } from '../client.ts';
import type { Open } from '../databases.ts';
import {
  act,
  actorOf,
  at,
  context,
  evaluation,
  opened,
  scheme,
  seed,
  stages,
  today,
} from '../evaluations.ts';
import { agus, budi, dewi, lestari, person, plan, rina, tim } from '../records.ts';
import { type Asker, acting, askers, reading, rightStages } from './evaluation-table.ts';

type Evaluation = Records['evaluation'];

/** What somebody sends: the act on what he sees, or by hand where the rules do not let him. */
function sent(seen: Evaluation, action: EvaluationAction, who: Identity | undefined): Evaluation {
  const by = who ? actorOf(who) : ({ id: 'nobody', role: 'employee' } as const);
  try {
    return actOnEvaluation(seen, act(action, by), context);
  } catch {
    return {
      ...seen,
      revision: seen.revision + 1,
      stage: evaluationRules[action].to ?? seen.stage,
      history: [...seen.history, { at, on: today, by, action }],
    };
  }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const actBy = (action: EvaluationAction, name: Asker) => act(action, actorOf(askers[name] ?? rina));

async function seenBy(get: (path: string) => Promise<Response>, whole: Evaluation): Promise<Evaluation> {
  const answer = await get('evaluation/evaluation-1');
  return answer.ok ? ((await answer.json()) as Evaluation) : whole;
}

/** Who sees and does what with an evaluation, stage by stage. */
export function evaluations(open: Open): void {
  describe('evaluations', () => {
    test('reading, at every stage', async (t) => {
      for (const [stage, expected] of Object.entries(reading) as [EvaluationStage, Record<Asker, number>][]) {
        const { store } = await open(t);
        await seed(store, evaluation(stage));
        const app = appOver(store);
        for (const [name, status] of Object.entries(expected) as [Asker, number][]) {
          const { get } = client(app, askers[name]);
          assert.equal((await get('evaluation/evaluation-1')).status, status, `${name} at ${stage}`);
          const list = await get('evaluation');
          const length = list.ok ? ((await list.json()) as unknown[]).length : 0;
          assert.equal(length, status === 200 ? 1 : 0, `list of ${name} at ${stage}`);
        }
      }
    });

    test('every act, by everybody', async (t) => {
      for (const [action, stage, expected] of acting) {
        const from = evaluation(stage);
        let { store } = await open(t);
        await seed(store, from);
        const attempts = Object.entries(expected) as [Asker, number][];
        for (const [name, status] of attempts.sort(([, one], [, other]) => other - one)) {
          // Whoever is refused comes first and finds what was there before; whoever is not, begins anew.
          if ((await store.read('evaluation', from.id))?.revision !== from.revision) {
            ({ store } = await open(t));
            await seed(store, from);
          }
          const { get, put } = client(appOver(store, { schemes: [scheme] }), askers[name]);
          const next = sent(await seenBy(get, from), action, askers[name]);
          const answer = await put('evaluation', next);
          assert.equal(answer.status, status, `${name} ${action}: ${await answer.text()}`);
          const kept = status === 200 ? actOnEvaluation(from, actBy(action, name), context) : from;
          assert.deepEqual(await store.read('evaluation', from.id), plain(kept), `${name} ${action}`);
          // Sent again it is answered alike, although some see less than what was kept.
          if (status === 200) assert.equal((await put('evaluation', next)).status, 200, `${name} again`);
        }
      }
    });
    wrongStages(open);
    forged(open);
  });
}

function wrongStages(open: Open): void {
  test('an act at another stage is refused, whoever does it', async (t) => {
    for (const stage of stages.keys()) {
      const { store } = await open(t);
      const from = evaluation(stage);
      await seed(store, from);
      const app = appOver(store, { schemes: [scheme] });
      for (const [action, , expected] of acting) {
        if (rightStages[action].includes(stage)) continue;
        for (const name of (Object.keys(expected) as Asker[]).filter((each) => expected[each] === 200)) {
          const { get, put } = client(app, askers[name]);
          const answer = await put('evaluation', sent(await seenBy(get, from), action, askers[name]));
          assert.ok(
            [403, 409, 422].includes(answer.status),
            `${name} ${action} at ${stage}: ${answer.status}`,
          );
        }
      }
      assert.equal((await store.read('evaluation', from.id))?.revision, from.revision);
    }
  });
}

function forged(open: Open): void {
  const rated = actOnEvaluation(opened, act('rate', actorOf(agus)), context);
  const raw = rated.outcomes.raw;
  const last = { ...rated.history[0], at, on: today, action: 'rate' as const, by: actorOf(agus) };
  const cases: readonly (readonly [string, object, readonly string[]])[] = [
    ['another value', { outcomes: { raw: { ...raw, value: 'sangat-baik' } } }, ['outcomes']],
    ['another hash', { outcomes: { raw: { ...raw, hash: '0'.repeat(64) } } }, ['outcomes']],
    ['a final value at once', { outcomes: { raw, final: raw } }, ['outcomes']],
    ['another stage', { stage: 'released', released: today }, ['stage', 'released']],
    ['another regulation', { regulation: 'permenpanrb-8-2021' }, ['regulation']],
    ['another supervisor', { supervisor: person(dewi) }, []],
    [
      'a rater agreed to on the way',
      { raters: opened.raters.map((each) => ({ ...each, status: 'approved' })) },
      ['raters'],
    ],
    ['no entry', { history: [] }, ['history']],
    ['two entries', { history: [last, last] }, ['history']],
    ['an entry of somebody else', { history: [{ ...last, by: actorOf(tim) }] }, []],
    ['another day', { history: [{ ...last, on: '2026-11-20' }] }, ['history']],
    ['a moment that has not come', { history: [{ ...last, at: '2026-11-24T00:00:00Z' }] }, ['history']],
    ['a rating that is not there', { ratings: [{ ...rated.ratings[0], rating: 'none' }] }, ['ratings']],
    ['another scheme', { scheme: { id: 'uji', version: '9.0.0' } }, ['scheme']],
  ];
  test('what the rules do not give is refused', async (t) => {
    const { store } = await open(t);
    await seed(store, opened);
    const { put } = client(appOver(store, { schemes: [scheme] }), agus);
    for (const [what, changes, places] of cases) {
      const answer = await put('evaluation', { ...rated, ...changes } as Evaluation);
      const status = places.length > 0 ? 422 : 403;
      const body = await problem(answer, status, status === 422 ? 'invalid-data' : 'refused');
      assert.deepEqual([...new Set(body.issues?.map(({ path }) => path[0]) ?? [])], places, what);
      assert.deepEqual(await store.read('evaluation', opened.id), opened, what);
    }
    assert.equal((await put('evaluation', rated)).status, 200);
    const stale = { ...rated, revision: 2, outcomes: {} };
    await problem(await put('evaluation', stale), 409, 'conflict');
  });

  test('is opened as the rules open it, by who manages it', async (t) => {
    const { store } = await open(t);
    await store.write('plan', plan());
    const fresh = openEvaluation({
      id: 'new',
      kind: 'annual',
      stretch: plan().period,
      plans: [plan()],
      scheme,
    });
    const app = appOver(store, { schemes: [scheme] });
    for (const who of [rina, lestari, budi, dewi]) {
      await problem(await client(app, who).put('evaluation', fresh), 403, 'refused');
    }
    const { put } = client(app, agus);
    for (const changes of [{ stage: 'rated' }, { raters: opened.raters }, { plans: ['none'] }]) {
      await problem(await put('evaluation', { ...fresh, ...changes }), 422, 'invalid-data');
    }
    assert.equal((await put('evaluation', fresh)).status, 201);
    assert.equal((await client(app, tim).put('evaluation', { ...fresh, id: 'team' })).status, 201);
  });
}
