import assert from 'node:assert/strict';
import { type TestContext, after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { servePages } from '../fixtures/pages/serve-pages.ts';
import { openBrowser, visit } from './portal/support/visit.ts';

let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
});

const api = '**/api/response/*';
const title = '1 kiriman dari perangkat ini ditolak server';

/** A page whose survey was answered while nobody could be reached, and whose receiver then refused the answer. */
async function refused(t: TestContext, address: string, [status, code]: readonly [number, string]) {
  const pages = await servePages();
  const { context, page, complaints } = await visit(browser, pages.url, {
    viewport: { width: 1280, height: 900 },
  });
  t.after(async () => {
    await context.close();
    await pages.close();
  });
  await page.route(api, (route) => route.abort());
  await page.goto(address);
  const survey = page.locator('kinerja-satisfaction-survey');
  await survey.getByRole('radio').first().waitFor();
  for (const question of await survey.getByRole('group', { name: /^\d+\. / }).all())
    await question.getByRole('radio').first().check();
  await survey.getByLabel(/saran/i).fill('Mohon loket dibuka lebih pagi.');
  await survey.getByRole('button', { name: 'Periksa jawaban' }).click();
  await survey.getByRole('button', { name: 'Kirim jawaban' }).click();
  await page.getByText('Disimpan di perangkat ini').first().waitFor();
  await page.unroute(api);
  await page.route(api, (route) =>
    route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ code }) }),
  );
  return { page, pages, complaints };
}

/** The browser says that the network is back. */
const wake = (page: Page): Promise<boolean> => page.evaluate(() => dispatchEvent(new Event('online')));

describe('an answer that was stored on the device and is refused', () => {
  for (const [name, address] of [
    ['the one file, where each Trusted Types policy may be there once', '/named/survey.html'],
    ['modules', '/strict/modules.html'],
  ] as const)
    test(`is told with ${name}, on the next visit too, and can be sent again or deleted`, async (t) => {
      const { page, pages, complaints } = await refused(t, address, [409, 'conflict']);
      await wake(page);
      await page.getByText(title).waitFor();
      // The survey no longer says that it waits.
      await page.getByText('Disimpan di perangkat ini').waitFor({ state: 'detached' });
      await page.reload();
      await page.getByText(title).waitFor();
      await page.getByText('Alasan: Versi lain sudah lebih dahulu disimpan.').waitFor();
      await page.getByText('Yang Anda tulis').click();
      await page.getByText('Mohon loket dibuka lebih pagi.').waitFor();
      await page.getByRole('button', { name: 'Kirim sekali lagi' }).click();
      await page.getByText('Server tetap menolaknya.').waitFor();
      await page.getByRole('button', { name: /^Hapus dari perangkat/ }).click();
      await page.getByRole('button', { name: 'Jangan hapus' }).click();
      await page.unroute(api);
      await page.getByRole('button', { name: 'Kirim sekali lagi' }).click();
      await page.getByText('Sudah diterima server.').waitFor();
      assert.match(pages.received.join(), /response\//);
      await page.reload();
      await page.getByRole('radio').first().waitFor();
      assert.equal(await page.getByText(title).count(), 0);
      assert.deepEqual(
        complaints.filter((each) => !/409|Failed to load|ERR_FAILED/.test(each)),
        [],
      );
    });

  test('is deleted from the device only after a question, and is read to nobody who may not send it', async (t) => {
    const { page, pages } = await refused(t, '/strict/modules.html', [403, 'refused']);
    await wake(page);
    await page.getByText('Alasan: Anda tidak memiliki izin untuk ini.').waitFor();
    assert.equal(await page.getByText('Yang Anda tulis').count(), 0);
    assert.equal(await page.getByRole('button', { name: 'Simpan salinan (JSON)' }).count(), 0);
    await page.getByRole('button', { name: /^Hapus dari perangkat/ }).click();
    await page.getByText('Hapus untuk selamanya?').waitFor();
    await page.getByRole('button', { name: /^Ya, hapus/ }).click();
    await page.getByText('Sudah dihapus dari perangkat ini.').waitFor();
    await page.unroute(api);
    await page.reload();
    await page.getByRole('radio').first().waitFor();
    assert.equal(await page.getByText(title).count(), 0);
    assert.deepEqual(pages.received, []);
  });
});
