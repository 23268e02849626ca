import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Records } from '@kinerja/core';
import { type EvaluationStage, actOnEvaluation } from '@kinerja/core/cycle';
import type { Identity } from '@kinerja/server';
import { appOver, client, problem } from '../client.ts';
import type { Open } from '../databases.ts';
import { act, context, evaluation, opened, peerRating, ratings, scheme, seed } from '../evaluations.ts';
import { agus, budi, citra, lestari, plan, rating, rina, tim } from '../records.ts';
import { type Asker, askers } from './evaluation-table.ts';

type Evaluation = Records['evaluation'];

/** What each of them sees of an evaluation and of what belongs to it. */
export function evaluationViews(open: Open): void {
  describe('views of an evaluation', () => {
    redacted(open);
    voices(open);
    around(open);
  });
}

function redacted(open: Open): void {
  test('before the release the employee learns no judgement, a rater never more than the own part', async (t) => {
    const { store } = await open(t);
    await seed(store, evaluation('calibrated'));
    const app = appOver(store);
    const of = async (who: Identity) =>
      (await (await client(app, who).get('evaluation/evaluation-1')).json()) as Evaluation;
    const seen = await of(rina);
    assert.deepEqual([seen.outcomes, seen.adjustments], [{}, []]);
    assert.deepEqual(
      seen.ratings.map(({ role }) => role),
      ['self'],
    );
    assert.deepEqual(
      seen.history.map(({ action }) => action),
      ['assess-oneself'],
    );
    assert.deepEqual(
      seen.raters.map(({ status }) => status),
      ['approved', 'nominated'],
    );
    assert.deepEqual(await of(agus), evaluation('calibrated'));
    const [listed] = (await (await client(app, rina).get('evaluation?employee=rina')).json()) as Evaluation[];
    assert.deepEqual(listed, seen);
  });

  test('after the release the employee sees all but who of the peers said something', async (t) => {
    const { store } = await open(t);
    await seed(store, evaluation('released'));
    const seen = (await (
      await client(appOver(store), rina).get('evaluation/evaluation-1')
    ).json()) as Evaluation;
    assert.deepEqual(seen.outcomes, evaluation('released').outcomes);
    assert.deepEqual(seen.adjustments, evaluation('released').adjustments);
    assert.doesNotMatch(JSON.stringify(seen), /rating-peer|"contribute"|"heard"/);
  });

  test('a rater sees nothing of the others', async (t) => {
    const { store } = await open(t);
    await seed(store, evaluation('rated'));
    const { get } = client(appOver(store), citra);
    const seen = (await (await get('evaluation/evaluation-1')).json()) as Evaluation;
    assert.deepEqual(
      seen.raters.map(({ id }) => id),
      ['citra'],
    );
    assert.deepEqual(
      seen.history.map(({ by }) => by.id),
      ['citra'],
    );
    assert.deepEqual([seen.ratings, seen.outcomes, seen.adjustments], [[], {}, []]);
    assert.equal(seen.appealAuthority, undefined);
  });
}

const peers = ['citra', 'budi', 'fajar'].map((id) => ({
  ...peerRating,
  id: `rating-${id}`,
  rater: { id, role: 'peer' } as const,
  strengths: `Dari ${id}`,
}));

/** The evaluation with three peers who were heard. */
const heard = (stage: EvaluationStage): Evaluation => {
  const { ratings: handed, ...rest } = evaluation(stage);
  const others = handed.filter(({ role }) => role !== 'peer');
  const of = peers.map(({ id, plan: named }) => ({ rating: id, plan: named, role: 'peer' }) as const);
  return { ...rest, ratings: [...others, ...of] };
};

