import assert from 'node:assert/strict';
import { type TestContext, after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { servePages } from '../fixtures/pages/serve-pages.ts';
import { questions } from './portal/support/survey.ts';
import { type VisitOptions, openBrowser, visit } from './portal/support/visit.ts';

let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
});

const phone: VisitOptions = { viewport: { width: 360, height: 640 }, hasTouch: true };
/** What is loaded after the first answer. */
const later = /kinerja-satisfaction-survey-later-[\d.]+\.js$/;

/** The page with the survey's one file, under a strict policy; `lost` loses what comes later. */
async function opened(t: TestContext, options: VisitOptions, { lost = false } = {}) {
  const pages = await servePages();
  const { context, page, complaints } = await visit(browser, pages.url, options);
  t.after(async () => {
    await context.close();
    await pages.close();
  });
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  if (lost) await page.route(later, (route) => route.abort());
  await page.goto('/strict/survey.html');
  await page.getByRole('radio').first().waitFor();
  return { page, pages, requested, complaints };
}

/** Answers all questions, one at a time, each with its last answer but "don't know". */
async function answerInSteps(page: Page): Promise<void> {
  for (const [place, [name, , , , , best]] of questions.entries()) {
    await page.getByRole('group', { name: `${place + 1}. ${name}` }).waitFor();
    await page.getByRole('radio', { name: best, exact: true }).check();
    if (place < questions.length - 1) await page.getByRole('button', { name: 'Lanjut' }).click();
  }
}

describe('the survey from one file, on a telephone', () => {
  test('asks one question at a time, and loads the rest with the first answer', async (t) => {
    const { page, pages, requested, complaints } = await opened(t, phone);
    assert.equal(await page.locator('fieldset').count(), 1);
    assert.ok(!requested.some((path) => later.test(path)), 'not before it is needed');
    await answerInSteps(page);
    assert.equal(requested.filter((path) => later.test(path)).length, 1);
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await page.getByText('Tentang Anda').waitFor();
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await page.getByRole('heading', { name: 'Periksa jawaban Anda' }).waitFor();
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await page.getByText('Terima kasih', { exact: true }).first().waitFor();
    assert.match(pages.received.join(), /response\//);
    assert.deepEqual(complaints, []);
  });

  test('is answered and sent without the rest, and says that something is missing', async (t) => {
    const { page, pages } = await opened(t, phone, { lost: true });
    await answerInSteps(page);
    await page.getByText('Sebagian fitur tidak dapat dimuat.').waitFor();
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await page.getByText('Terima kasih', { exact: true }).first().waitFor();
    await page.getByText(/Kode jawaban: [0-9A-Z]{4}-[0-9A-Z]{4}/).waitFor();
    assert.match(pages.received.join(), /response\//);
  });

  test('keeps what was answered when it is turned, and when it is magnified to 400 %', async (t) => {
    const { page } = await opened(t, { viewport: { width: 1280, height: 960 } });
    assert.equal(await page.locator('fieldset').count(), questions.length);
    await page.getByRole('radio', { name: 'Sangat mudah' }).check();
    // What a browser of 1280 pixels shows at 400 %.
    await page.setViewportSize({ width: 320, height: 240 });
    await page.getByRole('button', { name: 'Lanjut' }).waitFor();
    assert.equal(await page.locator('fieldset').count(), 1);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.getByText('1 dari 9 terjawab').waitFor();
    await page.setViewportSize({ width: 1280, height: 960 });
    assert.ok(await page.getByRole('radio', { name: 'Sangat mudah' }).isChecked());
  });
});

test('the survey on a desk is sent without the rest too', async (t) => {
  const { page, pages } = await opened(t, {}, { lost: true });
  for (const [, , , , , best] of questions)
    for (const radio of await page.getByRole('radio', { name: best, exact: true }).all()) await radio.check();
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await page.getByText('Terima kasih', { exact: true }).first().waitFor();
  assert.match(pages.received.join(), /response\//);
});
