import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { recordSchemas } from '@kinerja/core/records/all';
import { actOnAward, actOnEvaluation } from '@kinerja/core/cycle';
import { type AppOptions, openStore } from '@kinerja/server';
import { Validator } from '@seriousme/openapi-schema-validator';
import { appOver, base, client } from './client.ts';
import { act, actorOf, at, context, opened, scheme } from './evaluations.ts';
import {
  agus,
  award,
  development,
  feedback,
  plan,
  printed,
  progress,
  rating,
  response,
  rina,
  selfRating,
  survey,
} from './records.ts';

interface Operation {
  readonly responses: Record<
    string,
    { readonly content?: Record<string, unknown>; readonly headers?: Record<string, unknown> }
  >;
  readonly requestBody?: { readonly content: Record<string, { readonly schema: FormSchema }> };
}
interface FormSchema {
  readonly required: readonly string[];
  readonly properties: Record<string, unknown>;
  readonly patternProperties: Record<string, unknown>;
}
type Method = 'get' | 'put' | 'post';
interface Document {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Record<string, Partial<Record<Method, Operation>>>;
  readonly components: { readonly schemas: Record<string, unknown> };
}

/** Fails unless the document says that this operation may answer so, and as what. */
async function documented(document: Document, method: Method, path: string, answer: Response) {
  const said = document.paths[path]?.[method]?.responses[String(answer.status)];
  assert.ok(said, `${method} ${path}: ${answer.status} is not documented`);
  const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
  if (await answer.text()) assert.ok(said.content?.[type], `${method} ${path}: ${type} is not documented`);
  else assert.equal(said.content, undefined, `${method} ${path}: ${answer.status} has no content`);
  return said;
}

async function served(options: Partial<AppOptions> = {}) {
  const store = await openStore({ file: ':memory:' });
  await store.write('survey', survey);
  await store.write('tabulation', printed);
  await store.write('plan', plan());
  await store.write('progress', progress());
  await store.write('rating', rating());
  await store.write('feedback', feedback());
  await store.write('evaluation', opened);
  await store.write('award', award);
  await store.write('development', development());
  const app = appOver(store, { schemes: [scheme], ...options });
  const answer = await client(app).get('openapi.json');
  return { app, document: (await answer.json()) as Document };
}

test('is a valid OpenAPI 3.1 document with every kind of record in it', async () => {
  const { document } = await served();
  const { valid, errors } = await new Validator().validate({ ...structuredClone(document) });
  assert.ok(valid, JSON.stringify(errors));
  assert.match(document.openapi, /^3\.1\./);
  assert.equal(document.servers[0]?.url, new URL(base).pathname);
  for (const kind of Object.keys(recordSchemas)) {
    assert.ok(document.components.schemas[kind.charAt(0).toUpperCase() + kind.slice(1)], kind);
  }
  const manifest = JSON.parse(
    readFileSync(new URL('../../packages/server/package.json', import.meta.url), 'utf8'),
  );
  assert.equal(document.info.version, manifest.version);
});

test('every reference leads somewhere, and no schema names another dialect', async () => {
  const { document } = await served();
  const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
  for (const [, name = ''] of references) assert.ok(document.components.schemas[name], name);
  assert.doesNotMatch(JSON.stringify(document), /"\$(id|schema)"/);
});

test('says where it is read that live counts are given however few have answered', async () => {
  const { paths } = (await served()).document;
  for (const path of ['/tabulation/{id}', '/tabulation'])
    assert.match(JSON.stringify(paths[path]?.get), /however few have answered/, path);
});

test('documents no way to read a response or to write a survey', async () => {
  const { paths } = (await served()).document;
  assert.deepEqual(Object.keys(paths['/response/{id}'] ?? {}).sort(), ['parameters', 'put']);
  assert.equal(paths['/response'], undefined);
  assert.equal(paths['/survey/{id}']?.put, undefined);
  assert.equal(paths['/tabulation/{id}']?.put, undefined);
});

