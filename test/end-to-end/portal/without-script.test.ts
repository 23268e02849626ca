import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { type Portal, openPortal } from './support/portal.ts';
import { type Answers, answerForm, indexAfter, questionGroup, send } from './support/survey.ts';
import { surveyId, surveyPage } from './support/survey.ts';
import { inWindow, openBrowser, seen, textOf, visit } from './support/visit.ts';

let portal: Portal;
let browser: Browser;

before(async () => {
  browser = await openBrowser();
  portal = await openPortal();
});
after(async () => {
  await browser?.close();
  await portal?.stop();
});

const plain = { javaScriptEnabled: false };
const submit = (page: Page) => page.getByRole('button', { name: 'Kirim jawaban' }).click();
const thanks = (page: Page) => page.getByRole('heading', { name: 'Terima kasih' }).waitFor();

describe('the survey where scripts are off', () => {
  test('is answered by role and label, counted once, and the receipt code is shown', async () => {
    const { context, page, complaints } = await visit(browser, portal.url, plain);
    const before = await portal.tabulation(surveyId);
    await page.goto(surveyPage);
    const answers: Answers = [4, 3, 2, 4, 1, 4, 3, 2, 4];
    await answerForm(page, answers);
    await page.getByText('Tentang Anda (boleh dilewati)').click();
    await page.getByLabel('Jenis kelamin').selectOption('Perempuan');
    await page.getByLabel('Usia (tahun)').fill('41');
    await page.getByLabel('Saran atau masukan').fill('Petugasnya ramah.');
    await submit(page);
    await thanks(page);
    assert.match(await textOf(page.getByRole('main')), /Kode jawaban [0-9A-Z]{4}-[0-9A-Z]{4}/);
    await page.reload();
    await thanks(page);
    const after = await portal.tabulation(surveyId);
    assert.equal(after.respondents, before.respondents + 1);
    await page.goto(surveyPage);
    await page.getByText(indexAfter(before, answers)).first().waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test('a form that is sent again from the page before counts no second time', async () => {
    const { context, page } = await visit(browser, portal.url, plain);
    const before = await portal.tabulation(surveyId);
    await page.goto(surveyPage);
    await answerForm(page, [3, 3, 3, 3, 3, 3, 3, 3, 3]);
    // As a finger does on a slow network.
    await page.getByRole('button', { name: 'Kirim jawaban' }).dblclick();
    await thanks(page);
    const after = await portal.tabulation(surveyId);
    assert.equal(after.respondents, before.respondents + 1);
    await context.close();
  });

  test('what is wrong is said in the form, with a way to it, and all that was typed is still there', async () => {
    const { context, page, complaints } = await visit(browser, portal.url, plain);
    const before = await portal.tabulation(surveyId);
    await page.goto(surveyPage);
    await answerForm(page, [2, 2, 2, 2, 2, 2, 2, 2]);
    await page.getByLabel('Saran atau masukan').fill('Tulisan saya');
    // What a browser says by itself is its own; here it holds its tongue.
    await page.locator('form.kinerja-form').evaluate((form: HTMLFormElement) => (form.noValidate = true));
    await submit(page);
    const alert = page.getByRole('alert');
    await alert.getByRole('link', { name: /^9\. Penanganan pengaduan/ }).click();
    assert.ok(await inWindow(page, questionGroup(page, 8).getByRole('radio').first()));
    assert.equal(await page.getByLabel('Saran atau masukan').inputValue(), 'Tulisan saya');
    assert.equal(await page.getByRole('radio', { checked: true }).count(), 8);
    assert.equal((await portal.tabulation(surveyId)).respondents, before.respondents);
    await questionGroup(page, 8).getByRole('radio', { name: 'Tidak tahu' }).check();
    await submit(page);
    await thanks(page);
    assert.equal((await portal.tabulation(surveyId)).respondents, before.respondents + 1);
    assert.deepEqual(
      complaints.filter((each) => !each.includes('422')),
      [],
    );
    await context.close();
  });

  test('by keyboard alone', async () => {
    const { context, page } = await visit(browser, portal.url, plain);
    const before = await portal.tabulation(surveyId);
    await page.goto(surveyPage);
    await questionGroup(page, 0).getByRole('radio').first().focus();
    for (let place = 0; place < 9; place++) {
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
    }
    await page.getByRole('button', { name: 'Kirim jawaban' }).focus();
    await page.keyboard.press('Enter');
    await thanks(page);
    await page.goto(surveyPage);
    await page
      .getByText(indexAfter(before, [2, 2, 2, 2, 2, 2, 2, 2, 2]))
      .first()
      .waitFor();
    await context.close();
  });

  test('nothing stands over the edge at 320 pixels, and axe finds nothing', async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const options = { bypassCSP: true, viewport: { width: 320, height: 640 } };
    const { context, page } = await visit(browser, portal.url, options);
    // The portal's scripts do not come; axe's does, in a page that looks the same.
    await context.route('**/vendor/**', (route) => route.abort());
    for (const path of [
      surveyPage,
      `/api/kinerja/form/${surveyId}`,
      `/api/kinerja/form/${surveyId}?language=en`,
    ]) {
      await page.goto(path);
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
      await page.evaluate(axe);
      const found = await page.evaluate(
        // @ts-expect-error axe was brought into the page.
        () => axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html])),
      );
      assert.deepEqual(found, [], path);
    }
    await context.close();
  });

  test('the first page for a citizen is at most 14 KB compressed, with its style sheets', async () => {
    const page = await fetch(`${portal.url}${surveyPage}`);
    const html = await page.text();
    const sheets = [...html.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, path]) => path ?? '');
    assert.ok(sheets.length >= 3 && page.headers.get('cache-control') === 'no-store');
    const texts = await Promise.all(sheets.map(async (path) => (await fetch(`${portal.url}${path}`)).text()));
    const bytes = [html, ...texts].reduce((sum, each) => sum + gzipSync(each).length, 0);
    assert.ok(bytes <= 14 * 1024, `${bytes} bytes`);
  });
});

