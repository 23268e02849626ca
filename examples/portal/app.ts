import { fileURLToPath } from 'node:url';
import type { Plan } from '@kinerja/core/records/plan';
import {
  type FormOptions,
  type Identity,
  type Store,
  createApp,
  demoSignIn,
  surveyForm,
} from '@kinerja/server';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { publications } from './content/publications.ts';
import { openDoor } from './door.ts';
import { loadFiles, sendFile } from './files.ts';
import { pageHeaders } from './headers.ts';
import { messagePage, signInPage, signOutPage } from './pages/account.ts';
import { birthCertificatePage, formPage } from './pages/birth-certificate.ts';
import { employeePage, selfRatingPage } from './pages/employee.ts';
import { homePage } from './pages/home.ts';
import { type Page, layout } from './pages/layout.ts';
import { type Published, resultPage, resultsPage } from './pages/results.ts';
import { servicesPage } from './pages/services.ts';
import { ratingPage, supervisorPage } from './pages/supervisor.ts';
import { officials } from './records/people.ts';
import { addSystemData, addSystemPages } from './systems/routes.ts';
import { openWorlds } from './systems/worlds.ts';
import type { Vendor } from './vendor.ts';

/** Where the portal mounts the HTTP contract of Kinerja. */
export const apiPath = '/api/kinerja';

/** What the portal is made of. */
export interface PortalOptions {
  readonly store: Store;
  readonly vendor: Vendor;
  /** At least 32 characters; signs the cookie of the demo sign-in. */
  readonly secret: string;
}

/** The portal as one fetch handler: pages, files, and the API of Kinerja. */
export async function createPortal({ store, vendor, secret }: PortalOptions): Promise<Hono> {
  const signIn = demoSignIn({ people: officials, secret });
  const forms: FormOptions = {
    page: async (shown, request) => {
      const page = String(await layout(formPage(shown), await signIn.authenticate(request)));
      const headers = { ...pageHeaders, 'content-type': 'text/html; charset=utf-8' };
      return new Response(page, { status: shown.status, headers });
    },
  };
  const api = createApp({ store, ...signIn, forms, basePath: apiPath });
  const app = new Hono();
  app.use(compress());
  app.all(`${apiPath}/*`, (context) => api.fetch(context.req.raw));
  const worlds = openWorlds();
  addSystemData(app, worlds);
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(pageHeaders)) context.header(name, value);
  });

  async function send(context: Context, page: Page, status: 200 | 403 | 404 | 500 = 200): Promise<Response> {
    const visitor = await signIn.authenticate(context.req.raw);
    context.header('cache-control', visitor || page.demonstration || page.form ? 'no-store' : 'no-cache');
    return context.html(layout(page, visitor), status);
  }

  const site: Site = { app, send, door: openDoor(api, apiPath), vendor };
  addPublicPages(site);
  addOfficePages(site, (context) => signIn.authenticate(context.req.raw));
  await addSystemPages(site, worlds);
  await addFiles(site);
  app.notFound((context) =>
    send(context, messagePage('Halaman tidak ditemukan', 'Alamat ini tidak ada di portal.'), 404),
  );
  app.onError((error, context) => {
    console.error(error);
    return send(context, messagePage('Terjadi gangguan', 'Silakan coba beberapa saat lagi.'), 500);
  });
  return app;
}

