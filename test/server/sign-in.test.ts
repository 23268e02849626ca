import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import { type App, type Store, createApp, demoSignIn, openStore } from '@kinerja/server';
import { base } from './client.ts';
import { people } from './records.ts';

const secret = 'a secret of the tests, long enough for one';
let clock = new Date('2026-11-22T08:00:00Z');
const now = () => clock;

async function portal(options: { secret?: string; people?: typeof people } = {}): Promise<App> {
  const store: Store = await openStore({ file: ':memory:' });
  return createApp({ store, ...demoSignIn({ people, secret, now, ...options }) });
}

const post = (app: App, path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  app.fetch(new Request(`${base}/${path}`, { method: 'POST', body: new URLSearchParams(form), headers }));

const session = (app: App, cookie: string) =>
  app.fetch(new Request(`${base}/session`, { headers: { cookie } }));

async function signedIn(app: App, person = 'rina'): Promise<string> {
  const answer = await post(app, 'sign-in', { person });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

test('a form posts a name and comes back signed in, to the page it named', async () => {
  const app = await portal();
  const answer = await post(app, 'sign-in', { person: 'rina', next: '/pegawai?tahun=2026#target' });
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('location'), '/pegawai?tahun=2026#target');
  const cookie = answer.headers.get('set-cookie') ?? '';
  assert.match(cookie, /^kinerja-demo=[^;]+; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/);
  const who = await session(app, cookie.split(';')[0] ?? '');
  assert.deepEqual(
    [who.status, await who.json()],
    [200, { id: 'rina', name: 'Rina Wulandari', role: 'employee' }],
  );
  assert.equal(who.headers.get('cache-control'), 'no-store');
});

test('signing out takes the cookie away', async () => {
  const answer = await post(await portal(), 'sign-out', { next: '/' });
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/']);
  assert.match(
    answer.headers.get('set-cookie') ?? '',
    /^kinerja-demo=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/,
  );
});

test('over https the cookie is secure', async () => {
  const app = await portal();
  const body = new URLSearchParams({ person: 'rina' });
  const answer = await app.fetch(
    new Request(`${base.replace('http:', 'https:')}/sign-in`, { method: 'POST', body }),
  );
  assert.match(answer.headers.get('set-cookie') ?? '', /; Secure/);
});

test('a form of another site leads nowhere else', async () => {
  const app = await portal();
  for (const next of [
    'https://elsewhere.test/',
    '//elsewhere.test/',
    '/\\elsewhere.test/',
    '/.//elsewhere.test/',
    '/..//elsewhere.test/',
    '/\t/elsewhere.test/',
    'javascript:alert(1)',
    'elsewhere',
    '',
  ]) {
    const answer = await post(app, 'sign-in', { person: 'rina', next });
    const to = new URL(answer.headers.get('location') ?? 'none:', 'http://portal.test/any/page');
    assert.equal(to.origin, 'http://portal.test', next);
  }
});

test('nobody signs in as somebody unknown', async () => {
  const answer = await post(await portal(), 'sign-in', { person: 'siapa' });
  assert.equal(answer.status, 422);
  assert.equal(answer.headers.get('set-cookie'), null);
});

test('no cookie, a forged one, one of another secret and one of a person who left are nobody', async () => {
  const app = await portal();
  const genuine = await signedIn(app);
  assert.equal((await session(app, genuine)).status, 200);
  const foreign = await signedIn(await portal({ secret: 'another secret that is long enough too' }));
  const forged = [
    '',
    'kinerja-demo=rina',
    genuine.replace('rina', 'agus'),
    genuine.replace(/%20\d+/, '%209999999999999'),
    genuine.slice(0, -6),
    foreign,
  ];
  for (const cookie of forged) assert.equal((await session(app, cookie)).status, 401, cookie);
  const without = await portal({ people: people.filter(({ id }) => id !== 'rina') });
  assert.equal((await session(without, genuine)).status, 401);
});

test('a session ends, whatever the browser keeps', async () => {
  const app = await portal();
  const cookie = await signedIn(app);
  clock = new Date(clock.getTime() + 28_799_000);
  assert.equal((await session(app, cookie)).status, 200);
  clock = new Date(clock.getTime() + 1000);
  assert.equal((await session(app, cookie)).status, 401);
});

test('other sites cannot sign anybody in or out', async () => {
  const app = await portal();
  for (const path of ['sign-in', 'sign-out']) {
    const answer = await post(app, path, { person: 'rina' }, { 'sec-fetch-site': 'cross-site' });
    assert.equal(answer.status, 403);
    assert.equal(answer.headers.get('set-cookie'), null);
  }
});

test('a short secret is refused at once', () => {
  assert.throws(
    () => demoSignIn({ people, secret: 'short' }),
    (error) => isKinerjaError(error, 'invalid-data'),
  );
});