function voices(open: Open): void {
  test('what may be shown of the voices, to whom and when; what is sent back with it is not kept', async (t) => {
    const told = async (stage: EvaluationStage, who: Identity): Promise<Evaluation> => {
      const { store } = await open(t);
      await seed(store, heard(stage));
      for (const each of peers) await store.write('rating', each);
      const { get, put } = client(appOver(store, { schemes: [scheme] }), who);
      const [listed] = (await (await get('evaluation')).json()) as Evaluation[];
      const seen = (await (await get('evaluation/evaluation-1')).json()) as Evaluation;
      assert.deepEqual(listed, seen);
      if (stage === 'released' && who === rina) {
        const read = actOnEvaluation(seen, act('acknowledge', { id: rina.id, role: 'employee' }), context);
        assert.equal((await put('evaluation', read)).status, 200);
        assert.equal((await put('evaluation', read)).status, 200);
        assert.equal((await store.read('evaluation', 'evaluation-1'))?.voices, undefined);
      }
      return seen;
    };
    assert.equal((await told('rated', agus)).voices, undefined);
    assert.equal((await told('calibrated', rina)).voices, undefined);
    assert.equal((await told('released', tim)).voices, undefined);
    for (const [stage, who] of [
      ['calibrated', agus],
      ['released', rina],
      ['objected', lestari],
    ] as const) {
      const seen = await told(stage, who);
      const [only] = seen.voices ?? [];
      assert.deepEqual(only?.input.peer, { behaviour: { below: 0, meets: 3, exceeds: 0 } });
      const said = only?.comments.find(({ voice }) => voice === 'peer');
      assert.deepEqual(said?.strengths, ['Dari budi', 'Dari citra', 'Dari fajar']);
      if (who === rina) assert.doesNotMatch(JSON.stringify(seen), /rating-citra|rating-fajar/);
    }
  });

  test('one rater who was heard twice on a plan hides no list: the latest that was handed in counts', async (t) => {
    const { store } = await open(t);
    const [first] = peers;
    assert.ok(first);
    const again = { ...first, id: 'rating-again', strengths: 'Sekali lagi' };
    const twice = heard('calibrated');
    const handed = { rating: again.id, plan: again.plan, role: 'peer' } as const;
    await seed(store, { ...twice, ratings: [...twice.ratings, handed] });
    for (const each of [...peers, again]) await store.write('rating', each);
    await store.write('evaluation', { ...evaluation('rated'), id: 'evaluation-2' });
    const { get } = client(appOver(store, { schemes: [scheme] }), agus);
    const list = await get('evaluation');
    assert.equal(list.status, 200);
    const [odd, other] = (await list.json()) as Evaluation[];
    assert.equal(other?.id, 'evaluation-2');
    const said = odd?.voices?.[0]?.comments.find(({ voice }) => voice === 'peer');
    assert.deepEqual(said?.strengths, ['Dari budi', 'Dari fajar', 'Sekali lagi']);
    assert.deepEqual(odd?.voices?.[0]?.input.peer, { behaviour: { below: 0, meets: 3, exceeds: 0 } });
  });

  test('what an office brought in with it is told to nobody', async (t) => {
    const told = { plan: 'plan-1', input: {}, hidden: [], comments: [] };
    for (const who of [rina, citra, tim]) {
      const { store } = await open(t);
      await seed(store, { ...evaluation('rated'), voices: [told] });
      const { get } = client(appOver(store, { schemes: [scheme] }), who);
      const seen = (await (await get('evaluation/evaluation-1')).json()) as Evaluation;
      assert.equal(seen.voices, undefined, who.id);
    }
  });

  test('of too few nothing is told', async (t) => {
    const { store } = await open(t);
    await seed(store, evaluation('released'));
    const { get } = client(appOver(store, { schemes: [scheme] }), rina);
    const seen = (await (await get('evaluation/evaluation-1')).json()) as Evaluation;
    assert.deepEqual(Object.keys(seen.voices?.[0]?.input ?? {}), ['supervisor', 'self']);
    assert.deepEqual(
      seen.voices?.[0]?.comments.map(({ voice }) => voice),
      ['supervisor', 'self'],
    );
  });
}

