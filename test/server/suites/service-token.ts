import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { appOver, base, client, problem } from '../client.ts';
import type { Open } from '../databases.ts';
import { response, survey } from '../records.ts';

const token = 'Zb7-fQ2x_9kLmP4wR8tY';

/** What a service token is for: one service counts once, and nobody learns who answered what. */
export function serviceToken(open: Open): void {
  describe('service token', () => {
    test('the same response with its token is stored once and answered alike', async (t) => {
      const fixture = await open(t);
      await fixture.store.write('survey', survey);
      const { put } = client(appOver(fixture.store));
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => put('response', response({ token }))),
      );
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 200, 200, 201]);
      const rows = await fixture.rows();
      assert.deepEqual([rows['response'], rows['used_token']], [1, 1]);
    });

    test('a second, different response with it is refused by name, and nothing of it is kept', async (t) => {
      const fixture = await open(t);
      await fixture.store.write('survey', survey);
      const { put } = client(appOver(fixture.store));
      await put('response', response({ token }));
      const second = await put('response', response({ id: 'response-2', token }));
      const { kind, issues } = await problem(second, 422, 'invalid-data');
      assert.deepEqual([kind, issues], ['response', [{ path: ['token'], rule: 'used' }]]);
      const rows = await fixture.rows();
      assert.deepEqual([rows['response'], rows['answer'], rows['used_token']], [1, 4, 1]);
    });

    test('of ten different responses at once one is taken', async (t) => {
      const fixture = await open(t);
      await fixture.store.write('survey', survey);
      const { put } = client(appOver(fixture.store));
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, place) => put('response', response({ id: `r-${place}`, token }))),
      );
      const statuses = answers.map(({ status }) => status).sort();
      assert.deepEqual(statuses, [201, ...Array.from({ length: 9 }, () => 422)]);
      const rows = await fixture.rows();
      assert.deepEqual([rows['response'], rows['used_token']], [1, 1]);
    });

    test('the same token counts once in each survey', async (t) => {
      const { store } = await open(t);
      await store.write('survey', survey);
      await store.write('survey', { ...survey, id: 'survey-2' });
      const { put } = client(appOver(store));
      assert.equal((await put('response', response({ token }))).status, 201);
      assert.equal((await put('response', response({ id: 'r-2', survey: 'survey-2', token }))).status, 201);
    });

    test('a survey may ask for one; others take answers with and without', async (t) => {
      const { store } = await open(t);
      await store.write('survey', { ...survey, tokenRequired: true });
      const { put } = client(appOver(store));
      const { issues } = await problem(await put('response', response()), 422, 'invalid-data');
      assert.deepEqual(issues, [{ path: ['token'], rule: 'required' }]);
      assert.equal((await put('response', response({ token }))).status, 201);
      await store.write('survey', survey);
      assert.equal((await put('response', response({ id: 'without' }))).status, 201);
    });

    test('that the office did not give is refused, where the host can tell', async (t) => {
      const fixture = await open(t);
      await fixture.store.write('survey', { ...survey, tokenRequired: true });
      const isIssued = async (of: string, given: string) => of === survey.id && given === token;
      const { put } = client(appOver(fixture.store, { isIssued }));
      const invented = await put('response', response({ token: 'invented-by-somebody' }));
      const { kind, issues } = await problem(invented, 422, 'invalid-data');
      assert.deepEqual([kind, issues], ['response', [{ path: ['token'], rule: 'unknown' }]]);
      assert.equal((await put('response', response({ token }))).status, 201);
      assert.equal((await put('response', response({ token }))).status, 200);
      assert.equal((await fixture.rows())['used_token'], 1);
    });

    test('that the office has forgotten does not undo an answer that was counted', async (t) => {
      const fixture = await open(t);
      await fixture.store.write('survey', { ...survey, tokenRequired: true });
      let known = true;
      const app = appOver(fixture.store, { isIssued: async () => known });
      const { put } = client(app);
      assert.equal((await put('response', response({ token }))).status, 201);
      known = false;
      assert.equal((await put('response', response({ token }))).status, 200);
      // Sent again from a form, with another answer: the first counts, and that is said.
      const fields = new URLSearchParams({ id: 'response-1', version: survey.instrument.version, token });
      const again = await app.fetch(
        new Request(`${base}/form/${survey.id}`, { method: 'POST', body: fields }),
      );
      assert.deepEqual([again.status, /earlier/.test(again.headers.get('location') ?? '')], [303, true]);
      await problem(await put('response', response({ id: 'response-2', token })), 422, 'invalid-data');
      assert.equal((await fixture.rows())['response'], 1);
    });

    test('is at least eight characters that fit a link', async (t) => {
      const { store } = await open(t);
      await store.write('survey', survey);
      const { put } = client(appOver(store));
      for (const wrong of ['short', 'with space in it', 'x'.repeat(129), 12345678]) {
        const answer = await put('response', { ...response(), token: wrong });
        const { issues } = await problem(answer, 422, 'invalid-data');
        assert.deepEqual(issues?.[0]?.path, ['token'], String(wrong));
      }
    });

    test('is not kept with the response, and neither is it readable', async (t) => {
      const { store } = await open(t);
      await store.write('survey', survey);
      await client(appOver(store)).put('response', response({ token, assistance: ['read-aloud'] }));
      // What is read back leads to no token; how the person was helped is kept.
      assert.deepEqual(await store.read('response', 'response-1'), response({ assistance: ['read-aloud'] }));
    });
  });
}
