import { Hono } from 'hono';
import { publicJson } from './http/answers.ts';
import { errorAnswer } from './http/errors.ts';
import { addForms, failedForm } from './http/forms.ts';
import { dataHeaders } from './http/headers.ts';
import { noSuchAddress, only } from './http/methods.ts';
import { openApi } from './http/openapi.ts';
import { addRecords, addSession } from './http/routes.ts';
import { requireSameOrigin } from './http/same-origin.ts';
import type { AppOptions } from './options.ts';

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

  const headers = dataHeaders();
  const isPage = (path: string) => path.startsWith(`${basePath}/form/`);
  app.use((context, next) => (isPage(context.req.path) ? next() : headers(context, next)));
  app.use(async ({ req }, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') requireSameOrigin(req.raw, origins);
    await next();
  });
  const document = openApi(basePath);
  app.get('/openapi.json', ({ req }) => publicJson(req.raw, document));
  app.all('/openapi.json', only('GET', 'HEAD'));
  const serving = { ...options, basePath, log };
  addForms(app, serving);
  addSession(app, options);
  addRecords(app, options);
  app.notFound(({ req }) => errorAnswer(noSuchAddress(), routeOf(req.method, req.path), log));
  app.onError((error, { req }) =>
    isPage(req.path)
      ? failedForm(serving, req.raw, error)
      : errorAnswer(error, routeOf(req.method, req.path), log),
  );
  return { fetch: async (request) => app.fetch(request) };
}
