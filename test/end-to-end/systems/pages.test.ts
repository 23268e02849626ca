import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { schemes } from '@kinerja/core/schemes';
import type { Browser, Page } from 'playwright-core';
import { type Portal, openPortal } from '../portal/support/portal.ts';
import { openBrowser, visit } from '../portal/support/visit.ts';

const steps = [
  'rencana',
  'pemantauan',
  'kendala',
  'suara-lain',
  'penilaian',
  'umpan-balik',
  'penyerahan',
  'tanggapan',
  'tindak-lanjut',
  'penerimaan',
];
/** Every overview; every stage of the system with the most voices; the survey of citizens. */
const paths = [
  '/sistem',
  ...schemes.map(({ id }) => `/sistem/${id}`),
  ...steps.map((step) => `/sistem/kupang/${step}`),
  '/sistem/lhokseumawe/suara-lain',
];

let portal: Portal;
let browser: Browser;
let axe: string;

before(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  browser = await openBrowser();
  portal = await openPortal();
});
after(async () => {
  await browser?.close();
  await portal?.stop();
});

const violationsIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    interface Found {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { axe: it } = globalThis as unknown as { axe: { run(): Promise<{ violations: Found[] }> } };
    const { violations } = await it.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });

test('no page complains, is wider than a telephone, or fails axe', async () => {
  const reader = await visit(browser, portal.url);
  const inspector = await visit(browser, portal.url, { bypassCSP: true });
  await inspector.context.addInitScript(axe);
  for (const path of paths) {
    for (const { page } of [reader, inspector]) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path, { waitUntil: 'networkidle' });
    }
    const wider = await reader.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(wider, 0, `${path} scrolls sideways`);
    assert.deepEqual(await violationsIn(inspector.page), [], `${path} at 320 pixels`);
    await inspector.page.setViewportSize({ width: 1280, height: 900 });
    assert.deepEqual(await violationsIn(inspector.page), [], `${path} at 1280 pixels`);
  }
  assert.deepEqual(reader.complaints, []);
  await Promise.all([reader.context.close(), inspector.context.close()]);
});

test('every visitor has a year of his or her own, which can begin anew', async () => {
  const [one, other] = await Promise.all([visit(browser, portal.url), visit(browser, portal.url)]);
  const day = (page: Page) => page.getByLabel('Hari', { exact: true }).inputValue();
  for (const { page } of [one, other]) await page.goto('/sistem/bungo/pemantauan');
  await one.page.getByLabel('Hari', { exact: true }).fill('2026-03-31');
  await one.page.getByRole('button', { name: 'Terapkan' }).click();
  await one.page.waitForURL('**/pemantauan');
  assert.equal(await day(one.page), '2026-03-31');
  assert.match(await one.page.evaluate(() => new Date().toISOString()), /^2026-03-31T09:/);
  await other.page.reload();
  assert.equal(await day(other.page), '2026-01-05');

  await one.page.getByRole('button', { name: 'Ulangi dari Januari' }).click();
  await one.page.goto('/sistem/bungo/pemantauan');
  assert.equal(await day(one.page), '2026-01-05');
  await Promise.all([one.context.close(), other.context.close()]);
});

test('a supervisor looks at anybody of the unit, and at any stretch', async () => {
  const { page, context, complaints } = await visit(browser, portal.url, { bypassCSP: true });
  await context.addInitScript(axe);
  await page.goto('/sistem/kemuning/tindak-lanjut');
  const view = page.getByRole('region', { name: 'Yang dilihat' });
  // The followed employee has one plan and several evaluations.
  assert.equal(await view.getByLabel('Pegawai').count(), 0);
  await page
    .getByLabel('Saya adalah')
    .selectOption({ label: 'Arman Effendi, pejabat penilai kinerja (atasan langsung)' });
  await page.getByRole('button', { name: 'Terapkan' }).click();
  await view.getByLabel('Pegawai').selectOption({ label: 'Siti Rohani, Petugas Pengaduan' });
  await view.getByLabel('Masa evaluasi').selectOption('2026-04-01/2026-06-30');
  await view.getByRole('button', { name: 'Tampilkan' }).click();
  await page.getByRole('heading', { name: 'Siti Rohani' }).waitFor();
  assert.equal(await view.getByLabel('Masa evaluasi').inputValue(), '2026-04-01/2026-06-30');
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await violationsIn(page), [], `at ${width} pixels`);
  }
  assert.deepEqual(complaints, []);
  await context.close();
});

test('pages send the strict policy and scripts that are what they were', async () => {
  const answer = await fetch(`${portal.url}/sistem/sibolga/rencana`);
  assert.match(
    answer.headers.get('content-security-policy') ?? '',
    /script-src 'self'.*trusted-types lit-html$/,
  );
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const text = await answer.text();
  assert.doesNotMatch(text, /<style|style="|<script>/);
  for (const [tag] of text.matchAll(/<script[^>]*>/g)) assert.match(tag, /integrity="sha384-/);
  // The clock comes before everything that may ask what day it is.
  assert.match(text.match(/<script[^>]*>/)?.[0] ?? '', /src="\/clock.js"/);
  assert.equal((await fetch(`${portal.url}/sistem/nowhere`)).status, 404);
  assert.equal((await fetch(`${portal.url}/sistem/sibolga/nowhere`)).status, 404);
});
