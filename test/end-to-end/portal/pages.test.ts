import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type Portal, openPortal } from './support/portal.ts';
import { type Visit, openBrowser, seen, signIn, visit } from './support/visit.ts';

interface PortalPage {
  readonly path: string;
  /** Who must be signed in. */
  readonly person?: 'Rina Wulandari' | 'Agus Prasetyo';
  /** What is there only once the widgets are. */
  readonly ready?: readonly string[];
}

const results = 'Nilai tiap unsur';
const pages: readonly PortalPage[] = [
  { path: '/' },
  { path: '/layanan' },
  { path: '/layanan/akta-kelahiran', ready: ['Huruf besar', results] },
  { path: '/hasil-survei' },
  { path: '/hasil-survei/skm-adminduk-2026', ready: [results] },
  { path: '/hasil-survei/skm-sekadau-2019-s1', ready: [results] },
  { path: '/hasil-survei/skm-bantul-dptr-2023', ready: [results] },
  { path: '/hasil-survei/skm-gaspul-tw3', ready: [results] },
  { path: '/masuk' },
  { path: '/keluar' },
  { path: '/pegawai', person: 'Rina Wulandari', ready: ['Laporkan kemajuan', 'Belum ada predikat'] },
  { path: '/pegawai/penilaian-diri', person: 'Rina Wulandari', ready: ['Selesaikan…'] },
  { path: '/atasan', person: 'Agus Prasetyo' },
  { path: '/atasan/plan-rina-2026', person: 'Agus Prasetyo', ready: ['Tetapkan…', 'Target kinerja'] },
];

let portal: Portal;
let browser: Browser;
let axe: string;
const profiles = new Map<string, Promise<Visit>>();

before(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  browser = await openBrowser();
  portal = await openPortal();
});
after(async () => {
  await browser?.close();
  await portal?.stop();
});

/**
 * A narrow window, signed in where needed; one for each person. axe is brought in from outside, which the policy
 * forbids to everybody: so it looks in profiles of its own, without the policy.
 */
function profile(person: PortalPage['person'], inspecting: boolean): Promise<Visit> {
  const key = `${person} ${inspecting}`;
  const opened = profiles.get(key) ?? openProfile(person, inspecting);
  profiles.set(key, opened);
  return opened;
}

async function openProfile(person: PortalPage['person'], inspecting: boolean): Promise<Visit> {
  const opened = await visit(browser, portal.url, { bypassCSP: inspecting });
  if (inspecting) await opened.context.addInitScript(axe);
  if (person) await signIn(opened.page, person);
  return opened;
}

/** Unfolds everything that is folded, also inside widgets. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const open = (root: ParentNode): void => {
      for (const details of root.querySelectorAll('details')) details.open = true;
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) open(shadowRoot);
    };
    open(document);
  });

/** Opens a page in a window of 320 pixels and waits until every widget on it shows its content. */
async function open({ page }: Visit, { path, ready = [] }: PortalPage): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const answer = await page.goto(path);
  assert.equal(answer?.status(), 200);
  for (const words of ready) await seen(page.getByRole('main'), words).waitFor();
  await unfold(page);
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
    const reader = await profile(each.person, false);
    await open(reader, each);
    const wider = await reader.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(wider, 0, 'scrolls sideways');
    assert.deepEqual(reader.complaints.splice(0), []);

    const inspector = await profile(each.person, true);
    await open(inspector, each);
    assert.deepEqual(await violationsIn(inspector.page), [], 'axe at 320 pixels');
    await inspector.page.setViewportSize({ width: 1280, height: 900 });
    assert.deepEqual(await violationsIn(inspector.page), [], 'axe at 1280 pixels');
  });
}

test('every page sends the strict policy, and names no other origin', async () => {
  for (const path of [...pages.filter(({ person }) => !person).map((each) => each.path), '/nowhere']) {
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
