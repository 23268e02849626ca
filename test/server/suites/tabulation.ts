import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Records, receiptCode } from '@kinerja/core';
import { appOver, client } from '../client.ts';
import { type Open, now } from '../databases.ts';
import { printed, response, survey } from '../records.ts';

/** The counting that a person would do with a pencil: only numbers that were given. */
function byHand(responses: readonly Records['response'][]) {
  return survey.instrument.questions.map(({ id, label }) => {
    const given = responses.map(({ answers }) => answers[id]).filter((value) => typeof value === 'number');
    return { id, label, sum: given.reduce((sum, value) => sum + value, 0), count: given.length };
  });
}

/** Responses with every mixture of numbers, "don't know" and skipped questions; the same on every run. */
function mixed(count: number): Records['response'][] {
  let state = 7;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648) >> 8;
  return Array.from({ length: count }, (_, place) => {
    const answers: Record<string, number | 'unknown'> = {};
    for (const { id } of survey.instrument.questions) {
      const draw = next() % 6;
      if (draw < 4) answers[id] = draw + 1;
      else if (draw === 4 && survey.instrument.questions.find((each) => each.id === id)?.unknown)
        answers[id] = 'unknown';
    }
    if (Object.keys(answers).length === 0) answers['waktu'] = 1;
    return response({ id: `mixed-${place}`, answers });
  });
}

