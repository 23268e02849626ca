import type { Filter, Kind, Records } from '@kinerja/core';
import type { Stretch } from '@kinerja/core/cycle';
import type { Browser, Locator, Page, Request } from 'playwright-core';
import { type Visit, visit } from '../../portal/support/visit.ts';

/** One visitor's walk through a year of one system, in one browser. */
export interface Walk {
  readonly page: Page;
  readonly main: Locator;
  /** Errors in the console, uncaught errors, violations of the content security policy. */
  readonly complaints: readonly string[];
  /** Becomes somebody, by name, at once or on a later day; `Warga` is a citizen. */
  be(name: string, day?: string): Promise<void>;
  /** Looks at somebody else, or at the evaluation of another stretch. */
  look(view: { readonly employee?: string; readonly stretch?: Stretch }): Promise<void>;
  /** Opens a stage of the year by its name, on whatever day it is. */
  step(title: string): Promise<void>;
  /** Goes on to the next stage on its usual day, as who usually begins there. */
  next(title: string): Promise<void>;
  /** Lets days pass until this one. */
  until(day: string): Promise<void>;
  /** A record as the server keeps it for whoever the visitor is. */
  read<K extends Kind>(kind: K, id: string): Promise<Records[K]>;
  list<K extends Kind>(kind: K, where: Filter): Promise<readonly Records[K][]>;
  put(kind: Kind, record: { readonly id: string }): Promise<void>;
  /** What time it is in the simulated year, by the browser. */
  now(): Promise<Date>;
  close(): Promise<void>;
}

/** Opens the portal and begins the year of a region in January, as the employee who is followed. */
export async function beginWalk(browser: Browser, url: string, region: string): Promise<Walk> {
  const visited = await visit(browser, url);
  await visited.page.goto('/sistem');
  const card = visited.page.getByRole('listitem').filter({ hasText: region });
  await card.getByRole('link').click();
  await visited.page.getByRole('button', { name: 'Jalani tahunnya' }).click();
  return walkOf(visited, `/sistem/${region.toLowerCase()}/data`);
}

/**
 * Waits until every request to the records is answered: the server takes what comes later for a request of whoever the
 * visitor is by then, and refuses it.
 */
function answers(page: Page, data: string): () => Promise<void> {
  const open = new Set<Request>();
  page.on('request', (request) => request.url().includes(data) && open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return async () => {
    for (let [request] = open; request; [request] = open) {
      await (await request.response())?.finished();
      open.delete(request);
    }
  };
}

/** Chooses by a part of what a choice says. */
async function choose(list: Locator, words: string): Promise<void> {
  const option = list.getByRole('option').filter({ hasText: words }).first();
  await list.selectOption((await option.getAttribute('value')) ?? '');
}

/** A server closes a connection that was idle for five seconds, perhaps just when it is used once more. */
const again = { maxRetries: 3 };

function walkOf({ page, context, complaints }: Visit, data: string): Walk {
  const demo = page.getByRole('region', { name: 'Peragaan' });
  const answered = answers(page, data);
  const apply = () => demo.getByRole('button', { name: 'Terapkan' }).click();
  const address = (path: string) => `${new URL(page.url()).origin}${data}/${path}`;

  async function get(path: string): Promise<unknown> {
    const answer = await context.request.get(address(path), again);
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return answer.json();
  }

  return {
    page,
    main: page.getByRole('main'),
    complaints,
    async be(name, day) {
      await choose(demo.getByLabel('Saya adalah'), name);
      if (day !== undefined) await demo.getByLabel('Hari', { exact: true }).fill(day);
      await answered();
      await apply();
      await demo.getByText(name.startsWith('Warga') ? 'seorang warga' : name, { exact: true }).waitFor();
    },
    async look({ employee, stretch }) {
      const view = page.getByRole('region', { name: 'Yang dilihat' });
      const masa = stretch && `${stretch.from}/${stretch.to}`;
      if (employee) await choose(view.getByLabel('Pegawai'), employee);
      if (masa) await view.getByLabel('Masa evaluasi').selectOption(masa);
      const gone = page.waitForEvent('load');
      await view.getByRole('button', { name: 'Tampilkan' }).click();
      await gone;
    },
    async step(title) {
      await page
        .getByRole('navigation', { name: 'Langkah dalam setahun' })
        .getByRole('link', { name: title })
        .click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    },
    async next(title) {
      await answered();
      await demo.getByRole('button', { name: `Langkah berikutnya: ${title}` }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    },
    async until(day) {
      await demo.getByLabel('Hari', { exact: true }).fill(day);
      await apply();
      await page
        .getByLabel('Hari', { exact: true })
        .and(page.locator(`[value="${day}"]`))
        .waitFor();
    },
    read: async (kind, id) => (await get(`${kind}/${id}`)) as never,
    list: async (kind, where) => (await get(`${kind}?${new URLSearchParams(where)}`)) as never,
    async put(kind, record) {
      const answer = await context.request.put(address(`${kind}/${record.id}`), { ...again, data: record });
      if (!answer.ok()) throw new Error(`${kind} ${record.id}: ${answer.status()} ${await answer.text()}`);
    },
    now: async () => new Date(await page.evaluate(() => new Date().toISOString())),
    close: () => context.close(),
  };
}
