import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KinerjaError } from '@kinerja/core';
import { type AppOptions, type Failure, type Store, openStore } from '@kinerja/server';
import { appOver, base, client, problem } from './client.ts';
import { plan, response, rina, survey } from './records.ts';

async function served(options: Partial<AppOptions> = {}) {
  const store = await openStore({ file: ':memory:' });
  await store.write('survey', survey);
  return { store, app: appOver(store, options) };
}

const address = `${base}/response/response-1`;
const json = { 'content-type': 'application/json' };
const put = (headers: Record<string, string>, body: BodyInit = JSON.stringify(response())) =>
  new Request(address, { method: 'PUT', headers, body });

test('other sites cannot write; the same site, other clients and a named origin can', async () => {
  const cases: readonly (readonly [Record<string, string>, number])[] = [
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.test' }, 403],
    [{ 'sec-fetch-site': 'same-site', origin: 'http://other.portal.test' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'https://elsewhere.test' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://portal.test.elsewhere.test' }, 403],
    [{ origin: 'http://portal.test:8443' }, 403],
    [{ 'sec-fetch-site': 'same-origin', origin: 'http://portal.test' }, 201],
    [{ origin: 'http://portal.test' }, 201],
    [{ origin: 'https://portal.test' }, 201],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://front.test' }, 201],
    [{}, 201],
  ];
  for (const [headers, status] of cases) {
    const { store, app } = await served({ origins: ['https://front.test'] });
    const answer = await app.fetch(put({ ...json, ...headers }));
    assert.equal(answer.status, status, JSON.stringify(headers));
    if (status === 403) await problem(answer, 403, 'refused');
    assert.equal((await store.read('response', 'response-1')) !== undefined, status === 201);
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
  }
});

test('only JSON that says so is read', async () => {
  const { app } = await served();
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', '']) {
    const body = await problem(await app.fetch(put({ 'content-type': type })), 415, 'invalid-data');
    assert.deepEqual(body.issues, [{ path: [], rule: 'media-type' }]);
  }
  assert.equal((await app.fetch(put({ 'content-type': 'Application/JSON; charset=utf-8' }))).status, 201);
});

test('what is no JSON is a 400, and an id must be the same in the address', async () => {
  const { app } = await served();
  const broken = ['', '{', 'null x', '{"id":"response-1",}', new Uint8Array([0x22, 0xff, 0xfe, 0x22])];
  for (const body of broken) {
    assert.deepEqual((await problem(await app.fetch(put(json, body)), 400, 'invalid-data')).issues, [
      { path: [], rule: 'json' },
    ]);
  }
  for (const body of ['null', '[]', '"x"', '1', '{}']) {
    await problem(await app.fetch(put(json, body)), 422, 'invalid-data');
  }
  const other = await problem(
    await app.fetch(put(json, JSON.stringify(response({ id: 'other' })))),
    422,
    'invalid-data',
  );
  assert.deepEqual(
    other.issues?.map(({ path, rule }) => [path, rule]),
    [[['id'], 'other-id']],
  );
});

test('a body over the limit is refused, whether or not it says how long it is', async () => {
  const { store, app } = await served({ bodyLimit: 1000 });
  const long = JSON.stringify(response({ comment: 'x'.repeat(2000) }));
  const said = await problem(
    await app.fetch(put({ ...json, 'content-length': String(long.length) }, long)),
    413,
    'invalid-data',
  );
  assert.deepEqual(said.issues, [{ path: [], rule: 'too-large', facts: { maximum: 1000 } }]);
  const stream = new Request(address, {
    method: 'PUT',
    headers: json,
    body: new Blob([long]).stream(),
    duplex: 'half',
  } as RequestInit);
  await problem(await app.fetch(stream), 413, 'invalid-data');
  assert.equal(await store.read('response', 'response-1'), undefined);
});

test('a record that breaks a thousand rules is answered with a few', async () => {
  const { app } = await served();
  for (const answer of ['x', 4]) {
    const answers = Object.fromEntries(Array.from({ length: 1000 }, (_, place) => [`q${place}`, answer]));
    const sent = put(json, JSON.stringify({ ...response(), answers }));
    assert.equal((await problem(await app.fetch(sent), 422, 'invalid-data')).issues?.length, 50);
  }
});

test('every answer has the headers of data', async () => {
  const { app } = await served();
  const { get } = client(app, rina);
  for (const path of [
    'survey/survey-1',
    'plan',
    'session',
    'openapi.json',
    'nowhere',
    'response',
    'survey/no',
  ]) {
    const { headers } = await get(path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    assert.equal(headers.get('content-security-policy'), "default-src 'none'; frame-ancestors 'none'", path);
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin', path);
    assert.equal(headers.get('referrer-policy'), 'no-referrer', path);
    assert.equal(headers.get('x-powered-by'), null);
  }
});

test('personal answers are kept by nobody, public ones are asked for again', async () => {
  const { store, app } = await served();
  await store.write('plan', plan());
  const { get, put: send } = client(app, rina);
  for (const path of ['plan', 'plan/plan-1', 'progress', 'rating', 'session']) {
    const { status, headers } = await get(path);
    assert.deepEqual(
      [status, headers.get('cache-control'), headers.get('etag')],
      [200, 'no-store', null],
      path,
    );
  }
  for (const path of ['survey', 'survey/survey-1', 'tabulation', 'tabulation/survey-1', 'openapi.json']) {
    const { headers } = await get(path);
    assert.equal(headers.get('cache-control'), 'no-cache', path);
    const again = await get(path, { 'if-none-match': headers.get('etag') ?? '' });
    assert.deepEqual([again.status, again.headers.get('cache-control')], [304, 'no-cache'], path);
  }
  assert.equal((await send('response', response())).headers.get('cache-control'), 'no-store');
});

test('a tag holds while the clock goes on, and not when an answer came', async () => {
  let clock = Date.parse('2026-11-22T08:00:00Z');
  const store = await openStore({ file: ':memory:' }, { now: () => new Date((clock += 1000)) });
  await store.write('survey', survey);
  const { get, put: send } = client(appOver(store));
  await send('response', response({ answers: { waktu: 1 } }));
  const etag = (await get('tabulation/survey-1')).headers.get('etag') ?? '';
  assert.match(etag, /^W\//);
  assert.equal((await get('tabulation/survey-1', { 'if-none-match': etag })).status, 304);
  await send('response', response({ id: 'more' }));
  assert.equal((await get('tabulation/survey-1', { 'if-none-match': etag })).status, 200);
});

test('HEAD is GET without a body', async () => {
  const { app } = await served();
  for (const [path, status] of [
    ['survey/survey-1', 200],
    ['survey/none', 404],
    ['session', 401],
  ] as const) {
    const answer = await app.fetch(new Request(`${base}/${path}`, { method: 'HEAD' }));
    assert.deepEqual([answer.status, await answer.text()], [status, '']);
    assert.ok(answer.headers.get('content-type'));
  }
});

test('another method is a 405 that says which there are; another address a 404', async () => {
  const { app } = await served();
  const cases = [
    ['survey/survey-1', 'DELETE', 'GET, HEAD, PUT'],
    ['response', 'POST', 'GET, HEAD'],
    ['response', 'PUT', 'GET, HEAD'],
    ['session', 'PUT', 'GET, HEAD'],
    ['openapi.json', 'PATCH', 'GET, HEAD'],
  ] as const;
  for (const [path, method, allow] of cases) {
    const answer = await app.fetch(new Request(`${base}/${path}`, { method }));
    assert.equal(answer.headers.get('allow'), allow);
    await problem(answer, 405, 'unexpected');
  }
  for (const path of ['', 'nothing/x', 'survey/a/b', 'constructor/x', '__proto__', 'survey/']) {
    const { status } = await client(app).get(path);
    assert.equal(status, 404, path);
  }
  for (const id of ['a%20b', '%00', '..%2f..%2fx', '%E0%A4%A', 'x'.repeat(65)]) {
    await problem(await client(app).get(`survey/${id}`), 404, 'not-found');
  }
  await problem(await app.fetch(new Request('http://portal.test/elsewhere')), 404, 'unexpected');
});

test('a filter that does not exist, or comes twice, is named', async () => {
  const { app } = await served();
  const { get } = client(app, rina);
  for (const [query, field] of [
    ['plan?stage=draft', 'stage'],
    ['survey?unit=a&unit=b', 'unit'],
    ['progress?__proto__=x', '__proto__'],
    ['rating?constructor=1', 'constructor'],
  ]) {
    const body = await problem(await get(query ?? ''), 400, 'invalid-data');
    assert.deepEqual(body.issues?.[0]?.path, [field]);
  }
  assert.deepEqual(await (await get('survey?unit=%27%20or%201=1--')).json(), []);
});

test('an unexpected error tells nothing, and is logged under the number that the answer carries', async () => {
  const failures: Failure[] = [];
  const store = { read: async () => Promise.reject(new Error('password=hunter2 at 10.0.0.7')) };
  const app = appOver(store as unknown as Store, { log: (failure) => void failures.push(failure) });
  const answer = await client(app).get('survey/survey-1');
  const text = await answer.clone().text();
  const body = await problem(answer, 500, 'unexpected');
  assert.doesNotMatch(text, /hunter2|10\.0\.0\.7|stack|at /);
  assert.deepEqual(
    failures.map(({ instance, route }) => [instance, route]),
    [[body.instance, 'GET survey']],
  );
  assert.match(String((failures[0]?.error as Error | undefined)?.cause), /hunter2/);
});

test('a database that does not answer is a 503 that says when to come back', async () => {
  const store = { read: async () => Promise.reject(new KinerjaError('unreachable', {})) };
  const app = appOver(store as unknown as Store, { log: () => {} });
  const answer = await client(app).get('survey/survey-1');
  assert.equal(answer.headers.get('retry-after'), '5');
  await problem(answer, 503, 'unreachable');
});

test('the host may hold back a client before anything is read', async () => {
  const { app } = await served({
    admit: async ({ headers }) => (headers.get('x-client') === 'flood' ? 30 : null),
  });
  const answer = await app.fetch(put({ ...json, 'x-client': 'flood' }, 'not even JSON'));
  assert.equal(answer.headers.get('retry-after'), '30');
  await problem(answer, 429, 'busy');
  assert.equal((await app.fetch(put(json))).status, 201);
});

test('mounts where the host wants it', async () => {
  const { app } = await served({ basePath: '/skm/api' });
  assert.equal((await app.fetch(new Request('http://x/skm/api/survey/survey-1'))).status, 200);
  assert.equal((await app.fetch(new Request('http://x/api/kinerja/survey/survey-1'))).status, 404);
});