function around(open: Open): void {
  test('who reads which rating, before and after the release', async (t) => {
    const ids = { supervisor: 'rating-1', self: 'rating-self', peer: 'rating-peer' };
    const expected: readonly (readonly [EvaluationStage, Asker, readonly string[]])[] = [
      ['rated', 'rina', [ids.self]],
      ['rated', 'agus', [ids.supervisor, ids.self]],
      ['rated', 'citra', [ids.peer]],
      ['rated', 'tim', [ids.supervisor, ids.peer, ids.self]],
      ['rated', 'lestari', []],
      ['rated', 'budi', []],
      ['released', 'rina', [ids.supervisor, ids.self]],
      ['objected', 'lestari', [ids.supervisor, ids.self]],
      ['objected', 'dewi', []],
    ];
    for (const [stage, name, readable] of expected) {
      const { store } = await open(t);
      await seed(store, evaluation(stage));
      const { get } = client(appOver(store), askers[name]);
      const statuses = ratings.map(async ({ id }) => [id, (await get(`rating/${id}`)).status]);
      const wanted = ratings.map(({ id }) => [id, readable.includes(id) ? 200 : 404]);
      assert.deepEqual(await Promise.all(statuses), wanted, `${name} at ${stage}`);
      const list = (await (await get('rating?plan=plan-1')).json()) as { id: string }[];
      assert.deepEqual(list.map(({ id }) => id).sort(), [...readable].sort(), `list of ${name} at ${stage}`);
    }
  });

  test('a rater knows the plan but not where its person was, and rates only when asked', async (t) => {
    const { store } = await open(t);
    await seed(store, opened);
    const absences = [{ from: '2026-03-02', to: '2026-03-06', reason: 'illness' }] as const;
    await store.write('plan', plan({ revision: 2, absences }));
    const app = appOver(store);
    const { absences: _, ...visible } = plan({ revision: 2, absences });
    assert.deepEqual(await (await client(app, citra).get('plan/plan-1')).json(), visible);
    await problem(await client(app, budi).get('plan/plan-1'), 404, 'not-found');
    const peer = (who: Identity, role: 'peer' | 'third-party') =>
      client(app, who).put(
        'rating',
        rating({ id: `of-${who.id}`, status: 'draft', rater: { id: who.id, role } }),
      );
    assert.equal((await peer(citra, 'peer')).status, 201);
    assert.equal((await peer(budi, 'peer')).status, 422);
    const other = rating({ id: 'other', rater: { id: citra.id, role: 'third-party' } });
    await problem(await client(app, citra).put('rating', other), 403, 'refused');
  });

  test('what a scheme has judged beside the law, e.g. attitude, is known of a plan under that scheme', async (t) => {
    const { store } = await open(t);
    await store.write('plan', plan({ id: 'plan-bare' }));
    await store.write('plan', plan({ id: 'plan-scheme', scheme: scheme.id }));
    const { put } = client(appOver(store, { schemes: [scheme] }), agus);
    const [quality] = scheme.rating.qualities;
    const judged = (of: string, item = quality?.id ?? ''): Records['rating'] =>
      rating({
        id: `of-${of}`,
        plan: of,
        behaviour: { level: 'meets', items: { [item]: { level: 'meets' } } },
      });
    const path = (item = quality?.id) => [['behaviour', 'items', item]];
    const paths = async (answer: Promise<Response>) =>
      (await problem(await answer, 422, 'invalid-data')).issues?.map((issue) => issue.path);
    assert.deepEqual(await paths(put('rating', judged('plan-bare'))), path());
    assert.deepEqual(await paths(put('rating', judged('plan-scheme', 'bogus'))), path('bogus'));
    assert.equal((await put('rating', judged('plan-scheme'))).status, 201);
  });

  test('a rating that was handed in stays as it is', async (t) => {
    const { store } = await open(t);
    await seed(store, evaluation('rated'));
    const { put } = client(appOver(store), agus);
    const changed = rating({ revision: 2, strengths: 'x' });
    assert.equal((await problem(await put('rating', changed), 409, 'wrong-stage')).stage, 'rated');
    assert.equal((await put('rating', rating())).status, 200);
  });
}
