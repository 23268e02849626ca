import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isKinerjaError } from '@kinerja/core';
import { openStore } from '@kinerja/server';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { openSqlite } from '../../packages/server/src/store/sqlite.ts';
import { plan, response, survey } from './records.ts';

const child = fileURLToPath(new URL('crash-child.ts', import.meta.url));

function fileFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-crash-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'kinerja.sqlite');
}

/** Runs the writer until it has acknowledged so many writes, then kills it where it stands. */
async function writeUntilKilled(file: string, round: number, enough: number): Promise<string[]> {
  const words = ['--conditions=@kinerja/source', child, file, String(round)];
  const writer = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  writer.stdout.on('data', (chunk) => {
    said += String(chunk);
    if (said.split('\n').length > enough) writer.kill('SIGKILL');
  });
  const [, signal] = (await once(writer, 'close')) as [number | null, string | null];
  assert.equal(signal, 'SIGKILL');
  // The last line may have been cut off in the middle: then nobody was told.
  return said.split('\n').slice(0, -1);
}

test('killed with -9 again and again: all that was acknowledged is there once, and nothing is half-written', async (t) => {
  const file = fileFor(t);
  const first = await openStore({ file });
  await first.write('survey', survey);
  await first.write('plan', plan());
  await first.close();

  const acknowledged: string[] = [];
  for (const [round, enough] of [40, 97, 151].entries()) {
    const lines = await writeUntilKilled(file, round, enough);
    assert.ok(lines.length >= enough);
    acknowledged.push(...lines);
    // Nothing was cleaned up, and it opens.
    const store = await openStore({ file });
    const revisions = acknowledged
      .filter((line) => line.startsWith('plan '))
      .map((line) => Number(line.slice(5)));
    assert.ok(((await store.read('plan', 'plan-1'))?.revision ?? 0) >= Math.max(...revisions));
    for (const id of acknowledged
      .filter((line) => line.startsWith('response '))
      .map((line) => line.slice(9))) {
      assert.deepEqual(await store.read('response', id), response({ id }));
    }
    await store.close();
  }

  const database = new Sqlite(file, { readonly: true });
  t.after(() => database.close());
  const count = (text: string) => (database.prepare(text).get() as { count: number }).count;
  const responses = count('select count(*) as count from response');
  assert.ok(responses >= acknowledged.filter((line) => line.startsWith('response ')).length);
  assert.equal(count('select count(*) as count from answer'), responses * 4);
  assert.equal(
    count(
      'select count(*) as count from (select response from answer group by response having count(*) <> 4)',
    ),
    0,
  );
  assert.deepEqual(database.pragma('integrity_check'), [{ integrity_check: 'ok' }]);
  assert.deepEqual(database.pragma('foreign_key_check'), []);
});

test('every commit waits for the disk, and what must hold between rows is enforced', async (t) => {
  const database = openSqlite(fileFor(t));
  t.after(() => database.destroy());
  const pragma = async (name: string) =>
    Object.values((await sql`pragma ${sql.raw(name)}`.execute(database)).rows[0] ?? {})[0];
  assert.deepEqual(
    await Promise.all(
      ['journal_mode', 'synchronous', 'locking_mode', 'foreign_keys', 'trusted_schema'].map(pragma),
    ),
    ['wal', 2, 'exclusive', 1, 0],
  );
});

test('a file has one owner: a second one is told so, and the first goes on', async (t) => {
  const file = fileFor(t);
  const owner = await openStore({ file });
  t.after(() => owner.close());
  await owner.write('survey', survey);
  await assert.rejects(openStore({ file }), (error) => {
    assert.ok(isKinerjaError(error, 'storage'));
    assert.match(String(error.cause), /kinerja\.sqlite is in use: one process owns a SQLite file/);
    return true;
  });
  assert.equal(await owner.write('response', response()), 'created');
});

test('a file is for its owner to read, and what is no database is left as it is', async (t) => {
  const file = fileFor(t);
  await (await openStore({ file: join(file, 'deeper', 'a.sqlite') })).close();
  assert.equal(statSync(join(file, 'deeper', 'a.sqlite')).mode & 0o777, 0o600);
  assert.equal(existsSync(join(file, 'deeper', 'a.sqlite-wal')), false);
  await assert.rejects(openStore({ file: child }), (error) => {
    assert.ok(isKinerjaError(error, 'storage'));
    return /not a database/.test(String(error.cause));
  });
});

test('a database that a newer version has changed is not touched', async (t) => {
  const file = fileFor(t);
  await (await openStore({ file })).close();
  const database = new Sqlite(file);
  database.prepare("insert into kysely_migration values ('9999-from-the-future', '2099-01-01')").run();
  database.close();
  await assert.rejects(openStore({ file }), (error) =>
    /9999-from-the-future/.test(String((error as Error).cause)),
  );
});
