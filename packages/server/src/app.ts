import { Hono } from 'hono';
import type { Answer, Authenticate } from './auth/identity.ts';
import { publicJson } from './http/answers.ts';
import { type Log, errorAnswer } from './http/errors.ts';
import { dataHeaders } from './http/headers.ts';
import { noSuchAddress, only } from './http/methods.ts';
import { openApi } from './http/openapi.ts';
import { addRecords, addSession } from './http/routes.ts';
import { requireSameOrigin } from './http/same-origin.ts';
import type { Store } from './store/store.ts';

/** What an app is made of. */
export interface AppOptions {
  readonly store: Store;
  readonly authenticate: Authenticate;
  /** Answer `POST {basePath}/sign-in` and `/sign-out`, for a sign-in that lives here. */
  readonly signIn?: Answer;
  readonly signOut?: Answer;
  /** Where the host mounts it; default `/api/kinerja`. */
  readonly basePath?: string;
  /** Origins of the host's pages, e.g. `https://portal.example.go.id`, when a proxy changes the Host header. */
  readonly origins?: readonly string[];
  /** The largest body taken, in bytes; default 256 KiB. */
  readonly bodyLimit?: number;
  /** Asked before anything is written: seconds to wait, or `null` to let it in. The host knows its clients. */
  readonly admit?: (request: Request) => Promise<number | null>;
  /** Told of every error that should not have happened; default: standard error. */
  readonly log?: Log;
}

/** Mounts in any server that speaks fetch. */
export interface App {
  fetch(request: Request): Promise<Response>;
}

/** The HTTP contract of Kinerja over a store. */
export function createApp(options: AppOptions): App {
  const { basePath = '/api/kinerja', origins = [], log = console.error } = options;
  const app = new Hono().basePath(basePath);
  const routeOf = (method: string, path: string) =>
    `${method} ${path.slice(basePath.length).split('/')[1] ?? ''}`;

  app.use(dataHeaders());
  app.use(async ({ req }, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') requireSameOrigin(req.raw, origins);
    await next();
  });
  const document = openApi(basePath);
  app.get('/openapi.json', ({ req }) => publicJson(req.raw, document));
  app.all('/openapi.json', only('GET', 'HEAD'));
  addSession(app, options);
  addRecords(app, options);
  app.notFound(({ req }) => errorAnswer(noSuchAddress(), routeOf(req.method, req.path), log));
  app.onError((error, { req }) => errorAnswer(error, routeOf(req.method, req.path), log));
  return { fetch: async (request) => app.fetch(request) };
}
