import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStore } from '@kinerja/server';
import { commandOf } from '../../packages/server/src/cli/command.ts';
import { explain } from '../../packages/server/src/cli/explain.ts';
import { importRecords } from '../../packages/server/src/cli/import.ts';
import { readJsonFile } from '../../packages/server/src/cli/json-file.ts';
import { serve } from '../../packages/server/src/cli/serve.ts';
import { opened } from './evaluations.ts';
import { feedback, people, plan, progress, rating, response, survey } from './records.ts';

const main = fileURLToPath(new URL('../../packages/server/src/cli/main.ts', import.meta.url));

function start(words: readonly string[], environment: Record<string, string> = {}) {
  return spawn(process.execPath, ['--conditions=@kinerja/source', main, ...words], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function run(words: readonly string[], environment?: Record<string, string>) {
  const command = start(words, environment);
  let [out, err] = ['', ''];
  command.stdout.on('data', (chunk) => (out += String(chunk)));
  command.stderr.on('data', (chunk) => (err += String(chunk)));
  const [code] = (await once(command, 'close')) as [number];
  return { code, out, err };
}

function folderFor(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-command-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, content: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(content));
    return join(folder, name);
  };
  return { file: join(folder, 'kinerja.sqlite'), write };
}

test('a command line is understood, or what is wrong with it is said', () => {
  const serving = { host: '127.0.0.1', port: 8080, basePath: '/api/kinerja', origins: [] };
  const databaseUrl = 'postgresql://kinerja@db/kinerja';
  const understood: readonly (readonly [string, object])[] = [
    ['', { name: 'help' }],
    ['help', { name: 'help' }],
    ['serve -h', { name: 'help' }],
    ['migrate', { name: 'migrate', location: { databaseUrl } }],
    ['migrate --file x', { name: 'migrate', location: { file: 'x' } }],
    ['import a.json', { name: 'import', source: 'a.json', location: { databaseUrl } }],
    ['serve', { name: 'serve', location: { databaseUrl }, ...serving }],
    [
      'serve --port 0 --host ::1 --base-path /skm/api --origin https://a.go.id --origin http://b:81 --demo-people p',
      {
        name: 'serve',
        location: { databaseUrl },
        host: '::1',
        port: 0,
        basePath: '/skm/api',
        origins: ['https://a.go.id', 'http://b:81'],
        people: 'p',
      },
    ],
  ];
  for (const [line, command] of understood) {
    assert.deepEqual(commandOf(line.split(' ').filter(Boolean), { DATABASE_URL: databaseUrl }), command);
  }
  const refused: readonly (readonly [string, RegExp])[] = [
    ['fly', /no command fly/],
    ['serve', /--file <path>, or DATABASE_URL/],
    ['serve --file x --port http', /--port/],
    ['serve --file x --port 65536', /--port/],
    ['serve --file x --base-path api', /--base-path/],
    ['serve --file x --base-path /a/', /--base-path/],
    ['serve --file x --origin portal.go.id', /--origin/],
    ['serve --file x --origin https://portal.go.id/x', /--origin/],
    ['serve --file x --colour', /Unknown option '--colour'/],
    ['serve x --file x', /too many words: x/],
    ['import --file x', /name the file/],
    ['import a b --file x', /too many words: a b/],
  ];
  for (const [line, text] of refused) {
    assert.throws(() => commandOf(line.split(' '), {}), text, line);
  }
  assert.throws(() => commandOf(['migrate'], { DATABASE_URL: 'mysql://x' }), /postgres:/);
});

test('a wrong line ends with 2 and a hint, a database that is away with 1, and neither with a stack or a password', async () => {
  const wrong = await run(['serve']);
  assert.deepEqual([wrong.code, wrong.out], [2, '']);
  assert.match(wrong.err, /^Say where the records are: .*\nTry kinerja-server --help\n$/);
  const away = await run(['migrate'], { DATABASE_URL: 'postgres://kinerja:hunter2@127.0.0.1:1/x' });
  assert.equal(away.code, 1);
  assert.match(away.err, /^The database does not answer: .*ECONNREFUSED.*\n$/);
  assert.doesNotMatch(away.err, /hunter2/);
});

