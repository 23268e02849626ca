import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Contender } from './pages.ts';
import { probe } from './probe.ts';

/** "Slow 4G" of the developer tools, in bytes per second and milliseconds, and a phone six times slower. */
const slow4g = {
  offline: false,
  downloadThroughput: ((1.6 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
  latency: 150 * 3.75,
};
const CPU = 6;

/** What one visit with a cold cache gave. */
export interface Visited {
  /** Milliseconds until a click on the first question had changed an answer. */
  readonly time: number;
  /** Bytes of all answers, headers too, until all was quiet. */
  readonly bytes: number;
  /** The longest interaction with an answer of a page that was drawn, in milliseconds until the next paint. */
  readonly interaction: number;
}

/** Bytes that came, and whether anything is still on its way. */
class Traffic {
  bytes = 0;
  #open = new Set<string>();
  #last = Date.now();

  async watch(session: CDPSession): Promise<void> {
    session.on('Network.requestWillBeSent', ({ requestId }) => this.#note(() => this.#open.add(requestId)));
    session.on('Network.loadingFailed', ({ requestId }) => this.#note(() => this.#open.delete(requestId)));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      this.bytes += encodedDataLength;
      this.#note(() => this.#open.delete(requestId));
    });
    await session.send('Network.enable');
  }

  #note(change: () => void): void {
    change();
    this.#last = Date.now();
  }

  /** Until nothing has moved for so long. */
  async quiet(page: Page, milliseconds: number): Promise<void> {
    while (this.#open.size > 0 || Date.now() - this.#last < milliseconds) await page.waitForTimeout(50);
  }
}

async function opened(browser: Browser, slow: boolean) {
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ viewport, locale: 'id-ID', isMobile: true, hasTouch: true });
  const page = await context.newPage();
  // What a style sheet asks of other machines is not moved: there may be no network.
  await context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
  const session = await context.newCDPSession(page);
  const traffic = new Traffic();
  await traffic.watch(session);
  if (slow) {
    await session.send('Network.emulateNetworkConditions', slow4g);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  }
  return { context, page, session, traffic };
}

async function click(
  session: CDPSession,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<void> {
  const at = { x, y, button: 'left', clickCount: 1 } as const;
  await session.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
  await session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
}

/** Loads the page on the slow phone, answers as soon as it can be done, and once more when all is there. */
export async function visit(
  browser: Browser,
  url: string,
  { path, name, kept }: Contender,
): Promise<Visited> {
  const { context, page, session, traffic } = await opened(browser, true);
  await page.exposeFunction('kinerjaAnswerable', (at: string) => click(session, JSON.parse(at)));
  await page.addInitScript(probe);
  await page.goto(`${url}${path}`, { waitUntil: 'commit' });
  const answered = await page.waitForFunction(() => window.kinerjaProbe?.answered, undefined, {
    polling: 100,
    timeout: 60_000,
  });
  const time = Number(await answered.jsonValue());
  await traffic.quiet(page, 1_500);
  if (!(await page.evaluate(kept))) throw new Error(`${name}: the first answer was lost`);
  for (const place of [1, 2, 3]) {
    const at = await page.evaluate((each) => window.kinerjaProbe.target(each), place);
    if (!at) throw new Error(`${name}: no answer ${place} to click`);
    await click(session, at);
    await page.waitForTimeout(300);
  }
  // The first click is made as soon as it is possible, mostly before the first paint, for which it then waits: that is
  // in the time of the first answer. Nobody clicks what is not drawn.
  const durations = await page.evaluate(() => {
    const [drawn] = performance.getEntriesByName('first-contentful-paint');
    return [...window.kinerjaProbe.interactions.values()]
      .filter(({ start }) => start >= (drawn?.startTime ?? 0))
      .map(({ duration }) => duration);
  });
  await context.close();
  // Event Timing tells of nothing under 16 milliseconds.
  return { time, bytes: traffic.bytes, interaction: Math.max(16, ...durations) };
}

/** Bytes of a page that nobody touches, until all is there; the same at each visit. */
export async function weigh(browser: Browser, url: string, { path }: Contender): Promise<number> {
  const { context, page, traffic } = await opened(browser, false);
  await page.goto(`${url}${path}`);
  await traffic.quiet(page, 1_500);
  await context.close();
  return traffic.bytes;
}
