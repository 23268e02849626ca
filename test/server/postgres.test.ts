import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Store, openStore } from '@kinerja/server';
import pg from 'pg';
import { appOver, client, problem } from './client.ts';
import { type Postgres, query, startPostgres } from './postgres.ts';
import { response, survey } from './records.ts';
import { announce, seedAward } from './suites/awards.ts';

let postgres: Postgres;
before(async () => {
  postgres = await startPostgres();
});
after(() => postgres?.stop());

test('several servers start at once on an empty database and share it', async () => {
  const databaseUrl = await postgres.create();
  const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ databaseUrl })));
  await stores[0]?.write('survey', survey);
  const outcomes = await Promise.all(stores.map((store) => store.write('response', response())));
  assert.deepEqual(outcomes.sort(), ['created', 'repeated', 'repeated', 'repeated']);
  for (const store of stores) await store.close();
});

test('keeps to its own schema, beside the tables of others', async () => {
  const databaseUrl = await postgres.create();
  await query(databaseUrl, 'create table survey (other integer)');
  const store = await openStore({ databaseUrl });
  await store.write('survey', survey);
  await store.close();
  const tables = await query(
    databaseUrl,
    "select table_name from information_schema.tables where table_schema = 'public'",
  );
  assert.deepEqual(tables, [{ table_name: 'survey' }]);
});

test(
  'a survey cannot change between the look at it and the response that is written',
  { timeout: 30_000 },
  async () => {
    const databaseUrl = await postgres.create();
    const store = await openStore({ databaseUrl });
    await store.write('survey', survey);
    const order: string[] = [];
    let replaced: Promise<unknown> = Promise.resolve();
    await store.transaction(async (records) => {
      await records.hold('survey', survey.id);
      replaced = store.write('survey', { ...survey, service: 'x' }).then(() => order.push('replaced'));
      await waiting(databaseUrl);
      await records.write('response', response());
      order.push('written');
    });
    await replaced;
    assert.deepEqual(order, ['written', 'replaced']);
    await store.close();
  },
);

test('of two servers on which an award is announced at once one keeps it', { timeout: 30_000 }, async () => {
  const databaseUrl = await postgres.create();
  const stores = await Promise.all([openStore({ databaseUrl }), openStore({ databaseUrl })]);
  const [first, second] = stores;
  assert.ok(first && second);
  await seedAward(first);
  // Nothing is written before both have looked at what is there.
  const { release } = await hold(databaseUrl, 'lock table kinerja.award in share mode');
  const answers = [announce(first, 'award-1'), announce(second, 'award-2')];
  await waiting(databaseUrl, 2);
  await release();
  const statuses = (await Promise.all(answers)).map(({ status }) => status);
  assert.deepEqual(statuses.sort(), [201, 422]);
  assert.equal((await first.list('award')).length, 1);
  for (const store of stores) await store.close();
});

/** Until so many statements in this database wait for a lock. */
async function waiting(databaseUrl: string, statements = 1): Promise<void> {
  const text =
    "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
  while ((await query(databaseUrl, text)).length < statements);
}

/** A lock that somebody else holds until it is released. */
async function hold(databaseUrl: string, lock: string): Promise<{ release: () => Promise<void> }> {
  const other = new pg.Client({ connectionString: databaseUrl });
  await other.connect();
  await other.query('begin');
  await other.query(lock);
  return { release: () => other.end() };
}

test('connections that the database ended are replaced; a server that is gone is a 503', async () => {
  const databaseUrl = await postgres.create();
  const broken: unknown[] = [];
  const store: Store = await openStore({ databaseUrl }, { log: (error) => broken.push(error) });
  await store.write('survey', survey);
  const { get } = client(appOver(store, { log: () => {} }));
  const end = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kinerja'`;
  await query(databaseUrl, end);
  while (broken.length === 0) await new Promise(setImmediate);
  assert.equal((await get('survey/survey-1')).status, 200);
  await postgres.stop();
  await problem(await get('survey/survey-1'), 503, 'unreachable');
  await store.close();
});