interface Site {
  readonly app: Hono;
  readonly send: (context: Context, page: Page, status?: 200 | 403 | 404) => Promise<Response>;
  readonly door: ReturnType<typeof openDoor>;
  readonly vendor: Vendor;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** What every citizen may read. */
function addPublicPages({ app, send, door, vendor }: Site): void {
  const birthCertificates = () => door.read('tabulation', 'skm-adminduk-2026');

  async function published(id: string): Promise<readonly Published[]> {
    const publication = publications.find((each) => each.id === id);
    const tabulation = publication ? await door.read('tabulation', id) : null;
    return publication && tabulation ? [{ publication, tabulation }] : [];
  }

  app.get('/', async (context) => send(context, homePage(await birthCertificates())));
  app.get('/layanan', (context) => send(context, servicesPage));
  app.get('/layanan/akta-kelahiran', async (context) => {
    const scripts = vendor.scripts('satisfaction-survey', 'survey-results');
    const survey = await door.read('survey', 'skm-adminduk-2026');
    const action = `${apiPath}/form/skm-adminduk-2026`;
    const form = survey ? surveyForm(survey, { language: 'id', action, today: today() }) : '';
    return send(context, birthCertificatePage(await birthCertificates(), form, scripts));
  });
  app.get('/hasil-survei', async (context) => {
    const all = await Promise.all(publications.map(({ id }) => published(id)));
    return send(context, resultsPage(all.flat()));
  });
  app.get('/hasil-survei/:id', async (context) => {
    const [found] = await published(context.req.param('id'));
    return found ? send(context, resultPage(found, vendor.scripts('survey-results'))) : context.notFound();
  });
  app.get('/masuk', (context) => send(context, signInPage(officials, context.req.query('kembali') ?? '')));
  app.get('/keluar', (context) => send(context, signOutPage));
}

/** What only the person concerned may see; the API decides that once more for every record. */
function addOfficePages(
  { app, send, door, vendor }: Site,
  visitorOf: (context: Context) => Promise<Identity | null>,
): void {
  const cookieOf = (context: Context): string => context.req.header('cookie') ?? '';

  /** The visitor, when he or she has this role; else the answer that says what to do about it. */
  async function admit(context: Context, role: Identity['role']): Promise<Identity | Response> {
    const visitor = await visitorOf(context);
    if (!visitor)
      return context.redirect(`/masuk?${new URLSearchParams({ kembali: context.req.path })}`, 303);
    if (visitor.role === role) return visitor;
    const text = `Halaman ini bukan untuk ${visitor.name}. Keluar lebih dulu, lalu masuk dengan akun lain.`;
    return send(context, messagePage('Bukan untuk akun ini', text), 403);
  }

  const planOf = async (context: Context, { id }: Identity): Promise<Plan | undefined> =>
    (await door.list('plan', { employee: id }, cookieOf(context)))[0];

  app.get('/pegawai', async (context) => {
    const visitor = await admit(context, 'employee');
    if (visitor instanceof Response) return visitor;
    const scripts = vendor.scripts('target-tracker', 'scorecard');
    return send(context, employeePage(await planOf(context, visitor), scripts));
  });
  app.get('/pegawai/penilaian-diri', async (context) => {
    const visitor = await admit(context, 'employee');
    if (visitor instanceof Response) return visitor;
    return send(context, selfRatingPage(await planOf(context, visitor), vendor.scripts('rating-form')));
  });
  app.get('/atasan', async (context) => {
    const visitor = await admit(context, 'supervisor');
    if (visitor instanceof Response) return visitor;
    const plans = await door.list('plan', { supervisor: visitor.id }, cookieOf(context));
    return send(context, supervisorPage(plans));
  });
  app.get('/atasan/:plan', async (context) => {
    const visitor = await admit(context, 'supervisor');
    if (visitor instanceof Response) return visitor;
    const plan = await door.read('plan', context.req.param('plan'), cookieOf(context));
    if (!plan) return context.notFound();
    const scripts = vendor.scripts('rating-form', 'target-tracker');
    return send(context, ratingPage(plan, visitor.id, scripts));
  });
}

/** The portal's own files, and those of Kinerja. */
async function addFiles({ app, vendor }: Site): Promise<void> {
  const files = await loadFiles(fileURLToPath(new URL('public/', import.meta.url)), '/');
  app.get('*', async ({ req }, next) => {
    const own = files.get(req.path);
    if (own) return sendFile(own, req.raw, 'no-cache');
    // The version is in the address: what is there never changes.
    const bought = vendor.files.get(req.path);
    if (bought) return sendFile(bought, req.raw, 'public, max-age=31536000, immutable');
    return next();
  });
}
