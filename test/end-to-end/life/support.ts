import { readFile } from 'node:fs/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { builtFiles } from '../../fixtures/built-files.ts';
import { records } from '../../fixtures/every-widget.ts';

const origin = 'http://kinerja.test';
const { folder, version } = builtFiles();

/** Text above and below a place for widgets, in the style sheet of a site of 2013. */
const site = (style: string, direction: string): string => `<!doctype html>
<html lang="id" dir="${direction}">
<meta charset="utf-8"><title>Dinas</title><style>${style}</style>
<h1>Dinas Kependudukan</h1><p>${'Layanan pencatatan sipil. '.repeat(12)}</p>
<div id="place"></div>
<p id="below">${'Kantor buka Senin sampai Jumat. '.repeat(40)}</p>
<script type="module" src="/cdn/esm/kinerja-${version}.js"></script>
</html>`;

/** What a page can do with widgets here; `release` lets the source answer all that was asked, and what will be. */
export interface Bench {
  source: {
    get(kind: string, id: string): Promise<unknown>;
    list(kind: string, where?: Readonly<Record<string, unknown>>): Promise<unknown[]>;
    put(): Promise<void>;
    waiting(): Promise<number>;
  };
  release(): void;
}

declare global {
  interface Window {
    bench: Bench;
    shifts: number[];
  }
}

/** A source over these records that answers only once it is released. */
function prepare(all: Readonly<Record<string, readonly { readonly id: string }[]>>): void {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const get = async (kind: string, id: string): Promise<unknown> => {
    await released;
    const found = all[kind]?.find((record) => record.id === id);
    if (found) return found;
    throw Object.assign(new Error('not-found'), {
      name: 'KinerjaError',
      code: 'not-found',
      facts: { kind, id },
    });
  };
  const list = async (kind: string, where: Readonly<Record<string, unknown>> = {}): Promise<unknown[]> => {
    await released;
    const fits = (record: object): boolean =>
      Object.entries(where).every(([name, value]) => (record as Record<string, unknown>)[name] === value);
    return (all[kind] ?? []).filter(fits);
  };
  const source = { get, list, put: () => released, waiting: () => Promise.resolve(0) };
  window.bench = { source, release };
  window.shifts = [];
  const observer = new PerformanceObserver((found) => {
    for (const entry of found.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) window.shifts.push(entry.value);
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}

/** A page of a site, with the files of every widget in it and none shown. */
export async function openSite(
  browser: Browser,
  { style = '', direction = 'ltr', width = 1280, height = 900 } = {},
): Promise<{ page: Page; session: CDPSession; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  await page.route(`${origin}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (!path.startsWith('/cdn/'))
      return route.fulfill({ contentType: 'text/html', body: site(style, direction) });
    const body = await readFile(folder + path.slice('/cdn/'.length), 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.addInitScript(prepare, records);
  await page.goto(`${origin}/`);
  const session = await context.newCDPSession(page);
  return { page, session, close: () => context.close() };
}
