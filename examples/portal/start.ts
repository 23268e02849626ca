/**
 * Opens the database, fills it when it is new, and serves the portal.
 * PORT (8080; 0 takes a free one), HOST (127.0.0.1), DATABASE_FILE or DATABASE_URL; `--fresh` begins anew.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { type Store, openStore } from '@kinerja/server';
import { createPortal } from './app.ts';
import { seed } from './seed.ts';
import { openVendor } from './vendor.ts';

const { PORT = '8080', HOST = '127.0.0.1', DATABASE_URL } = process.env;
const file = process.env.DATABASE_FILE ?? fileURLToPath(new URL('var/portal.sqlite', import.meta.url));

async function open(fresh: boolean): Promise<Store> {
  if (DATABASE_URL) {
    if (fresh)
      throw new Error('--fresh empties the database file only; DATABASE_URL names a database server.');
    return openStore({ databaseUrl: DATABASE_URL });
  }
  await mkdir(dirname(file), { recursive: true });
  const store = await openStore({ file });
  if (!fresh) return store;
  // Opened first: a database that another portal is using must not be taken from under it.
  await store.close();
  for (const end of ['', '-wal', '-shm']) await rm(`${file}${end}`, { force: true });
  return openStore({ file });
}

/** Signs the demo sessions; kept beside the database so that they outlive a restart. */
async function openSecret(): Promise<string> {
  const path = join(dirname(file), 'session-secret');
  await mkdir(dirname(path), { recursive: true });
  const made = randomBytes(32).toString('base64url');
  await writeFile(path, made, { flag: 'wx', mode: 0o600 }).catch(() => {});
  return readFile(path, 'utf8');
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } });
  const vendor = await openVendor();
  const store = await open(values.fresh);
  const portal = await createPortal({ store, vendor, secret: await openSecret() });
  await seed({ store, portal });
  const server = serve(
    { fetch: portal.fetch, port: Number(PORT), hostname: HOST },
    (address: AddressInfo) => {
      const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
      console.log(`Portal Kabupaten Contoh: http://${host}:${address.port}/`);
    },
  );
  server.on('error', fail);

  const stop = (): void => {
    server.close(() => void store.close().then(() => process.exit(0)));
    // What is under way ends by itself; browsers keep idle connections open for longer than anybody waits.
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2000).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** One line that says what to do, and no stack: whoever starts it did nothing wrong in code. */
function fail(error: unknown): never {
  const { code, message, cause } = error as Error & { code?: string };
  const used = `Port ${PORT} is in use: set PORT to another one.`;
  console.error(code === 'EADDRINUSE' ? used : cause instanceof Error ? cause.message : message);
  process.exit(1);
}

await main().catch(fail);