describe('the survey before its script', () => {
  /** The page while the widget's file has not come yet. */
  async function early() {
    const visited = await visit(browser, portal.url, { viewport: { width: 390, height: 780 } });
    let come = (): void => {};
    const coming = new Promise<void>((resolve) => (come = resolve));
    await visited.context.route('**/vendor/**', async (route) => {
      await coming;
      await route.continue();
    });
    await visited.page.goto(surveyPage, { waitUntil: 'commit' });
    return { ...visited, come };
  }

  test('what was begun in the form is taken over by the widget, and counts once', async () => {
    const { context, page, complaints, come } = await early();
    const before = await portal.tabulation(surveyId);
    const answers: Answers = [4, 3, 2];
    await answerForm(page, answers);
    await page.getByLabel('Saran atau masukan').fill('Sudah saya tulis.');
    await questionGroup(page, 2).getByRole('radio', { checked: true }).focus();
    come();
    const widget = page.locator('kinerja-satisfaction-survey');
    await seen(widget, '3 dari 9 terjawab').waitFor();
    // One at a time on a telephone: the first that is open, and the focus is there.
    await questionGroup(page, 3).getByRole('radio', { name: 'Gratis' }).check();
    for (let place = 4; place < 9; place++) {
      await page.getByRole('button', { name: 'Lanjut' }).click();
      await questionGroup(page, place).getByRole('radio').first().check();
    }
    await page.getByRole('button', { name: 'Lanjut' }).click();
    assert.equal(await page.getByLabel('Saran atau masukan').inputValue(), 'Sudah saya tulis.');
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await page.getByRole('button', { name: 'Kirim jawaban' }).click();
    await page.getByRole('status').getByRole('heading', { name: 'Terima kasih' }).waitFor();
    const after = await portal.tabulation(surveyId);
    assert.equal(after.respondents, before.respondents + 1);
    const sum = (counted: typeof after) => counted.elements.reduce((total, each) => total + each.sum, 0);
    assert.equal(sum(after) - sum(before), 4 + 3 + 2 + 4 + 5);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test('nobody has begun: the widget takes the place of the form', async () => {
    const { context, page, come } = await early();
    await questionGroup(page, 8).waitFor();
    come();
    await page.getByRole('button', { name: 'Lanjut' }).waitFor();
    assert.equal(await page.getByRole('group', { name: /^\d\. / }).count(), 1);
    await context.close();
  });

  test('the same answers are the same record either way', async () => {
    const both = [];
    for (const options of [{}, plain]) {
      const { context, page } = await visit(browser, portal.url, options);
      const before = await portal.tabulation(surveyId);
      await page.goto(surveyPage);
      const answers: Answers = [1, 2, 3, 4, 1, 2, 3, 4, 1];
      if (options !== plain) await page.getByRole('button', { name: 'Periksa jawaban' }).waitFor();
      await answerForm(page, answers);
      if (options === plain) await submit(page);
      else await send(page);
      await thanks(page);
      const after = await portal.tabulation(surveyId);
      both.push(
        after.elements.map(({ sum, count }, place) => [
          sum - (before.elements[place]?.sum ?? 0),
          count - (before.elements[place]?.count ?? 0),
        ]),
      );
      await context.close();
    }
    assert.deepEqual(both[0], both[1]);
  });
});