test('every documented route answers as documented, to everybody who may ask and to a citizen', async () => {
  const { app, document } = await served();
  const around = { evaluation: opened, scheme, plans: [], today: context.today };
  const withheld = actOnAward(award, { action: 'withhold', by: actorOf(rina), at }, around);
  const sent: Record<string, readonly [typeof rina | undefined, { readonly id: string }]> = {
    '/response/{id}': [undefined, response()],
    '/plan/{id}': [rina, plan({ id: 'new', stage: 'draft' })],
    '/progress/{id}': [rina, progress({ id: 'new' })],
    '/rating/{id}': [rina, selfRating()],
    '/feedback/{id}': [agus, feedback({ id: 'new' })],
    '/development/{id}': [agus, development({ id: 'new' })],
    '/award/{id}': [rina, withheld],
    '/evaluation/{id}': [rina, actOnEvaluation(opened, act('nominate', actorOf(rina)), context)],
  };
  const ids: Record<string, string> = {
    survey: 'survey-1',
    tabulation: 'printed-1',
    plan: 'plan-1',
    progress: 'progress-1',
    rating: 'rating-1',
    feedback: 'feedback-1',
    evaluation: 'evaluation-1',
    award: 'award-1',
    development: 'development-1',
  };
  const query: Record<string, string> = { '/form/{survey}/received': '?code=K7Q2-MX4D' };
  const seen = new Set<string>();
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const method of ['get', 'put'] as const) {
      const operation = operations[method];
      if (!operation) continue;
      const [writer, record = { id: '' }] = sent[path] ?? [];
      const kind = path.split('/')[1] ?? '';
      for (const asker of [undefined, agus, writer ?? rina]) {
        const { get, put } = client(app, asker);
        const address = path
          .slice(1)
          .replace('{id}', ids[kind] ?? '')
          .replace('{survey}', survey.id);
        const answer =
          method === 'get'
            ? await get(address + (query[path] ?? ''))
            : await put(kind as 'plan', { ...record });
        await documented(document, method, path, answer);
        if (answer.ok) seen.add(`${method} ${path}`);
      }
      assert.ok(seen.has(`${method} ${path}`), `${method} ${path} answered nobody well`);
    }
  }
  assert.equal(seen.size, 31);
});

test('documents the form that needs no script: its pages, what is sent, and every way in which it is refused', async () => {
  let wait: number | null = null;
  const { app, document } = await served({ admit: async () => wait });
  const fields = {
    id: '01JZZZZZZZZZZZZZZZK7Q2MX4D',
    version: survey.instrument.version,
    language: 'id',
    ...Object.fromEntries(survey.instrument.questions.map(({ id }) => [`q-${id}`, '3'])),
    'p-age': '34',
    comment: 'Cepat',
  };
  const path = '/form/{survey}';
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const post = async (status: number, body: BodyInit, headers: Record<string, string> = form) => {
    const answer = await app.fetch(
      new Request(`${base}/form/${survey.id}`, { method: 'POST', body, headers }),
    );
    assert.equal(answer.status, status);
    return documented(document, 'post', path, answer);
  };
  const taken = await post(303, new URLSearchParams(fields));
  assert.ok(taken.headers?.['Location']);
  await post(422, new URLSearchParams({ ...fields, id: '01JZZZZZZZZZZZZZZZK7Q2MX4E', 'q-waktu': '' }));
  await post(400, 'comment=caf%E9');
  await post(403, new URLSearchParams(fields), { ...form, 'sec-fetch-site': 'cross-site' });
  await post(413, `comment=${'x'.repeat(300 * 1024)}`);
  await post(415, '{}', { 'content-type': 'application/json' });
  wait = 7;
  await post(429, new URLSearchParams(fields));
  for (const lost of ['/form/nothing', '/form/nothing/received', `/form/${survey.id}/received`]) {
    const answer = await app.fetch(new Request(base + lost));
    assert.equal(answer.status, 404);
    await documented(document, 'get', lost.endsWith('received') ? `${path}/received` : path, answer);
  }
  const sent = document.paths[path]?.post?.requestBody?.content['application/x-www-form-urlencoded']?.schema;
  const { required = [], properties = {}, patternProperties = {} } = sent ?? {};
  const patterns = Object.keys(patternProperties).map((pattern) => new RegExp(pattern));
  for (const name of Object.keys(fields))
    assert.ok(name in properties || patterns.some((pattern) => pattern.test(name)), name);
  for (const name of required) assert.ok(name in fields, name);
});
