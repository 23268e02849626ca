import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type Portal, openPortal } from './support/portal.ts';
import { openBrowser, signIn, visit } from './support/visit.ts';

interface PortalPage {
  readonly path: string;
  /** Who must be signed in. */
  readonly person?: string;
  /** What is there only once the widgets are. */
  readonly ready?: string;
}

const pages: readonly PortalPage[] = [
  { path: '/' },
  { path: '/layanan' },
  { path: '/layanan/akta-kelahiran', ready: 'Kirim jawaban' },
  { path: '/hasil-survei' },
  { path: '/hasil-survei/skm-adminduk-2026' },
  { path: '/hasil-survei/skm-sekadau-2019-s1' },
  { path: '/hasil-survei/skm-bantul-dptr-2023' },
  { path: '/hasil-survei/skm-gaspul-tw3' },
  { path: '/masuk' },
  { path: '/keluar' },
  { path: '/pegawai', person: 'Rina Wulandari' },
  { path: '/atasan', person: 'Agus Prasetyo' },
  { path: '/atasan/plan-rina-2026', person: 'Agus Prasetyo' },
];

let portal: Portal;
let browser: Browser;
let axe: string;

before(async () => {
  const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  axe = await readFile(axeFile, 'utf8');
  browser = await openBrowser();
  portal = await openPortal();
});
after(async () => {
  await browser?.close();
  await portal?.stop();
});

/** Opens a page and waits until every widget on it shows its content. */
async function open(page: Page, { path, person }: PortalPage): Promise<void> {
  if (person) await signIn(page, person);
  const answer = await page.goto(path);
  assert.equal(answer?.status(), 200);
  await page.waitForLoadState('networkidle');
}

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly html: string }[];
}

const violationsIn = (page: Page): Promise<readonly AxeViolation[]> =>
  page.evaluate(async () => {
    const { axe: it } = globalThis as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } };
    const { violations } = await it.run();
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, html }) => ({ target, html })),
    }));
  });

for (const each of pages) {
  test(`${each.path} keeps its policy, its console and 320 pixels, and passes axe`, async () => {
    // axe is brought in from outside, which the policy forbids to everybody: so it looks in a profile of its own.
    const reader = await visit(browser, portal.url, { viewport: { width: 320, height: 640 } });
    await open(reader.page, each);
    const wider = await reader.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(wider, 0, 'scrolls sideways');
    assert.deepEqual(reader.complaints, []);
    await reader.context.close();

    for (const width of [320, 1280]) {
      const inspector = await visit(browser, portal.url, {
        bypassCSP: true,
        viewport: { width, height: 900 },
      });
      await inspector.context.addInitScript(axe);
      await open(inspector.page, each);
      assert.deepEqual(await violationsIn(inspector.page), [], `axe at ${width}`);
      await inspector.context.close();
    }
  });
}

test('every page sends the strict policy, and names no other origin', async () => {
  for (const path of ['/', '/layanan/akta-kelahiran', '/hasil-survei', '/masuk', '/nowhere']) {
    const answer = await fetch(`${portal.url}${path}`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html$/);
    const text = await answer.text();
    assert.doesNotMatch(text, /<(script|link|img|iframe)[^>]+(src|href)="(https?:)?\/\//);
    assert.doesNotMatch(text, /<style|style="|<script>/);
    for (const [tag] of text.matchAll(/<script[^>]*>/g)) assert.match(tag, /integrity="sha384-/);
  }
});

test('pages of the office send strangers to the sign-in, and others away', async () => {
  const { context, page } = await visit(browser, portal.url);
  await page.goto('/atasan/plan-rina-2026');
  assert.equal(new URL(page.url()).pathname, '/masuk');
  await page.getByRole('button', { name: 'Masuk sebagai Agus Prasetyo' }).click();
  await page.getByRole('heading', { level: 1, name: 'Penilaian kinerja Rina Wulandari' }).waitFor();
  assert.equal((await page.goto('/pegawai'))?.status(), 403);
  await page.getByRole('button', { name: 'Keluar' }).click();
  await page.getByRole('link', { name: 'Masuk pegawai' }).waitFor();
  await context.close();
});

test('the first Tab goes to a link that skips the menu', async () => {
  const { context, page } = await visit(browser, portal.url);
  await page.goto('/layanan');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'MAIN');
  await context.close();
});

test('it stops in good order when asked to', async () => {
  const other = await openPortal();
  await fetch(other.url);
  assert.equal(await other.stop(), 0);
});