/** A survey's answers, counted by the database. */
export function tabulation(open: Open): void {
  describe('tabulation', () => {
    test('equals a count by hand, with unknown and skipped answers in neither sum nor count', async (t) => {
      const { store } = await open(t);
      await store.write('survey', survey);
      await store.write('survey', { ...survey, id: 'survey-2' });
      const { get, put } = client(appOver(store));
      const responses = [response(), ...mixed(60)];
      for (const each of responses) assert.equal((await put('response', each)).status, 201);
      await put('response', response({ id: 'elsewhere', survey: 'survey-2', answers: { waktu: 4 } }));
      const counted = (await (await get(`tabulation/${survey.id}`)).json()) as Records['tabulation'];
      assert.equal(counted.respondents, responses.length);
      assert.deepEqual(counted.elements, byHand(responses));
      assert.equal(counted.cutOff, now.toISOString());
      assert.equal(counted.population, survey.population);
      assert.equal(counted.regulation, survey.regulation);
    });

    test('of a survey that nobody answered is zero respondents and not an error', async (t) => {
      const { store } = await open(t);
      await store.write('survey', survey);
      const counted = await store.read('tabulation', survey.id);
      assert.equal(counted?.respondents, 0);
      assert.deepEqual(counted.elements, byHand([]));
    });

    test('lists counted and printed ones together, by unit too', async (t) => {
      const { store } = await open(t);
      await store.write('survey', survey);
      await store.write('survey', { ...survey, id: 'another', unit: 'Lain' });
      await store.write('tabulation', printed);
      await store.write('response', response());
      const { get } = client(appOver(store));
      const list = async (query: string) =>
        (await (await get(`tabulation${query}`)).json()) as Records['tabulation'][];
      assert.deepEqual(
        (await list('')).map(({ id, respondents }) => [id, respondents]),
        [
          ['another', 0],
          [printed.id, null],
          [survey.id, 1],
        ],
      );
      assert.deepEqual(
        (await list('?unit=Lain')).map(({ id }) => id),
        ['another'],
      );
      assert.deepEqual((await list('?unit=Dinas%20lain'))[0], printed);
    });

    test('a stored one gives way to the survey of the same id', async (t) => {
      const { store } = await open(t);
      await store.write('tabulation', { ...printed, id: survey.id });
      assert.equal((await store.read('tabulation', survey.id))?.respondents, null);
      await store.write('survey', survey);
      assert.equal((await store.read('tabulation', survey.id))?.respondents, 0);
      assert.deepEqual(
        (await store.list('tabulation')).map(({ respondents }) => respondents),
        [0],
      );
    });

    test('names its questionnaire, and carries what the office stored beside the figures', async (t) => {
      const { store } = await open(t);
      const followUps = [
        { element: 'waktu', action: 'Loket kedua', responsible: 'Kepala bidang', due: '2026-12-31' },
      ];
      const importance = { basis: 'stated', note: { id: 'Ditanyakan' }, values: { waktu: '3.5' } } as const;
      await store.write('tabulation', { ...printed, id: survey.id, followUps, importance });
      await store.write('survey', survey);
      const read = await store.read('tabulation', survey.id);
      assert.deepEqual([read?.followUps, read?.importance], [followUps, importance]);
      assert.deepEqual(read?.instrument, { id: survey.instrument.id, version: survey.instrument.version });
      assert.equal(read?.respondents, 0);
      assert.deepEqual((await store.list('tabulation'))[0], read);
    });

    test('of a small group nothing leaves but its name', async (t) => {
      const { store } = await open(t);
      const group = (id: string, count: number) => ({
        id,
        label: { id },
        respondents: count,
        elements: [{ id: 'waktu', label: { id: 'Waktu' }, sum: count, count }],
      });
      const groups = [group('sd', 3), group('sma', 8), group('s1', 40)];
      const breakdowns = [{ id: 'pendidikan', label: { id: 'Pendidikan' }, groups }];
      await store.write('tabulation', { ...printed, breakdowns });
      const { get } = client(appOver(store));
      for (const path of [`tabulation/${printed.id}`, 'tabulation']) {
        const body = await (await get(path)).text();
        assert.ok(!body.includes('"respondents":3') && !body.includes('"respondents":8'), path);
        assert.match(body, /"withheld":true/);
        assert.match(body, /"respondents":40/);
      }
    });

    test('a receipt code finds where its answer is counted, and nothing else', async (t) => {
      const { store } = await open(t);
      await store.write('survey', survey);
      await store.write('survey', { ...survey, id: 'survey-2' });
      await store.write('tabulation', printed);
      const { get, put } = client(appOver(store));
      const id = '01ABCDEFGHJKMNPQRSK7Q2MX10';
      await put('response', response({ id }));
      await put('response', response({ id: 'other', survey: 'survey-2' }));
      const counted = async (code: string) => {
        const answer = await get(`tabulation?receipt=${encodeURIComponent(code)}`);
        assert.equal(answer.status, 200);
        return ((await answer.json()) as Records['tabulation'][]).map((each) => each.id);
      };
      for (const code of [receiptCode(id), 'k7q2 mx1o']) assert.deepEqual(await counted(code), [survey.id]);
      for (const code of ['K7Q2-MX11', 'K7Q2', '', '%']) assert.deepEqual(await counted(code), []);
      assert.equal((await get(`tabulation?receipt=K7Q2-MX10&receipt=K7Q2-MX11`)).status, 400);
    });

    test('who tries codes one after the other is held back', async (t) => {
      const { store } = await open(t);
      const { get } = client(appOver(store, { admit: async () => 30 }));
      const answer = await get('tabulation?receipt=K7Q2-MX10');
      assert.deepEqual([answer.status, answer.headers.get('retry-after')], [429, '30']);
      assert.equal((await get('tabulation')).status, 200);
    });

    test('has an entity tag that changes with an answer and with nothing else', async (t) => {
      const { store } = await open(t);
      await store.write('survey', survey);
      const { get, put } = client(appOver(store));
      const etag = (await get(`tabulation/${survey.id}`)).headers.get('etag') ?? '';
      const again = await get(`tabulation/${survey.id}`, { 'if-none-match': etag });
      assert.deepEqual([again.status, await again.text(), again.headers.get('etag')], [304, '', etag]);
      assert.equal((await get(`tabulation/${survey.id}`, { 'if-none-match': `"x", ${etag}` })).status, 304);
      await put('response', response());
      const changed = await get(`tabulation/${survey.id}`, { 'if-none-match': etag });
      assert.equal(changed.status, 200);
      assert.notEqual(changed.headers.get('etag'), etag);
    });
  });
}
