import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type Pages, type Policy, servePages } from '../fixtures/pages/serve-pages.ts';
import { answer, send } from './portal/support/survey.ts';
import { openBrowser, visit } from './portal/support/visit.ts';

let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
});

type Use = (page: Page, pages: Pages) => Promise<void>;

interface Heard {
  /** Violations of the policy, errors in the console, uncaught errors. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Opens a page under a policy, uses it, and tells what the browser complained about. */
async function heard(policy: Policy, name: string, use: Use, prepare?: () => void): Promise<Heard> {
  const pages = await servePages();
  const { context, page, complaints } = await visit(browser, pages.url);
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  try {
    if (prepare) await page.addInitScript(prepare);
    await page.goto(`/${policy}/${name}.html`);
    await use(page, pages);
  } finally {
    await context.close();
    await pages.close();
  }
  return { errors: complaints, warnings };
}

const answerSurvey: Use = async (page, pages) => {
  await answer(page, [4, 3, 2, 1, 4, 3, 2, 1, 4]);
  await page.getByText('Tentang Anda').click();
  await page.getByLabel('Usia (tahun)').fill('34');
  await page.getByLabel('Saran atau masukan').fill('Loketnya ramah.');
  await send(page);
  await page.getByText('Terima kasih', { exact: true }).first().waitFor();
  assert.match(pages.received.join(), /response\//);
};

const report: Use = async (page, pages) => {
  const target = page
    .locator('kinerja-target-tracker')
    .getByRole('article', { name: 'Kutipan akta kelahiran terbit dan tercatat dalam register' });
  await target.getByRole('button', { name: 'Laporkan kemajuan' }).click();
  await target.getByLabel('Realisasi (dokumen)').fill('12');
  await target.getByRole('button', { name: 'Kirim laporan' }).click();
  await target.getByRole('status').filter({ hasText: 'Laporan diterima' }).waitFor();
  assert.match(pages.received.join(), /progress\//);
};

const rate: Use = async (page, pages) => {
  const form = page.locator('kinerja-rating-form');
  for (const axis of ['hasil', 'perilaku']) {
    const group = form.getByRole('group', { name: `Rating ${axis} kerja` });
    await group.getByRole('radio', { name: 'Sesuai ekspektasi' }).check();
  }
  await form.getByRole('button', { name: 'Tetapkan…' }).click();
  await form.getByRole('button', { name: 'Ya, tetapkan' }).click();
  await form.getByText('Penilaian sudah ditetapkan').waitFor();
  assert.match(pages.received.join(), /rating\//);
};

/** Opens everything that is folded in results and scorecard: steps are only drawn then. */
async function unfold(page: Page): Promise<void> {
  for (const tag of ['kinerja-survey-results', 'kinerja-scorecard']) {
    const folded = page.locator(`${tag} details:not([open]) > summary`).filter({ visible: true });
    while ((await folded.count()) > 0) await folded.first().click();
  }
}

const useAll: Use = async (page, pages) => {
  await page.locator('kinerja-survey-results').getByText('78,74').first().waitFor();
  await answerSurvey(page, pages);
  await report(page, pages);
  await rate(page, pages);
  await page.locator('kinerja-scorecard').getByText('Baik', { exact: true }).first().waitFor();
  await unfold(page);
};

const quiet: Heard = { errors: [], warnings: [] };

describe('under a strict policy nothing is complained about', () => {
  for (const policy of ['strict', 'named'] as const) {
    test(`all widgets as modules, ${policy}`, async () =>
      assert.deepEqual(await heard(policy, 'modules', useAll), quiet));
    test(`all widgets from one file, ${policy}`, async () =>
      assert.deepEqual(await heard(policy, 'all', useAll), quiet));
    test(`the survey from one file, ${policy}`, async () =>
      assert.deepEqual(await heard(policy, 'survey', answerSurvey), quiet));
    test(`files that are printed twice, ${policy}`, async () =>
      assert.deepEqual(await heard(policy, 'twice', answerSurvey), quiet));
  }

  test('different files, one after the other', async () => {
    const use: Use = async (page, pages) => {
      await answerSurvey(page, pages);
      await report(page, pages);
    };
    assert.deepEqual(await heard('strict', 'mixed', use), quiet);
  });
});

test('two versions on one page: the first one is used, with one warning', async () => {
  const use: Use = async (page, pages) => {
    await answerSurvey(page, pages);
    await report(page, pages);
  };
  const { errors, warnings } = await heard('strict', 'versions', use);
  assert.deepEqual(errors, []);
  assert.equal(warnings.length, 1);
  assert.match(warnings.join(), /Kinerja 0\.0\.1: <kinerja-source> is already defined by \d+\.\d+\.\d+/);
});

test('what a policy forbids is seen by this test', async () => {
  const { errors } = await heard('strict', 'broken', async (page) => {
    await page.getByText('A style attribute.').waitFor();
    await page.waitForLoadState('load');
  });
  assert.ok(
    errors.some((error) => error.startsWith('securitypolicyviolation style-src')),
    String(errors),
  );
  assert.ok(
    errors.some((error) => error.includes('integrity')),
    String(errors),
  );
});

describe('without constructable style sheets (Safari before 16.4)', () => {
  /** Lit looks for this when it decides how to bring its styles. */
  function older(): void {
    Reflect.deleteProperty(CSSStyleSheet.prototype, 'replace');
  }
  function olderWithNonce(): void {
    Reflect.deleteProperty(CSSStyleSheet.prototype, 'replace');
    Object.assign(window, { litNonce: 'kinerja' });
  }
  const display = (page: Page): Promise<string> =>
    page.locator('kinerja-satisfaction-survey').evaluate((element) => getComputedStyle(element).display);

  test('widgets work under a strict policy, without their look', async () => {
    const { errors } = await heard(
      'strict',
      'survey',
      async (page, pages) => {
        await answerSurvey(page, pages);
        assert.equal(await display(page), 'inline');
      },
      older,
    );
    assert.ok(errors.length > 0);
    for (const error of errors) assert.match(error, /style-src/);
  });

  test('a nonce in window.litNonce brings the look back', async () => {
    const use: Use = async (page, pages) => {
      await answerSurvey(page, pages);
      assert.equal(await display(page), 'block');
    };
    assert.deepEqual(await heard('nonce', 'survey', use, olderWithNonce), quiet);
  });
});
