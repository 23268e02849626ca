import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import { onBothDatabases } from './databases.ts';
import { opened } from './evaluations.ts';
import { feedback, otherPlan, plan, printed, progress, rating, response, survey } from './records.ts';

const conflict = (error: unknown) => isKinerjaError(error, 'conflict');

onBothDatabases((open) => {
  test('gives back every kind as it was written, also after closing', async (t) => {
    const fixture = await open(t);
    const { store } = fixture;
    assert.equal(await store.write('survey', survey), 'created');
    assert.equal(await store.write('tabulation', printed), 'created');
    assert.equal(await store.write('plan', plan()), 'created');
    assert.equal(await store.write('progress', progress()), 'created');
    assert.equal(await store.write('rating', rating()), 'created');
    assert.equal(await store.write('feedback', feedback()), 'created');
    assert.equal(await store.write('evaluation', opened), 'created');
    assert.equal(await store.write('response', response()), 'created');
    await fixture.reopen();
    assert.deepEqual(await fixture.store.read('survey', survey.id), survey);
    assert.deepEqual(await fixture.store.read('tabulation', printed.id), printed);
    assert.deepEqual(await fixture.store.read('plan', 'plan-1'), plan());
    assert.deepEqual(await fixture.store.read('progress', 'progress-1'), progress());
    assert.deepEqual(await fixture.store.read('rating', 'rating-1'), rating());
    assert.deepEqual(await fixture.store.read('feedback', 'feedback-1'), feedback());
    assert.deepEqual(await fixture.store.read('evaluation', 'evaluation-1'), opened);
    assert.deepEqual(await fixture.store.read('response', 'response-1'), response());
  });

  test('has nothing under an id that was never written', async (t) => {
    const { store } = await open(t);
    for (const kind of ['survey', 'response', 'tabulation', 'plan', 'progress', 'rating'] as const) {
      assert.equal(await store.read(kind, 'nothing'), undefined);
    }
  });

  test('a response with only what must be there comes back so', async (t) => {
    const { store } = await open(t);
    await store.write('survey', survey);
    const { comment: _comment, session: _session, ...least } = response({ answers: {} });
    await store.write('response', least);
    assert.deepEqual(await store.read('response', least.id), least);
  });

  test('the same again is stored once, whatever the order of its properties', async (t) => {
    const fixture = await open(t);
    const { store } = fixture;
    await store.write('survey', survey);
    await store.write('plan', plan());
    await store.write('response', response());
    await store.write('progress', progress());
    const turned = Object.fromEntries(
      Object.entries(response()).reverse(),
    ) as typeof response extends () => infer R ? R : never;
    assert.equal(
      await store.write('response', {
        ...turned,
        answers: { biaya: 2, waktu: 'unknown', prosedur: 3, persyaratan: 4 },
      }),
      'repeated',
    );
    assert.equal(await store.write('progress', progress()), 'repeated');
    assert.equal(await store.write('plan', plan()), 'repeated');
    const rows = await fixture.rows();
    assert.deepEqual([rows['response'], rows['answer'], rows['progress'], rows['plan']], [1, 4, 1, 1]);
  });

  test('another response or report under a used id is a conflict and changes nothing', async (t) => {
    const { store } = await open(t);
    await store.write('survey', survey);
    await store.write('plan', plan());
    await store.write('response', response());
    await store.write('progress', progress());
    const others = [
      response({ answers: { persyaratan: 4, prosedur: 3, waktu: 1, biaya: 2 } }),
      response({ answers: { persyaratan: 4, prosedur: 3, biaya: 2 } }),
      response({ comment: 'x' }),
      response({ session: 'afternoon' }),
      response({ profile: { usia: 30 } }),
    ];
    for (const other of others) await assert.rejects(store.write('response', other), conflict);
    await assert.rejects(store.write('progress', progress({ value: 13 })), conflict);
    assert.deepEqual(await store.read('response', 'response-1'), response());
    assert.deepEqual(await store.read('progress', 'progress-1'), progress());
  });

  test('surveys and tabulations are replaced', async (t) => {
    const { store } = await open(t);
    await store.write('survey', survey);
    assert.equal(await store.write('survey', { ...survey, service: 'KTP' }), 'replaced');
    await store.write('tabulation', printed);
    assert.equal(await store.write('tabulation', { ...printed, unit: 'Baru' }), 'replaced');
    assert.equal((await store.read('survey', survey.id))?.service, 'KTP');
    assert.deepEqual(await store.list('tabulation', { unit: printed.unit }), []);
    assert.equal((await store.list('tabulation', { unit: 'Baru' })).length, 1);
  });

  test('a revision follows the stored one; the first is 1', async (t) => {
    const { store } = await open(t);
    await assert.rejects(store.write('plan', plan({ revision: 2 })), conflict);
    await store.write('plan', plan());
    await assert.rejects(store.write('plan', plan({ stage: 'draft' })), conflict);
    await assert.rejects(store.write('plan', plan({ revision: 3 })), conflict);
    assert.equal(await store.write('plan', plan({ revision: 2, stage: 'draft' })), 'replaced');
    assert.equal(await store.write('plan', plan({ revision: 2, stage: 'draft' })), 'repeated');
    await assert.rejects(store.write('plan', plan()), conflict);
    await store.write('rating', rating());
    await assert.rejects(store.write('rating', rating({ revision: 3 })), conflict);
    assert.equal(await store.write('rating', rating({ revision: 2, status: 'draft' })), 'replaced');
  });

  test('of many next revisions at once one is written, and the others are told', async (t) => {
    const { store } = await open(t);
    await store.write('plan', plan());
    // Connections that are there already: or the first would be done before the others have one.
    await Promise.all(Array.from({ length: 12 }, () => store.read('plan', 'plan-1')));
    const versions = Array.from({ length: 12 }, (_, place) =>
      plan({ revision: 2, expectations: { akuntabel: `${place}` } }),
    );
    const outcomes = await Promise.allSettled(versions.map((version) => store.write('plan', version)));
    const winners = outcomes.flatMap((outcome, place) => (outcome.status === 'fulfilled' ? [place] : []));
    assert.equal(winners.length, 1);
    for (const outcome of outcomes) if (outcome.status === 'rejected') assert.ok(conflict(outcome.reason));
    assert.deepEqual(await store.read('plan', 'plan-1'), versions[winners[0] ?? -1]);
  });

  test('twenty identical first writes at once: one is new, nineteen were already there', async (t) => {
    const fixture = await open(t);
    await fixture.store.write('survey', survey);
    const twenty = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 20 }, work));
    for (const outcomes of [
      await twenty(() => fixture.store.write('response', response())),
      await twenty(() => fixture.store.write('plan', plan())),
    ]) {
      assert.equal(outcomes.filter((outcome) => outcome === 'created').length, 1);
      assert.equal(outcomes.filter((outcome) => outcome === 'repeated').length, 19);
    }
    const rows = await fixture.rows();
    assert.deepEqual([rows['response'], rows['answer'], rows['plan']], [1, 4, 1]);
  });

  test('lists in order of id, by filter, and by whose plan it is', async (t) => {
    const { store } = await open(t);
    await store.write('plan', otherPlan());
    await store.write('plan', plan());
    await store.write('progress', progress({ id: 'b', plan: 'plan-2' }));
    await store.write('progress', progress({ id: 'a' }));
    const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
    assert.deepEqual(ids(await store.list('plan')), ['plan-1', 'plan-2']);
    assert.deepEqual(ids(await store.list('plan', { supervisor: 'dewi' })), ['plan-2']);
    assert.deepEqual(ids(await store.list('plan', { supervisor: 'dewi' }, { employee: 'rina' })), []);
    assert.deepEqual(ids(await store.list('progress')), ['a', 'b']);
    assert.deepEqual(ids(await store.list('progress', { plan: 'plan-1' })), ['a']);
    assert.deepEqual(ids(await store.list('progress', {}, { supervisor: 'dewi' })), ['b']);
    await assert.rejects(store.list('plan', { document: 'x' }), (error) =>
      isKinerjaError(error, 'invalid-data'),
    );
  });

  test('lists evaluations and feedback of whom they concern, raters and those asked among them', async (t) => {
    const { store } = await open(t);
    await store.write('plan', plan());
    await store.write('evaluation', opened);
    const [citra] = opened.raters;
    await store.write('evaluation', { ...opened, revision: 2, raters: citra ? [citra] : [] });
    const to = { id: 'dewi', role: 'third-party' } as const;
    await store.write('feedback', feedback({ kind: 'request', to }));
    const scopes = { rina: 1, citra: 1, budi: 0 };
    for (const [employee, length] of Object.entries(scopes)) {
      assert.equal((await store.list('evaluation', {}, { employee })).length, length, employee);
    }
    assert.equal((await store.list('evaluation', {}, { supervisor: 'agus' })).length, 1);
    assert.equal((await store.list('evaluation', { supervisor: 'dewi' })).length, 0);
    for (const supervisor of ['agus', 'dewi', 'citra']) {
      const found = await store.list('feedback', { plan: 'plan-1' }, { supervisor });
      assert.equal(found.length, supervisor === 'citra' ? 0 : 1, supervisor);
    }
  });

  test('what a transaction wrote is gone when it fails', async (t) => {
    const fixture = await open(t);
    const failed = fixture.store.transaction(async (records) => {
      await records.write('survey', survey);
      await records.write('response', response());
      assert.ok(await records.hold('survey', survey.id));
      throw new Error('power cut');
    });
    await assert.rejects(failed, (error) => isKinerjaError(error, 'unexpected'));
    const rows = await fixture.rows();
    assert.equal(
      Object.values(rows).reduce((sum, count) => sum + count),
      0,
    );
  });

  test('a response to no survey is not stored, and neither are its answers', async (t) => {
    const fixture = await open(t);
    await assert.rejects(fixture.store.write('response', response()));
    const rows = await fixture.rows();
    assert.deepEqual([rows['response'], rows['answer']], [0, 0]);
  });
});
