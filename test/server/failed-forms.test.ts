import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KinerjaError } from '@kinerja/core';
import type { AppOptions, Failure, Store } from '@kinerja/server';
import { appOver, base } from './client.ts';
import { elementsOf } from './elements.ts';
import { survey } from './records.ts';

const address = `${base}/form/${survey.id}`;
const there = { read: async (kind: string) => (kind === 'survey' ? survey : undefined) };
const away = { read: async () => Promise.reject(new KinerjaError('unreachable', {})) };
const appOf = (store: object, options: Partial<AppOptions> = {}) =>
  appOver(store as Store, { log: () => {}, ...options });

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const sent = (body: string, headers: Record<string, string> = form): RequestInit => ({
  method: 'POST',
  headers,
  body,
});
type Words = Readonly<Record<'id' | 'en', RegExp>>;
const notSent: Words = { id: /Belum terkirim/, en: /Not sent yet/ };
const notOpen: Words = { id: /Survei belum dapat dibuka/, en: /The survey cannot be opened yet/ };
const cases: readonly (readonly [
  what: string,
  store: object,
  init: RequestInit,
  status: number,
  title: Words,
  text: Words,
])[] = [
  [
    'sent by another site',
    there,
    sent('id=a', { ...form, origin: 'https://elsewhere.test', 'sec-fetch-site': 'cross-site' }),
    403,
    notSent,
    { id: /dari situs lain/, en: /from another site/ },
  ],
  [
    'that is too large',
    there,
    sent(`comment=${'x'.repeat(300 * 1024)}`),
    413,
    notSent,
    { id: /terlalu panjang/, en: /too long/ },
  ],
  [
    'that is no form',
    there,
    sent('{}', { 'content-type': 'application/json' }),
    415,
    notSent,
    { id: /tidak terbaca/, en: /cannot be read/ },
  ],
  [
    'that is no text',
    there,
    sent('comment=caf%E9'),
    400,
    notSent,
    { id: /tidak terbaca/, en: /cannot be read/ },
  ],
  [
    'while the database is away',
    away,
    sent('id=a'),
    503,
    notSent,
    { id: /belum dapat disimpan/, en: /cannot be stored/ },
  ],
  [
    'that cannot be looked up',
    away,
    {},
    503,
    notOpen,
    { id: /Muat ulang halaman ini/, en: /Load this page again/ },
  ],
];

for (const [what, store, init, status, title, text] of cases)
  test(`a survey ${what} is told of on a page, in the reader’s language`, async () => {
    for (const language of ['id', 'en'] as const) {
      // The form sends to an address that has its language: what is not read does not tell it.
      const to = `${address}?language=${language}`;
      const body = typeof init.body === 'string' && status === 503 ? `${init.body}&language=${language}` : '';
      const answer = await appOf(store).fetch(new Request(to, { ...init, ...(body && { body }) }));
      assert.equal(answer.status, status);
      assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.equal(answer.headers.get('retry-after'), status === 503 ? '5' : null);
      const page = await answer.text();
      assert.ok(elementsOf(page).includes('html body main div h2'));
      assert.match(page, new RegExp(`<html lang="${language}">`));
      assert.match(/<title>(.*)<\/title>/.exec(page)?.[1] ?? '', title[language]);
      assert.match(/<main>([^]*)<\/main>/.exec(page)?.[1] ?? '', title[language]);
      assert.match(page, text[language]);
    }
  });

test('the form is sent to an address that has its language', async () => {
  const page = await (await appOf(there).fetch(new Request(`${address}?language=en`))).text();
  assert.match(page, /action="\/api\/kinerja\/form\/survey-1\?language=en"/);
});

test('a page that the host cannot make is a problem and logged, not silence', async () => {
  const failures: Failure[] = [];
  const page = () => Promise.reject(new Error('no template'));
  const app = appOf(there, { forms: { page }, log: (failure) => void failures.push(failure) });
  const answer = await app.fetch(new Request(address));
  assert.deepEqual([answer.status, answer.headers.get('content-type')], [500, 'application/problem+json']);
  assert.ok(failures.length > 0 && failures.every(({ route }) => route === 'GET form'));
});
