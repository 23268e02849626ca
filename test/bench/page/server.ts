import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createApp, openStore } from '@kinerja/server';
import { type Contender, type Served, survey } from './pages.ts';

/** A server of all pages alike: everything is compressed once and sent from memory, so that no page waits for it. */
export async function pageServer(pages: readonly Contender[], files: ReadonlyMap<string, Served>) {
  const store = await openStore({ file: ':memory:' });
  await store.write('survey', survey);
  const api = createApp({ store, authenticate: async () => null });
  const packed = new Map<string, { readonly type: string; readonly body: Buffer }>();
  const html = pages.map(({ path, html: make }): [string, Served] => [
    path,
    { type: 'text/html; charset=utf-8', body: Buffer.from(make()) },
  ]);
  for (const [path, { type, body }] of [...html, ...files])
    packed.set(path, { type, body: gzipSync(body, { level: 9 }) });

  async function find(url: string) {
    const found = packed.get(url);
    if (found) return found;
    const answer = await api.fetch(new Request(`http://localhost${url}`));
    if (!answer.ok) return undefined;
    const type = answer.headers.get('content-type') ?? '';
    const made = { type, body: gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }) };
    packed.set(url, made);
    return made;
  }

  const server = createServer((request, response) => {
    void find(request.url ?? '').then((found) => {
      if (!found) return response.writeHead(404).end();
      const headers = { 'content-type': found.type, 'content-encoding': 'gzip', 'cache-control': 'no-cache' };
      return response.writeHead(200, { ...headers, 'content-length': found.body.length }).end(found.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await store.close();
    },
  };
}
