import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { type Counted, type Portal, openPortal } from './support/portal.ts';
import { type Answers, answer, indexAfter, questions } from './support/survey.ts';
import { send, surveyId, surveyPage } from './support/survey.ts';
import { openBrowser, seen, visit } from './support/visit.ts';

let portal: Portal;
let browser: Browser;
let earlier: Counted;

before(async () => {
  browser = await openBrowser();
  portal = await openPortal();
});
beforeEach(async () => {
  earlier = await portal.tabulation(surveyId);
});
after(async () => {
  await browser?.close();
  await portal?.stop();
});

const answers: Answers = [4, 4, 3, 4, 4, 3, 4, 2, 3];

const status = (page: Page, words: RegExp): Locator => page.getByRole('status').filter({ hasText: words });
const stored = /disimpan di perangkat ini/i;
const received = /Terima kasih/;

const resultsShow = (page: Page, index: string): Promise<void> =>
  seen(page.locator('kinerja-survey-results'), index).waitFor();

/** How many answers the pages of this person got through to the server, also when it had them already. */
function countDeliveries(context: BrowserContext): () => number {
  let deliveries = 0;
  context.on('response', (response) => {
    const request = response.request();
    if (request.method() === 'PUT' && /\/response\//.test(request.url()) && response.ok()) deliveries += 1;
  });
  return () => deliveries;
}

async function respondents(): Promise<number> {
  return (await portal.tabulation(surveyId)).respondents;
}

test('offline: stored on this device; online again: delivered once, and the page says so', async () => {
  const { context, page } = await visit(browser, portal.url);
  const deliveries = countDeliveries(context);
  await page.goto(surveyPage);
  await answer(page, answers);
  await context.setOffline(true);
  await send(page);
  await status(page, stored).waitFor();
  assert.equal(await respondents(), earlier.respondents);

  await context.setOffline(false);
  await status(page, received).waitFor();
  await resultsShow(page, indexAfter(earlier, answers));
  await page.reload();
  await resultsShow(page, indexAfter(earlier, answers));
  assert.equal(await respondents(), earlier.respondents + 1);
  assert.equal(deliveries(), 1);
  await context.close();
});

test('a page that was closed while offline delivers when any page of the portal with the survey opens', async () => {
  const { context, page, tab } = await visit(browser, portal.url);
  await page.goto(surveyPage);
  await answer(page, answers);
  await context.setOffline(true);
  await send(page);
  await status(page, stored).waitFor();
  await page.close();
  await context.setOffline(false);

  const next = await tab();
  const delivered = next.waitForResponse((response) => /\/response\//.test(response.url()) && response.ok());
  await next.goto(surveyPage);
  await delivered;
  await next.reload();
  await resultsShow(next, indexAfter(earlier, answers));
  assert.equal(await respondents(), earlier.respondents + 1);
  await context.close();
});

test('two tabs open with one waiting answer: delivered once', async () => {
  const { context, page, tab } = await visit(browser, portal.url);
  const deliveries = countDeliveries(context);
  const other = await tab();
  await other.goto(surveyPage);
  await page.goto(surveyPage);
  await answer(page, answers);
  await context.setOffline(true);
  await send(page);
  await status(page, stored).waitFor();

  await context.setOffline(false);
  await status(page, received).waitFor();
  await other.reload();
  await resultsShow(other, indexAfter(earlier, answers));
  assert.equal(await respondents(), earlier.respondents + 1);
  assert.equal(deliveries(), 1);
  await context.close();
});

test('two tabs, each with a waiting answer: both delivered, each once', async () => {
  const { context, page, tab } = await visit(browser, portal.url);
  const deliveries = countDeliveries(context);
  const other = await tab();
  const others: Answers = [1, 1, 2, 2, 3, 3, 4, 4, 4];
  await page.goto(surveyPage);
  await other.goto(surveyPage);
  await answer(page, answers);
  await answer(other, others);
  await context.setOffline(true);
  await send(page);
  await status(page, stored).waitFor();
  await send(other);
  await status(other, stored).waitFor();

  await context.setOffline(false);
  await status(page, received).waitFor();
  await status(other, received).waitFor();
  await other.reload();
  await resultsShow(other, indexAfter(earlier, answers, others));
  assert.equal(await respondents(), earlier.respondents + 2);
  assert.equal(deliveries(), 2);
  await context.close();
});

test('the server is killed between two submissions: nothing lost, nothing double', async () => {
  const [first, second] = await Promise.all([visit(browser, portal.url), visit(browser, portal.url)]);
  await first.page.goto(surveyPage);
  await second.page.goto(surveyPage);
  await answer(first.page, answers);
  await answer(second.page, [1, 2, 3, 4, 1, 2, 3, 4, 1]);
  await send(first.page);
  await status(first.page, received).waitFor();

  await portal.kill();
  await send(second.page);
  await status(second.page, stored).waitFor();
  await portal.restart();
  assert.equal(await respondents(), earlier.respondents + 1);

  // The page tries again by itself.
  await status(second.page, received).waitFor();
  const expected = indexAfter(earlier, answers, [1, 2, 3, 4, 1, 2, 3, 4, 1]);
  await resultsShow(second.page, expected);
  assert.equal(await respondents(), earlier.respondents + 2);
  await first.page.reload();
  await resultsShow(first.page, expected);
  await Promise.all([first.context.close(), second.context.close()]);
});

/** Sends an answer as the widget does, and tells whether the server confirmed it. */
async function put(id: string): Promise<boolean> {
  const record = {
    id,
    survey: surveyId,
    instrument: { id: 'permenpanrb-14-2017', version: '1.0.0' },
    answers: Object.fromEntries(questions.map(([, unsur], place) => [unsur, answers[place]])),
    profile: {},
    language: 'id',
    on: '2026-11-02',
  };
  const sending = {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(record),
  };
  const answered = await fetch(`${portal.url}/api/kinerja/response/${id}`, sending).catch(() => null);
  return answered?.ok ?? false;
}

test('killed in the midst of submissions: all that was confirmed is there, and repeating adds nothing', async () => {
  const sent: string[] = [];
  let confirmed = 0;
  const sendUntilItEnds = async (lane: number): Promise<void> => {
    for (;;) {
      const id = `putus-${lane}-${sent.length}`;
      sent.push(id);
      if (!(await put(id))) return;
      confirmed += 1;
      if (confirmed === 5) await portal.kill();
    }
  };
  await Promise.all([1, 2, 3, 4].map(sendUntilItEnds));

  await portal.restart();
  const kept = (await respondents()) - earlier.respondents;
  assert.ok(
    kept >= confirmed && kept <= sent.length,
    `${confirmed} confirmed, ${kept} kept, ${sent.length} sent`,
  );
  for (const id of sent) assert.ok(await put(id));
  const after = await portal.tabulation(surveyId);
  assert.equal(after.respondents, earlier.respondents + sent.length);
  assert.equal(indexAfter(after), indexAfter(earlier, ...sent.map(() => answers)));
});
