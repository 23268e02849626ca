/**
 * The team board with 10,000 people in Chromium, four times slower than this machine: does first paint, scrolling or
 * filtering hold up the page for more than 50 ms at once? Over HTTP, with the built files, under a strict policy.
 */
import { type CDPSession, type Page, chromium } from 'playwright-core';
import { builtFiles } from '../fixtures/built-files.ts';
import { browserFlags, ensureBrowser } from '../tools/ensure-browser.ts';
import { boardServer } from './board-server.ts';

const PEOPLE = Number(process.env['PEOPLE'] ?? 10_000);
const RUNS = Number(process.env['RUNS'] ?? 3);
const SLOWER = 4;
const LIMIT = 50;

interface Phase {
  readonly name: string;
  readonly seconds: number;
  /** Durations of tasks over 50 ms. */
  readonly long: readonly number[];
}

/** Every task over 50 ms from the beginning of the page on. */
function watchTasks(): void {
  const found: number[] = [];
  Object.assign(globalThis, { longTasks: found });
  const note = (list: PerformanceObserverEntryList): void => {
    for (const { duration } of list.getEntries()) found.push(duration);
  };
  new PerformanceObserver(note).observe({ type: 'longtask', buffered: true });
}

async function phase(page: Page, name: string, act: () => Promise<unknown>): Promise<Phase> {
  const from = performance.now();
  await act();
  // What was begun is painted, and what the observer saw is told.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  const long = await page.evaluate(() =>
    (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0),
  );
  return { name, seconds: (performance.now() - from) / 1000, long };
}

/** In the page: what the board has drawn. */
const inBoard = (page: Page, selector: string) => page.locator(`kinerja-team-board ${selector}`);

async function run(cdp: CDPSession, page: Page, url: string): Promise<readonly Phase[]> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const rows = inBoard(page, '.person');
  const search = inBoard(page, 'input[name=text]');
  const status = inBoard(page, '[role=status]').first();
  const wheel = async (): Promise<void> => {
    await inBoard(page, '.frame').hover();
    for (let step = 0; step < 60; step++) await page.mouse.wheel(0, step % 20 === 19 ? 40_000 : 400);
  };
  const filtered = async (): Promise<void> => {
    await search.pressSequentially('bunga dinas', { delay: 30 });
    await status.filter({ hasText: 'ditampilkan' }).waitFor();
    await inBoard(page, 'select[name=stage]').selectOption('rated');
    await inBoard(page, 'select[name=waiting]').selectOption('me');
    await inBoard(page, '.filters .link').click();
  };
  return [
    await phase(page, 'first paint', async () => {
      await page.goto(url);
      await rows.first().waitFor();
    }),
    await phase(page, 'reading the rest', async () => {
      await inBoard(page, 'progress').waitFor({ state: 'detached', timeout: 300_000 });
    }),
    await phase(page, 'scrolling', wheel),
    await phase(page, 'keys', async () => {
      await rows.first().locator('button').focus();
      for (const key of ['PageDown', 'PageDown', 'ArrowDown', 'Control+End', 'PageUp', 'Control+Home'])
        await page.keyboard.press(key);
    }),
    await phase(page, 'filtering', filtered),
    await phase(page, 'sorting', async () => {
      await inBoard(page, '.sort').nth(3).click();
      await page.waitForTimeout(3000);
    }),
  ];
}

const { folder, version } = builtFiles();
const esm = process.env['BOARD_FILES'] ?? `${folder}esm`;
const server = await boardServer(esm, `kinerja-team-board-${version}.js`, PEOPLE);
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...browserFlags] });
const all: Phase[] = [];
try {
  for (let turn = 0; turn < RUNS; turn++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('pageerror', (error) => console.error(error));
    await page.addInitScript(watchTasks);
    all.push(...(await run(await page.context().newCDPSession(page), page, server.url)));
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}

const measured = ['first paint', 'scrolling', 'filtering'];
console.log(`${PEOPLE} people, ${SLOWER}× slower, ${RUNS} runs; tasks over ${LIMIT} ms`);
for (const name of new Set(all.map((each) => each.name))) {
  const phases = all.filter((each) => each.name === name);
  const long = phases.flatMap((each) => each.long);
  const seconds =
    phases.map((each) => each.seconds).sort((a, b) => a - b)[Math.floor(phases.length / 2)] ?? 0;
  const longest = long.length > 0 ? `, the longest ${Math.max(...long).toFixed(0)} ms` : '';
  console.log(`${name.padEnd(18)} ${long.length} tasks${longest}; ${seconds.toFixed(1)} s (median)`);
}
const over = all.filter(({ name, long }) => measured.includes(name) && long.length > 0);
if (over.length > 0) process.exitCode = 1;
