import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { type Portal, openPortal } from './support/portal.ts';
import { openBrowser, seen, textOf, visit } from './support/visit.ts';

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

interface Shown {
  readonly heading: string;
  readonly people: string;
  /** Weight, index and grade, as they stand on the page. */
  readonly readings: readonly (readonly [weight: string, index: string, grade: string])[];
}

const published: readonly Shown[] = [
  {
    heading: 'Kabupaten Sekadau, semester I 2019',
    people: '49 jawaban',
    readings: [
      ['1/9', '78,74', 'B'],
      ['0,111', '78,66', 'B'],
      ['0,11', '77,95', 'B'],
    ],
  },
  {
    heading: 'Dinas Pertanahan dan Tata Ruang Bantul, 2023',
    people: 'Jumlah responden tidak dicetak',
    readings: [['1/9', '87,28', 'B']],
  },
  {
    heading: 'GASPUL, Triwulan III',
    people: '29 jawaban',
    readings: [
      ['1/9', '91,48', 'A'],
      ['0,11', '90,56', 'A'],
    ],
  },
];

const line = (place: Locator | Page, weight: string): Locator =>
  place.getByText(`Bobot ${weight}`, { exact: true }).locator('xpath=..');

for (const { heading, people, readings } of published) {
  test(`the public page shows ${heading} in every weighting, each with its steps`, async () => {
    const { context, page, complaints } = await visit(browser, portal.url);
    await page.goto('/hasil-survei');
    const article = page.getByRole('article', { name: heading });
    assert.match(await textOf(article), new RegExp(people));
    for (const [weight, index, grade] of readings) {
      const summary = line(article, weight);
      assert.match(await textOf(summary), new RegExp(`Mutu ${grade},[^]*${index}`));
      await summary.click();
      const steps = article.getByRole('group', { name: `Nilai per unsur, bobot ${weight}` });
      assert.equal(await steps.getByRole('row').count(), 1 + 9);
      await article.getByText(`Dibulatkan ke 2 desimal = ${index}`).waitFor();
      await summary.click();
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });
}

test('the widget on the page of one survey agrees with the server, and explains itself', async () => {
  const { context, page, complaints } = await visit(browser, portal.url);
  await page.goto('/hasil-survei');
  await page.getByRole('link', { name: 'Kabupaten Sekadau, semester I 2019' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kabupaten Sekadau, semester I 2019' }).waitFor();
  const widget = page.locator('kinerja-survey-results');
  await seen(widget, '78,74').waitFor();
  const side = page.getByRole('complementary');
  for (const [weight, index] of published[0]?.readings ?? []) {
    assert.match(await textOf(line(side, weight)), new RegExp(index));
  }
  assert.deepEqual(complaints, []);
  await context.close();
});

test('results can be read without JavaScript', async () => {
  const { context, page } = await visit(browser, portal.url, { javaScriptEnabled: false });
  await page.goto('/hasil-survei/skm-sekadau-2019-s1');
  assert.match(await textOf(page.getByRole('main')), /78,74, mutu B \(Baik\), 49 jawaban/);
  await page.goto('/layanan/akta-kelahiran');
  assert.match(await textOf(page.getByRole('main')), /Formulir kertas/);
  await context.close();
});
