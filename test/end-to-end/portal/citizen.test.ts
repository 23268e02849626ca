import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type Portal, openPortal } from './support/portal.ts';
import { type Answers, answer, indexAfter, questionGroup, questions } from './support/survey.ts';
import { review, send, surveyId, surveyPage } from './support/survey.ts';
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

/** The results beside the survey show this index and this many answers. */
async function resultsShow(page: Page, index: string, respondents: number): Promise<void> {
  const results = page.locator('kinerja-survey-results');
  await seen(results, index).waitFor();
  await seen(results, String(respondents)).waitFor();
}

test('an answer moves the index before one’s eyes by exactly the right amount, and stays', async () => {
  const { context, page, complaints } = await visit(browser, portal.url);
  const before = await portal.tabulation(surveyId);
  assert.equal(before.respondents, 12);
  await page.goto(surveyPage);
  await resultsShow(page, indexAfter(before), 12);

  const answers: Answers = [4, 3, 2, 4, 1, 4, 3, 2, 4];
  await answer(page, answers);
  await send(page);
  await page.getByRole('status').getByRole('heading', { name: 'Terima kasih' }).waitFor();
  const after = indexAfter(before, answers);
  assert.notEqual(after, indexAfter(before));
  await resultsShow(page, after, 13);
  assert.ok(await inWindow(page, page.getByRole('heading', { name: 'Terima kasih' })));
  assert.ok(await inWindow(page, seen(page.locator('kinerja-survey-results'), after)));

  await page.reload();
  await resultsShow(page, after, 13);
  await page.goto(`/hasil-survei`);
  const article = page.getByRole('article', { name: 'Penerbitan Akta Kelahiran' });
  assert.match(await textOf(article), new RegExp(`13 jawaban[^]*${after}`));
  assert.deepEqual(complaints, []);
  await context.close();
});

test('an answer given elsewhere moves the index on a page that is only being looked at', async () => {
  const [reader, writer] = await Promise.all([visit(browser, portal.url), visit(browser, portal.url)]);
  const before = await portal.tabulation(surveyId);
  await reader.page.clock.install();
  await reader.page.goto(`/hasil-survei/${surveyId}`);
  await resultsShow(reader.page, indexAfter(before), before.respondents);

  const answers: Answers = [2, 2, 2, 2, 2, 2, 2, 2, 2];
  await writer.page.goto(surveyPage);
  await answer(writer.page, answers);
  await send(writer.page);
  await resultsShow(writer.page, indexAfter(before, answers), before.respondents + 1);
  await reader.page.clock.fastForward(10_000);
  await resultsShow(reader.page, indexAfter(before, answers), before.respondents + 1);
  assert.deepEqual([...reader.complaints, ...writer.complaints], []);
  await Promise.all([reader.context.close(), writer.context.close()]);
});

test('one survey after another on the same device counts both', async () => {
  const { context, page, complaints } = await visit(browser, portal.url);
  const before = await portal.tabulation(surveyId);
  await page.goto(surveyPage);
  const [first, second]: readonly [Answers, Answers] = [
    [1, 1, 1, 1, 1, 1, 1, 1, 1],
    [4, 4, 4, 4, 4, 4, 4, 4, 4],
  ];
  await answer(page, first);
  await send(page);
  await page.getByRole('button', { name: 'Isi survei lagi' }).click();
  await answer(page, second);
  await send(page);
  await page.getByRole('status').getByRole('heading', { name: 'Terima kasih' }).waitFor();
  await resultsShow(page, indexAfter(before, first, second), before.respondents + 2);
  assert.deepEqual(complaints, []);
  await context.close();
});

test('an unanswered question is named and reached, and nothing is sent before', async () => {
  const { context, page } = await visit(browser, portal.url);
  const before = await portal.tabulation(surveyId);
  await page.goto(surveyPage);
  await answer(page, [3, 3, 3, 3, 3, 3, 3, 3]);
  await review(page);
  const alert = page.getByRole('alert');
  await alert.getByRole('link', { name: /^9\. Penanganan pengaduan/ }).click();
  await page.keyboard.press('Space');
  assert.ok(await questionGroup(page, 8).getByRole('radio').first().isChecked());
  assert.equal((await portal.tabulation(surveyId)).respondents, before.respondents);
  await questionGroup(page, 8).getByRole('radio', { name: 'Tidak tahu' }).check();
  await send(page);
  await page.getByRole('status').getByRole('heading', { name: 'Terima kasih' }).waitFor();
  const after = await portal.tabulation(surveyId);
  const countOf = (counted: typeof after, id: string) =>
    counted.elements.find((each) => each.id === id)?.count ?? 0;
  assert.equal(after.respondents, before.respondents + 1);
  assert.equal(countOf(after, 'sarana'), countOf(before, 'sarana') + 1);
  assert.equal(countOf(after, 'pengaduan'), countOf(before, 'pengaduan'), '"don’t know" is no number');
  await context.close();
});

/** Presses Tab until the focus is inside the group of a question, or on what `wanted` says. */
async function tabTo(page: Page, wanted: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await wanted()) return;
    await page.keyboard.press('Tab');
  }
  assert.fail('not reached with Tab');
}

/** The focused element, also inside a widget. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const group = at?.closest('fieldset')?.querySelector('legend')?.textContent;
    return (group ?? at?.textContent ?? '').trim();
  });

test('the whole survey can be answered with the keyboard alone', async () => {
  const { context, page, complaints } = await visit(browser, portal.url);
  const before = await portal.tabulation(surveyId);
  await page.goto(surveyPage);
  await page.getByRole('button', { name: 'Periksa jawaban' }).waitFor();
  for (const [place, [name]] of questions.entries()) {
    await tabTo(page, async () => (await focusedName(page)).startsWith(`${place + 1}. ${name}`));
    // A group nobody has chosen in: Space takes the first answer, the arrow goes on to the second.
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
  }
  for (const words of ['Periksa jawaban', 'Kirim jawaban']) {
    await tabTo(page, async () => (await focusedName(page)) === words);
    await page.keyboard.press('Enter');
  }
  const status = page.getByRole('status').filter({ hasText: 'Terima kasih' });
  await status.waitFor();
  assert.match(await focusedName(page), /Terima kasih/, 'the focus goes to what became of it');
  const expected = indexAfter(before, [2, 2, 2, 2, 2, 2, 2, 2, 2]);
  await resultsShow(page, expected, before.respondents + 1);
  assert.deepEqual(complaints, []);
  await context.close();
});
