import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Store, openStore } from '@kinerja/server';
import { createPortal } from '../../../examples/portal/app.ts';
import type { Api } from '../../../examples/portal/door.ts';
import { seed } from '../../../examples/portal/seed.ts';
import type { Vendor } from '../../../examples/portal/vendor.ts';
import type { Counted } from './support/portal.ts';

const golden = JSON.parse(
  readFileSync(new URL('../../golden/skm-sekadau-2019-s1.json', import.meta.url), 'utf8'),
) as { totals: Record<string, number>; respondents: number };
const noVendor: Vendor = {
  files: new Map(),
  scripts: () => {
    throw new Error('no page with widgets is opened here');
  },
};

let folder: string;
let store: Store;
let portal: Api;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-seed-'));
  store = await openStore({ file: join(folder, 'portal.sqlite') });
  portal = await createPortal({ store, vendor: noVendor, secret: 'only for this test, and thirty-two long' });
});
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function get(path: string): Promise<unknown> {
  const answer = await portal.fetch(new Request(`http://localhost/api/kinerja/${path}`));
  return answer.json();
}

async function counted(survey: string): Promise<Pick<Counted, 'respondents' | 'elements'>> {
  const { respondents, elements } = (await get(`tabulation/${survey}`)) as Counted;
  return { respondents, elements };
}

const surveys = ['skm-sekadau-2019-s1', 'skm-adminduk-2026', 'skm-gaspul-tw3', 'skm-bantul-dptr-2023'];

test('a first start that was cut short goes on where it stopped, and a third one changes nothing', async () => {
  let passed = 0;
  const cutShort: Api = {
    fetch: (request) => {
      passed += 1;
      if (passed > 20) throw new Error('cut short');
      return portal.fetch(request);
    },
  };
  await assert.rejects(seed({ store, portal: cutShort }), /cut short/);
  assert.equal((await counted('skm-sekadau-2019-s1')).respondents, 20);

  await seed({ store, portal });
  const once = await Promise.all(surveys.map(counted));
  await seed({ store, portal });
  assert.deepEqual(await Promise.all(surveys.map(counted)), once);
});

test('the 49 published answers are counted by the name of the unsur', async () => {
  const { respondents, elements } = await counted('skm-sekadau-2019-s1');
  assert.equal(respondents, golden.respondents);
  assert.deepEqual(Object.fromEntries(elements.map(({ id, sum }) => [id, sum])), golden.totals);
  assert.ok(elements.every(({ count }) => count === 49));
});

test('an answer given after the last day of what was published is refused', async () => {
  const record = {
    id: 'terlambat',
    survey: 'skm-sekadau-2019-s1',
    instrument: { id: 'permenpanrb-14-2017', version: '1.0.0' },
    answers: { biaya: 1 },
    profile: {},
    language: 'id',
    on: '2026-11-22',
  };
  const answer = await portal.fetch(
    new Request('http://localhost/api/kinerja/response/terlambat', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(record),
    }),
  );
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /"closed"/);
  assert.equal((await counted('skm-sekadau-2019-s1')).respondents, 49);
});
