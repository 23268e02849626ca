import { type Browser, type BrowserContext, type Locator, type Page, chromium } from 'playwright-core';
import { browserFlags, ensureBrowser } from '../../../tools/ensure-browser.ts';

/** One browser process for the tests of a file. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureBrowser(), args: [...browserFlags] });
}

/** A person's own browser profile, and everything that the pages in it complained about. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors in the console, uncaught errors, violations of the content security policy. */
  readonly complaints: string[];
  /** One more tab of the same person, watched like the first. */
  tab(): Promise<Page>;
}

/** Options of a visit that differ from those of a desktop reader. */
export type VisitOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

/** Opens a fresh profile that looks at the portal at `url`. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: url, locale: 'id-ID', ...options });
  // Long enough for two busy cores; nothing waits for as long as that when it works.
  context.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`securitypolicyviolation ${violatedDirective} ${blockedURI}`),
    );
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  return { context, page: await context.newPage(), complaints, tab: () => context.newPage() };
}

/** Signs in on the demo page, as a person does. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/masuk');
  await page.getByRole('button', { name: `Masuk sebagai ${name}` }).click();
  await page.getByRole('button', { name: 'Keluar' }).waitFor();
}

/** What can be read there, with single spaces. */
export async function textOf(place: Locator): Promise<string> {
  return (await place.innerText()).replace(/\s+/g, ' ').trim();
}

/** Words that are seen there: not those that a widget hides behind its own. */
export function seen(place: Locator, words: string | RegExp): Locator {
  return place.getByText(words, { exact: true }).filter({ visible: true }).first();
}

/** Whether it lies inside the window as the person has scrolled it. */
export async function inWindow(page: Page, place: Locator): Promise<boolean> {
  const box = await place.boundingBox();
  const window = page.viewportSize();
  return box !== null && window !== null && box.y >= 0 && box.y + box.height <= window.height;
}
