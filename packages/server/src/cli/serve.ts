import type { Server } from 'node:http';
import { KinerjaError } from '@kinerja/core';
import { Identifier } from '@kinerja/core/records/shared';
import { serve as listen } from '@hono/node-server';
import * as z from 'zod/mini';
import { createApp } from '../app.ts';
import { demoSignIn } from '../auth/demo-sign-in.ts';
import { sessionRoles } from '../auth/identity.ts';
import type { AppOptions } from '../options.ts';
import { type Location, openStore } from '../store/open.ts';
import { type Serving, UsageError } from './command.ts';
import { readJsonFile } from './json-file.ts';

/** Milliseconds that requests under way are given when the server is told to stop. */
const GRACE = 10_000;

const People = z.array(z.object({ id: Identifier, name: z.string(), role: z.enum(sessionRoles) }));

/** Serves until a signal comes, then finishes what is under way. */
export async function serve(
  location: Location,
  serving: Serving,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const signIn = await signInOf(serving, environment);
  const store = await openStore(location, { log: console.error });
  try {
    const { basePath, origins } = serving;
    const server = await start(createApp({ store, basePath, origins, ...signIn }).fetch, serving);
    await stopped(server);
  } finally {
    await store.close();
  }
}

type SignIn = Pick<AppOptions, 'authenticate' | 'signIn' | 'signOut'>;

async function signInOf({ people }: Serving, { KINERJA_SECRET }: NodeJS.ProcessEnv): Promise<SignIn> {
  if (people === undefined) return { authenticate: async () => null };
  const parsed = People.safeParse(await readJsonFile(people));
  if (!parsed.success) throw new UsageError(`${people}: a list of { "id", "name", "role" } was expected`);
  try {
    return demoSignIn({ people: parsed.data, secret: KINERJA_SECRET ?? '' });
  } catch (error) {
    if (!(error instanceof KinerjaError)) throw error;
    throw new UsageError(
      '--demo-people needs the environment variable KINERJA_SECRET, at least 32 characters',
    );
  }
}

function start(fetch: (request: Request) => Promise<Response>, serving: Serving): Promise<Server> {
  const { host, port, basePath } = serving;
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, hostname: host, port }, ({ port: actual }) => {
      console.log(
        `Kinerja answers at http://${host.includes(':') ? `[${host}]` : host}:${actual}${basePath}`,
      );
      resolve(server as Server);
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new UsageError(`Port ${port} of ${host} is in use`) : error);
    });
  });
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      // A second signal ends the process at once: nothing acknowledged is lost by it.
      process.off('SIGTERM', stop).off('SIGINT', stop);
      setTimeout(() => server.closeAllConnections(), GRACE).unref();
      server.close(() => resolve());
    };
    process.on('SIGTERM', stop).on('SIGINT', stop);
  });
}
