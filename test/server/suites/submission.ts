import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { appOver, client, problem } from '../client.ts';
import type { Open } from '../databases.ts';
import { agus, plan, progress, rating, response, rina, survey } from '../records.ts';

/** What happens to records that are sent: once, twice, at once, and wrong. */
export function submission(open: Open): void {
  describe('submission', () => {
    test('the same id twice is stored once and answered alike', async (t) => {
      const fixture = await open(t);
      await fixture.store.write('survey', survey);
      const { put } = client(appOver(fixture.store));
      const first = await put('response', response({ id: '01JZZZZZZZZZZZZZZZK7Q2MX4D' }));
      const second = await put('response', response({ id: '01JZZZZZZZZZZZZZZZK7Q2MX4D' }));
      assert.deepEqual([first.status, second.status], [201, 200]);
      const bodies = [await first.json(), await second.json()];
      assert.deepEqual(bodies[0], { state: 'received', code: 'K7Q2-MX4D' });
      assert.deepEqual(bodies[1], bodies[0]);
      const rows = await fixture.rows();
      assert.deepEqual([rows['response'], rows['answer']], [1, 4]);
    });

    test('twenty times at once: stored once, one 201, nineteen 200, one body', async (t) => {
      const fixture = await open(t);
      await fixture.store.write('survey', survey);
      const { put } = client(appOver(fixture.store));
      const answers = await Promise.all(Array.from({ length: 20 }, () => put('response', response())));
      const statuses = answers.map(({ status }) => status).sort();
      assert.deepEqual(statuses, [...Array.from({ length: 19 }, () => 200), 201]);
      const bodies = await Promise.all(answers.map((answer) => answer.text()));
      assert.equal(new Set(bodies).size, 1);
      const rows = await fixture.rows();
      assert.deepEqual([rows['response'], rows['answer']], [1, 4]);
    });

    test('a used id with other content is a conflict, and what was there stays', async (t) => {
      const { store } = await open(t);
      await store.write('survey', survey);
      const { put } = client(appOver(store));
      await put('response', response());
      const body = await problem(await put('response', response({ comment: 'Lain' })), 409, 'conflict');
      assert.deepEqual([body.kind, body.id], ['response', 'response-1']);
      assert.deepEqual(await store.read('response', 'response-1'), response());
    });

    test('is answered alike even after the survey was closed or changed', async (t) => {
      const { store } = await open(t);
      await store.write('survey', survey);
      const { put } = client(appOver(store));
      await put('response', response());
      const instrument = { ...survey.instrument, version: '2.0.0' };
      await store.write('survey', { ...survey, instrument, closes: '2026-01-31' });
      assert.equal((await put('response', response())).status, 200);
      const late = await problem(await put('response', response({ id: 'late' })), 422, 'invalid-data');
      assert.deepEqual(
        late.issues?.map(({ rule }) => rule),
        ['other-instrument', 'closed'],
      );
    });

    test('the clock of the server closes a survey, not the day on the answer', async (t) => {
      const { store } = await open(t);
      await store.write('survey', { ...survey, closes: '2026-06-30' });
      const at = (day: string) => client(appOver(store, { now: () => new Date(`${day}T05:00:00Z`) })).put;
      const given = response({ on: '2026-06-30' });
      // Two weeks for a device that was offline.
      assert.equal((await at('2026-07-14')('response', given)).status, 201);
      const late = await at('2026-07-15')('response', response({ id: 'backdated', on: '2026-06-30' }));
      const { issues } = await problem(late, 422, 'invalid-data');
      assert.deepEqual(issues, [{ path: ['survey'], rule: 'closed', facts: { closes: '2026-06-30' } }]);
      // Sent again, the one that is there is answered alike.
      assert.equal((await at('2026-12-01')('response', given)).status, 200);
      assert.equal((await store.read('tabulation', survey.id))?.respondents, 1);
      assert.ok((await store.read('tabulation', survey.id))?.cutOff.startsWith('2026-06-30'));
    });

    test('a day that has not come yet is refused', async (t) => {
      const { store } = await open(t);
      await store.write('survey', survey);
      const { put } = client(appOver(store));
      assert.equal((await put('response', response({ on: '2026-11-23' }))).status, 201);
      const early = await put('response', response({ id: 'early', on: '2026-11-24' }));
      const { issues } = await problem(early, 422, 'invalid-data');
      assert.deepEqual(
        issues?.map(({ path, rule }) => [path, rule]),
        [[['on'], 'out-of-range']],
      );
    });

    wrong(open);
    revisions(open);
  });
}

