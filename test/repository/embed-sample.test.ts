import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, it } from 'node:test';
import { demo } from '@kinerja/mock';
import { createApp, openStore } from '@kinerja/server';
import { type Browser, chromium } from 'playwright-core';
import { browserFlags, ensureBrowser } from '../tools/ensure-browser.ts';
import { documentText, samplesIn } from './samples.ts';
import { root } from './tree.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const sample = samplesIn(documentText('README.md')).find(({ language }) => language === 'html')?.code ?? '';
const page = `<!doctype html><html lang="id"><title>Layanan</title><body>${sample}</body></html>`;

const store = await openStore({ file: ':memory:' });
const app = createApp({ store, authenticate: async () => null });
let server: Server;
let browser: Browser;

before(async () => {
  for (const survey of demo.survey ?? []) await store.write('survey', survey);
  server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  const executablePath = await ensureBrowser();
  browser = await chromium.launch({ executablePath, args: [...browserFlags] });
});

after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
  await store.close();
});

it('the sample of the README shows its survey under a strict policy', async () => {
  const complaints: string[] = [];
  const tab = await browser.newPage();
  tab.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  tab.on('pageerror', (error) => complaints.push(error.message));
  const { port } = server.address() as AddressInfo;
  await tab.goto(`http://127.0.0.1:${port}/`);
  await tab.getByRole('group', { name: /^9\. / }).getByRole('radio').first().waitFor();
  assert.equal(await tab.getByRole('link', { name: 'Isi survei di kertas' }).isVisible(), false);
  assert.deepEqual(complaints, []);
});

/** The page, the files as copied by step 1, and the server of step 3. */
async function answer({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = `${root}packages/embed/cdn${url.replace('/kinerja', '')}`;
  if (url.startsWith('/api/kinerja')) {
    const answered = await app.fetch(new Request(`http://127.0.0.1${url}`));
    response.writeHead(answered.status, { 'content-type': answered.headers.get('content-type') ?? '' });
    response.end(await answered.text());
  } else if (url.startsWith('/kinerja/') && existsSync(file)) {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(file));
  } else {
    const status = url === '/' ? 200 : url === '/favicon.ico' ? 204 : 404;
    response
      .writeHead(status, { 'content-type': 'text/html', 'content-security-policy': policy })
      .end(url === '/' ? page : '');
  }
}
