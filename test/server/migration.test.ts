import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Location, type Store, openStore } from '@kinerja/server';
import Sqlite from 'better-sqlite3';
import { opened } from './evaluations.ts';
import { type Postgres, query, startPostgres } from './postgres.ts';
import {
  award,
  development,
  feedback,
  plan,
  printed,
  progress,
  rating,
  response,
  survey,
} from './records.ts';

let postgres: Postgres;
before(async () => {
  postgres = await startPostgres();
});
after(() => postgres?.stop());

/** What the migrations after the first one brought. */
const later = [
  ...['award', 'evaluation_rater', 'evaluation', 'feedback', 'used_token', 'development'].map(
    (table) => `drop table ${table}`,
  ),
  'drop index response_receipt_code',
  'alter table response drop column assistance',
];
const laterNames = [
  '2026-11-23-evaluation',
  '2026-11-24-award',
  '2026-11-24-service-token',
  '2026-11-25-receipt-code',
  '2026-11-26-development',
];

async function fill(store: Store): Promise<void> {
  await store.write('survey', survey);
  await store.write('tabulation', printed);
  await store.write('response', response());
  await store.write('plan', plan());
  await store.write('progress', progress());
  await store.write('rating', rating());
}

/** Opens an old database anew: what was there is there, and what is new can be kept. */
async function movesOn(location: Location): Promise<void> {
  const store = await openStore(location);
  try {
    assert.deepEqual(await store.read('survey', survey.id), survey);
    assert.deepEqual(await store.read('tabulation', printed.id), printed);
    assert.deepEqual(await store.read('response', 'response-1'), response());
    assert.deepEqual(await store.read('plan', 'plan-1'), plan());
    assert.deepEqual(await store.read('progress', 'progress-1'), progress());
    assert.deepEqual(await store.read('rating', 'rating-1'), rating());
    assert.equal(await store.write('feedback', feedback()), 'created');
    assert.equal(await store.write('development', development()), 'created');
    assert.equal(await store.write('evaluation', opened), 'created');
    assert.equal(await store.write('award', award), 'created');
    assert.deepEqual(await store.list('evaluation', {}, { employee: 'citra' }), [opened]);
    const helped = response({ id: 'helped', assistance: ['large-type'], token: 'Zb7-fQ2x_9kLmP4' });
    assert.equal(await store.write('response', helped), 'created');
  } finally {
    await store.close();
  }
}

test('a file from before feedback and evaluations keeps its rows', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-migration-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'old.sqlite');
  const store = await openStore({ file });
  await fill(store);
  await store.close();
  const old = new Sqlite(file);
  for (const change of later) old.exec(change);
  const { changes } = old.prepare("delete from kysely_migration where name > '2026-11-22-records'").run();
  assert.equal(changes, laterNames.length);
  old.close();
  await movesOn({ file });
});

test('a PostgreSQL database from before feedback and evaluations keeps its rows', async () => {
  const databaseUrl = await postgres.create();
  const store = await openStore({ databaseUrl });
  await fill(store);
  await store.close();
  for (const change of later) await query(databaseUrl, change.replace(/ (table|index) /, ' $1 kinerja.'));
  const gone = await query(
    databaseUrl,
    "delete from kinerja.kysely_migration where name > '2026-11-22-records' returning name",
  );
  assert.deepEqual(
    gone,
    laterNames.map((name) => ({ name })),
  );
  await movesOn({ databaseUrl });
});
