/**
 * The widgets as elements in React, Vue, Svelte and Angular: each page is built as its users build, and used by role
 * and label. React and Vue are the published examples.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Browser } from 'playwright-core';
import { type InlineConfig, build } from 'vite';
import { serveFolder } from '../stories/static-server.ts';
import { answer, send } from './portal/support/survey.ts';
import { openBrowser, visit } from './portal/support/visit.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where each is, and how it is built beside what its own folder says. */
const frameworks: readonly (readonly [name: string, folder: string, config: InlineConfig])[] = [
  ['React', 'examples/react', {}],
  ['Vue', 'examples/vue', {}],
  ['Svelte', 'test/fixtures/frameworks/svelte', { plugins: [svelte({ configFile: false })] }],
  ['Angular', 'test/fixtures/frameworks/angular', {}],
];

let browser: Browser;
const built = mkdtempSync(join(tmpdir(), 'kinerja-frameworks-'));

before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  rmSync(built, { recursive: true, force: true });
});

for (const [name, folder, config] of frameworks)
  describe(name, () => {
    test('gives properties, hears events, and takes widgets away and back', async () => {
      const outDir = join(built, name);
      await build({
        ...config,
        root: at(folder),
        logLevel: 'error',
        build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
      });
      const server = await serveFolder(outDir);
      const { context, page, complaints } = await visit(browser, server.origin);
      try {
        await page.goto('/index.html');
        await page.getByRole('heading', { name: `Kinerja dalam ${name}` }).waitFor();
        const log = page.getByRole('log');
        assert.match(await log.innerText(), /belum ada/);

        // A property that is an object, and an event with a value.
        await answer(page, [4, 3, 2, 1, 4, 3, 2, 1, 4]);
        await send(page);
        await page.getByText('Terima kasih', { exact: true }).first().waitFor();
        assert.match(await log.innerText(), /Kode yang diterima: [0-9A-Z]{4}-[0-9A-Z]{4}$/);

        // Another widget in its place, with another value of the same property.
        await page.getByRole('button', { name: 'Lihat hasil' }).click();
        await page.getByRole('combobox').first().selectOption('Sekadau 2019');
        await page.getByText('78,74').first().waitFor();

        // And back: a fresh element, which asks the survey that is chosen now.
        await page.getByRole('button', { name: 'Isi survei' }).click();
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        assert.equal(await page.getByText('Terima kasih', { exact: true }).count(), 0);
        await page.getByRole('combobox').first().selectOption('Akta kelahiran');
        await page.getByRole('button', { name: 'Huruf besar' }).waitFor();
        assert.deepEqual(complaints, []);
      } finally {
        await context.close();
        await server.close();
      }
    });
  });