const all = {
  progress: [progress()],
  rating: [rating()],
  response: [response(), response({ id: 'r2' })],
  evaluation: [opened],
  feedback: [feedback()],
  plan: [plan()],
  survey: [survey],
};

test('imports all records or none, and the same again changes nothing', async () => {
  const store = await openStore({ file: ':memory:' });
  const fails = async (content: unknown, text: RegExp) => {
    await assert.rejects(
      importRecords(store, content),
      (error) => text.test(explain(error)) || assert.fail(explain(error)),
    );
  };
  await fails(
    { ...all, response: [response(), response({ id: 'r2', answers: { waktu: 9 } })] },
    /^Nothing was written:\n {2}response\[1\]\.answers\.waktu: out-of-range .*$/,
  );
  await fails({ ...all, plan: [plan({ stage: 'draft' })] }, /^Not at stage draft: report$/);
  for (const kind of ['survey', 'plan', 'progress', 'rating', 'feedback', 'evaluation'] as const) {
    assert.deepEqual(await store.list(kind), [], kind);
  }
  assert.deepEqual(await importRecords(store, all), { created: 8, replaced: 0, repeated: 0 });
  assert.deepEqual(await importRecords(store, all), { created: 0, replaced: 0, repeated: 8 });
  await fails(
    { progress: [progress({ value: 1 })] },
    /^progress progress-1: another content or revision is stored/,
  );
  await fails({ evaluation: [{ ...opened, id: 'e2', plans: ['none'] }] }, /plans\[0\]: not-found/);
  await fails({ feedback: [feedback({ id: 'f2', plan: 'none' })] }, /feedback\[0\]\.plan: not-found/);
  await fails({ surveys: [] }, /surveys: unknown-property/);
  await fails({ survey }, /survey: type/);
  for (const nothing of [null, 1, 'x', {}, []]) await fails(nothing, /\(everything\): required/);
});

test('imports from a file, and says which it cannot read', async (t) => {
  const { file, write } = folderFor(t);
  const imported = await run(['import', write('all.json', all), '--file', file]);
  assert.deepEqual([imported.code, imported.out], [0, '8 new, 0 replaced, 0 already there\n'], imported.err);
  await assert.rejects(readJsonFile('nowhere.json'), /nowhere\.json cannot be read/);
  await assert.rejects(readJsonFile(main), /main\.ts cannot be read/);
});

test('serves until it is told to stop, alone with its file, and ends well', async (t) => {
  const { file, write } = folderFor(t);
  const words = [
    'serve',
    '--port',
    '0',
    '--base-path',
    '/skm',
    '--file',
    file,
    '--demo-people',
    write('people.json', people),
  ];
  const seed = await openStore({ file });
  await seed.write('survey', survey);
  await seed.close();
  const server = start(words, { KINERJA_SECRET: 'x'.repeat(32) });
  t.after(() => server.kill('SIGKILL'));
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+\/skm/.exec(String(line)) ?? [];

  const second = await run(['migrate', '--file', file]);
  assert.equal(second.code, 1);
  assert.match(second.err, /is in use: one process owns a SQLite file/);

  const headers = { 'content-type': 'application/json' };
  const sent = await fetch(`${url}/response/r1`, {
    method: 'PUT',
    headers,
    body: JSON.stringify(response({ id: 'r1' })),
  });
  assert.equal(sent.status, 201);
  const signIn = await fetch(`${url}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ person: 'rina' }),
    redirect: 'manual',
  });
  assert.equal(signIn.status, 303);

  server.kill('SIGTERM');
  assert.deepEqual(await once(server, 'close'), [0, null]);
  const store = await openStore({ file });
  t.after(() => store.close());
  assert.deepEqual(await store.read('response', 'r1'), response({ id: 'r1' }));
});

test('the demo sign-in wants a secret and a list of people', async (t) => {
  const { file, write } = folderFor(t);
  const serving = { host: '127.0.0.1', port: 0, basePath: '/x', origins: [] };
  const served = (people: string, environment: NodeJS.ProcessEnv) =>
    serve({ file }, { ...serving, people }, environment);
  await assert.rejects(served(write('people.json', people), {}), /KINERJA_SECRET/);
  await assert.rejects(
    served(write('nobody.json', [{ id: 'x' }]), { KINERJA_SECRET: 'x'.repeat(32) }),
    /was expected/,
  );
});
