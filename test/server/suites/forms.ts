import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { receiptCode } from '@kinerja/core';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import type { AppOptions } from '@kinerja/server';
import { appOver, base, client } from '../client.ts';
import type { Open } from '../databases.ts';
import { elementsOf } from '../elements.ts';
import { response, survey } from '../records.ts';

const id = '01JZZZZZZZZZZZZZZZK7Q2MX4D';
const address = `${base}/form/${survey.id}`;
const answers = Object.fromEntries(
  serviceQuestionnaire.questions.map(({ id: asked }) => [`q-${asked}`, '3']),
);
const typed = {
  id,
  version: serviceQuestionnaire.version,
  language: 'id',
  ...answers,
  'q-waktu': 'unknown',
  'p-age': '34',
  'p-sex': '',
  comment: ' Cepat & ramah\r\n“terima kasih” 🙏 ',
};

async function opened(open: Open, t: TestContext, options: Partial<AppOptions> = {}) {
  const fixture = await open(t);
  await fixture.store.write('survey', survey);
  const app = appOver(fixture.store, options);
  const post = (fields: Record<string, string>, headers: Record<string, string> = {}, to = address) =>
    app.fetch(new Request(to, { method: 'POST', headers, body: new URLSearchParams(fields) }));
  const get = (path: string) => app.fetch(new Request(new URL(path, base)));
  return { fixture, store: fixture.store, app, post, get };
}