function wrong(open: Open): void {
  test('bad input names the place, and nothing is half-written', async (t) => {
    const fixture = await open(t);
    await fixture.store.write('survey', survey);
    const { put } = client(appOver(fixture.store));
    const cases: readonly [object, readonly [readonly (string | number)[], string][]][] = [
      [{ answers: { waktu: 5 } }, [[['answers', 'waktu'], 'out-of-range']]],
      [
        { answers: { waktu: 0, biaya: 4, sarana: -1 } },
        [
          [['answers', 'waktu'], 'out-of-range'],
          [['answers', 'sarana'], 'out-of-range'],
        ],
      ],
      [{ answers: { waktu: '4' } }, [[['answers', 'waktu'], 'type']]],
      [{ answers: { waktu: 2.5 } }, [[['answers', 'waktu'], 'type']]],
      [{ answers: { waktu: null } }, [[['answers', 'waktu'], 'type']]],
      [{ answers: { bogus: 4 } }, [[['answers', 'bogus'], 'unknown-property']]],
      [{ answers: { 'a b': 4 } }, [[['answers', 'a b'], 'unknown-property']]],
      [
        { answers: JSON.parse('{"waktu":4,"__proto__":4}') as object },
        [[['answers', '__proto__'], 'unknown-property']],
      ],
      [{ answers: {} }, [[['answers'], 'required']]],
      [{ answers: undefined }, [[['answers'], 'required']]],
      [{ nik: '3273010101010001' }, [[['nik'], 'unknown-property']]],
      [{ on: '2026-02-30' }, [[['on'], 'format']]],
      [{ session: 'night' }, [[['session'], 'choice']]],
      [{ comment: 'x'.repeat(4001) }, [[['comment'], 'out-of-range']]],
      [{ comment: 'a\0b' }, [[['comment'], 'format']]],
      [{ comment: 'a\ud800b' }, [[['comment'], 'format']]],
      [{ survey: 'nowhere' }, [[['survey'], 'not-found']]],
      [{ instrument: { id: 'x' } }, [[['instrument', 'version'], 'required']]],
    ];
    for (const [changes, expected] of cases) {
      const body = await problem(await put('response', response(changes as never)), 422, 'invalid-data');
      assert.deepEqual(
        body.issues?.map(({ path, rule }) => [path, rule]),
        expected,
        JSON.stringify(changes),
      );
      assert.equal(body.kind, 'response');
    }
    const rows = await fixture.rows();
    assert.deepEqual([rows['response'], rows['answer']], [0, 0]);
  });

  test('the facts of an answer off the scale come along', async (t) => {
    const { store } = await open(t);
    await store.write('survey', survey);
    const body = await problem(
      await client(appOver(store)).put('response', response({ answers: { waktu: 9 } })),
      422,
      'invalid-data',
    );
    assert.deepEqual(body.issues, [
      { path: ['answers', 'waktu'], rule: 'out-of-range', facts: { minimum: 1, maximum: 4, value: 9 } },
    ]);
  });

  test('a report must fit its plan, and the plan must be agreed', async (t) => {
    const fixture = await open(t);
    await fixture.store.write('plan', plan());
    await fixture.store.write('plan', plan({ id: 'draft', stage: 'draft' }));
    const { put } = client(appOver(fixture.store), rina);
    const paths = async (answer: Response) =>
      (await problem(answer, 422, 'invalid-data')).issues?.map(({ path }) => path.join('.'));
    assert.deepEqual(await paths(await put('progress', progress({ target: 'none' }))), ['target']);
    assert.deepEqual(await paths(await put('progress', progress({ value: true }))), ['value']);
    assert.deepEqual(await paths(await put('progress', progress({ on: '2027-01-01' }))), ['on']);
    assert.deepEqual(await paths(await put('progress', progress({ plan: 'none' }))), ['plan']);
    const early = await problem(await put('progress', progress({ plan: 'draft' })), 409, 'wrong-stage');
    assert.equal(early.stage, 'draft');
    assert.equal((await fixture.rows())['progress'], 0);
  });
}

function revisions(open: Open): void {
  test('a stale revision of a plan or rating is a conflict', async (t) => {
    const { store } = await open(t);
    const { put } = client(appOver(store), rina);
    const draft = plan({ stage: 'draft' });
    assert.equal((await put('plan', draft)).status, 201);
    assert.equal((await put('plan', { ...draft, revision: 2, expectations: { loyal: 'a' } })).status, 200);
    assert.equal((await put('plan', { ...draft, revision: 2, expectations: { loyal: 'a' } })).status, 200);
    await problem(
      await put('plan', { ...draft, revision: 2, expectations: { loyal: 'b' } }),
      409,
      'conflict',
    );
    await problem(await put('plan', { ...draft, revision: 4 }), 409, 'conflict');
    await problem(await put('plan', { ...draft, id: 'new', revision: 2 }), 409, 'conflict');
    assert.equal((await store.read('plan', draft.id))?.revision, 2);
  });

  test('of ten different ratings at once one is taken, also when the plan changes meanwhile', async (t) => {
    const { store } = await open(t);
    await store.write('plan', plan());
    const { put } = client(appOver(store), agus);
    const ratings = Array.from({ length: 10 }, (_, place) => rating({ strengths: `${place}` }));
    const [answers] = await Promise.all([
      Promise.all(ratings.map((each) => put('rating', each))),
      store.write('plan', plan({ revision: 2, expectations: { loyal: 'x' } })),
    ]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [
      201,
      ...Array.from({ length: 9 }, () => 409),
    ]);
    const winner = answers.findIndex(({ status }) => status === 201);
    assert.deepEqual(await store.read('rating', 'rating-1'), ratings[winner]);
  });
}