/** The survey where no script runs: the same record as the widget's, once. */
export function forms(open: Open): void {
  describe('forms', () => {
    test('store the record that the widget sends of the same answers, and lead to the receipt code', async (t) => {
      const { store, post, get } = await opened(open, t);
      const answer = await post(typed);
      assert.equal(answer.status, 303);
      const location = answer.headers.get('location') ?? '';
      assert.equal(location, '/api/kinerja/form/survey-1/received?code=K7Q2-MX4D&language=id');
      const page = await get(location);
      assert.match(await page.text(), /Terima kasih[^]*sudah diterima\.[^]*K7Q2-MX4D/);
      assert.deepEqual(await store.read('response', id), {
        id,
        survey: survey.id,
        instrument: { id: serviceQuestionnaire.id, version: serviceQuestionnaire.version },
        answers: {
          ...Object.fromEntries(serviceQuestionnaire.questions.map((asked) => [asked.id, 3])),
          waktu: 'unknown',
        },
        profile: { age: 34 },
        comment: 'Cepat & ramah\n“terima kasih” 🙏',
        language: 'id',
        on: '2026-11-22',
        // 05.00 UTC is noon in Jakarta.
        session: 'afternoon',
      });
    });

    test('count once, sent twice, twenty times at once, and after the day has changed', async (t) => {
      let now = new Date('2026-11-22T16:59:59Z');
      const { fixture, post } = await opened(open, t, { now: () => now });
      const answers = await Promise.all(Array.from({ length: 20 }, () => post(typed)));
      now = new Date('2026-11-22T17:00:01Z');
      answers.push(await post(typed));
      const places = new Set(answers.map(({ status, headers }) => `${status} ${headers.get('location')}`));
      assert.deepEqual([...places], ['303 /api/kinerja/form/survey-1/received?code=K7Q2-MX4D&language=id']);
      const rows = await fixture.rows();
      assert.deepEqual([rows['response'], rows['answer']], [1, 9]);
    });

    test('changed after they were taken keep what was taken, and say so', async (t) => {
      const { fixture, post, get } = await opened(open, t);
      await post(typed);
      const again = await post({ ...typed, 'q-biaya': '1' });
      assert.equal(again.status, 303);
      assert.match(
        await (await get(again.headers.get('location') ?? '')).text(),
        /sudah diterima sebelumnya/,
      );
      assert.equal((await fixture.store.read('response', id))?.answers['biaya'], 3);
      assert.equal((await fixture.rows())['response'], 1);
    });

    test('say in the form what is wanting, with what was typed, in both languages; nothing is kept', async (t) => {
      const { fixture, post } = await opened(open, t);
      const { 'q-biaya': _biaya, ...short } = typed as Record<string, string>;
      const words = { id: /Masih ada 2 isian/, en: /Still to be completed: 2/ };
      for (const language of ['id', 'en'] as const) {
        const answer = await post({ ...short, 'p-age': '7', language });
        const html = await answer.text();
        assert.equal(answer.status, 422);
        assert.match(html, words[language]);
        assert.match(html, /href="#survey-1-q-biaya"[^]*href="#survey-1-p-age"/);
        assert.equal(html.split(' checked').length - 1, 8);
        assert.match(html, new RegExp(`name="id" value="${id}"`));
        assert.match(html, /Cepat &amp; ramah/);
      }
      assert.equal((await fixture.rows())['response'], 0);
    });

    test('are judged by the rules of every response', async (t) => {
      const { fixture, store, post } = await opened(open, t);
      const cases: readonly (readonly [Record<string, string>, RegExp])[] = [
        [{ 'q-waktu': '9' }, /href="#survey-1-q-waktu"/],
        [{ 'q-waktu': 'x' }, /href="#survey-1-q-waktu"/],
        [{ 'p-sex': 'X' }, /href="#survey-1-p-sex"/],
        [{ 'p-age': '12.5' }, /href="#survey-1-p-age"/],
        [{ 'p-service-type': 'x'.repeat(201) }, /href="#survey-1-p-service-type"/],
        [{ comment: 'x'.repeat(4001) }, /href="#survey-1-comment"/],
        [{ comment: 'a\0b' }, /href="#survey-1-comment"/],
        [{ 'q-other': '1' }, /baru saja diperbarui/],
        [{ 'q-__proto__': '1' }, /baru saja diperbarui/],
        [{ version: '0.9.0' }, /baru saja diperbarui/],
        [{ id: '../x' }, /tidak terduga/],
        [{ token: 'short' }, /tautan/],
      ];
      for (const [change, words] of cases) {
        const answer = await post({ ...typed, ...change });
        assert.equal(answer.status, 422, JSON.stringify(change));
        assert.match(await answer.text(), words, JSON.stringify(change));
      }
      await store.write('survey', { ...survey, closes: '2026-11-21' });
      assert.match(await (await post(typed)).text(), /Survei ini sudah ditutup/);
      assert.equal((await fixture.rows())['response'], 0);
    });

    test('count a token once, whichever way it comes', async (t) => {
      const { fixture, store, app, post } = await opened(open, t);
      await store.write('survey', { ...survey, tokenRequired: true });
      const token = 'Zb7-fQ2x_9kLmP4wR8tY';
      assert.match(await (await post(typed)).text(), /hanya dapat dibuka dari tautan/);
      assert.equal((await client(app).put('response', response({ token }))).status, 201);
      const second = await post({ ...typed, token });
      assert.equal(second.status, 422);
      assert.match(await second.text(), /sudah pernah dinilai/);
      assert.equal((await fixture.rows())['response'], 1);
    });

    test('of another site are refused, and one whom the host holds back keeps what was typed', async (t) => {
      const wait = { admit: async () => 7 };
      const { fixture, post } = await opened(open, t, wait);
      const foreign: readonly Record<string, string>[] = [
        { origin: 'https://elsewhere.test', 'sec-fetch-site': 'cross-site' },
        { origin: 'null' },
      ];
      for (const headers of foreign) assert.equal((await post(typed, headers)).status, 403);
      const answer = await post(typed);
      assert.deepEqual([answer.status, answer.headers.get('retry-after')], [429, '7']);
      assert.match(await answer.text(), /dalam 7 detik[^]*Cepat &amp; ramah/);
      assert.equal((await fixture.rows())['response'], 0);
    });

    test('stand in the page of the host, which may have a thanks page of its own', async (t) => {
      const page = (shown: { readonly html: string; readonly status: number; readonly title: string }) =>
        shown.status === 404
          ? new Response('none', { status: 404, headers: { 'content-security-policy': "img-src 'self'" } })
          : `<title>${shown.title}</title>${shown.html}`;
      const thanks = ({ code, earlier }: { readonly code: string; readonly earlier: boolean }) =>
        `/terima-kasih/${code}/${earlier}`;
      const { post, get } = await opened(open, t, { forms: { page, thanks, timeZone: 'Asia/Jayapura' } });
      const form = await get('/api/kinerja/form/survey-1');
      assert.equal(form.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.equal(form.headers.get('cache-control'), 'no-store');
      assert.match(await form.text(), /^<title>Survei<\/title><form/);
      const absent = await get('/api/kinerja/form/none');
      assert.deepEqual(
        [absent.status, absent.headers.get('content-security-policy')],
        [404, "img-src 'self'"],
      );
      const answer = await post(typed);
      assert.equal(answer.headers.get('location'), `/terima-kasih/${receiptCode(id)}/false`);
    });

    test('are taken as UTF-8 or not at all: nothing that was typed is replaced', async (t) => {
      const { store, app } = await opened(open, t);
      const sentAs = (comment: string) => {
        const { comment: _typed, ...others } = typed;
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        const body = `${new URLSearchParams(others)}&comment=${comment}`;
        return app.fetch(new Request(address, { method: 'POST', headers, body }));
      };
      // As a page in windows-1252 sends them, half of a letter, a letter written longer than it is, half of a pair.
      for (const comment of ['caf%E9', '%93baik%94', 'a%F0%9F', '%C3(', '%C0%AF', '%ED%A0%80'])
        assert.equal((await sentAs(comment)).status, 400, comment);
      assert.equal(await store.read('response', id), undefined);
      assert.equal((await sentAs('100%+puas,+caf%c3%A9+%F0%9F%99%8F+%zz')).status, 303);
      assert.equal((await store.read('response', id))?.comment, '100% puas, café 🙏 %zz');
    });

    test('stand in the main part of a page that is well formed, and so do thanks and notices', async (t) => {
      const { post, get } = await opened(open, t);
      const pages: readonly (readonly [Response, string])[] = [
        [await get('/api/kinerja/form/survey-1'), 'form'],
        [await post({ ...typed, 'q-biaya': '' }), 'form'],
        [await get('/api/kinerja/form/survey-1/received?code=K7Q2-MX4D'), 'div'],
        [await get('/api/kinerja/form/none'), 'div'],
      ];
      for (const [answer, element] of pages) {
        const found = elementsOf(await answer.text());
        const around = found.filter((path) => !path.startsWith('html head'));
        assert.deepEqual(
          around.slice(0, 4),
          ['html', 'html body', 'html body main', `html body main ${element}`],
          answer.url,
        );
      }
    });

    test('are HTML pages that run nothing, whatever is asked', async (t) => {
      const { app, post, get } = await opened(open, t);
      for (const path of ['form/survey-1', 'form/none', 'form/survey-1/received?code=%3Cb%3E']) {
        const { headers } = await get(`/api/kinerja/${path}`);
        assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*style-src 'self'/);
        assert.equal(headers.get('referrer-policy'), 'same-origin');
      }
      const styles = await get('/api/kinerja/form.css');
      assert.equal(styles.headers.get('content-type'), 'text/css; charset=utf-8');
      const put = await app.fetch(new Request(address, { method: 'PUT' }));
      assert.deepEqual([put.status, put.headers.get('allow')], [405, 'GET, HEAD, POST']);
      assert.equal((await app.fetch(new Request(address, { method: 'POST', body: '{}' }))).status, 415);
      assert.equal((await post(typed, {}, `${base}/form/none`)).status, 404);
    });
  });
}
