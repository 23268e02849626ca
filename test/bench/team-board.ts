/**
 * The team board with 10,000 people in Chromium, four times slower than this machine: does first paint, scrolling or
 * filtering hold up the page for more than 50 ms at once? Over HTTP, with the built files, under a strict policy.
 * PEOPLE, RUNS and BOARD_FILES (a folder of other files) change what is measured.
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
  /** Milliseconds of each task over 50, by the clock and by the time that it had the processor. */
  readonly clock: readonly number[];
  readonly processor: readonly number[];
  /** Which of these by the processor are the browser's own: it sweeps up garbage, no script runs. */
  readonly garbage: readonly number[];
  /** Beside these the one in which the browser leaves a page for another: nothing of the new page runs in it yet. */
  readonly leaving: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds by the clock, and of the thread. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly src_file?: string };
}

/** Durations over the limit of the tasks of the page's main thread, in milliseconds. */
function longTasks(trace: Buffer): Pick<Phase, 'clock' | 'processor' | 'garbage' | 'leaving'> {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(thread),
  );
  const tasks = traceEvents.filter(
    (each) => each.name === 'ThreadControllerImpl::RunTask' && each.ph === 'X' && mains.has(thread(each)),
  );
  const commits = traceEvents.filter(({ name }) => name === 'FrameLoader::CommitNavigation');
  const isLeaving = (task: TraceEvent): boolean =>
    commits.some(
      (each) => thread(each) === thread(task) && each.ts >= task.ts && each.ts <= task.ts + (task.dur ?? 0),
    );
  const over = (some: readonly TraceEvent[], of: 'dur' | 'tdur'): number[] =>
    some.map((each) => (each[of] ?? 0) / 1000).filter((milliseconds) => milliseconds > LIMIT);
  const own = tasks.filter((each) => !isLeaving(each));
  const isGarbage = ({ args }: TraceEvent): boolean =>
    /\/(sweeper|incremental-marking-job)\.cc$/.test(args.src_file ?? '');
  return {
    clock: over(own, 'dur'),
    processor: over(own, 'tdur'),
    garbage: over(own.filter(isGarbage), 'tdur'),
    leaving: over(tasks.filter(isLeaving), 'tdur'),
  };
}

/** In the page, without the scripts that a locator brings there: they would be measured too. */
async function ask(cdp: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

const board = `document.querySelector('kinerja-team-board')?.shadowRoot`;

async function until(cdp: CDPSession, expression: string): Promise<void> {
  for (const end = performance.now() + 300_000; performance.now() < end;) {
    if (await ask(cdp, `Boolean(${expression})`)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Never came true: ${expression}`);
}

async function phase(page: Page, cdp: CDPSession, name: string, act: () => Promise<unknown>): Promise<Phase> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata', 'navigation'] });
  const from = performance.now();
  await act();
  // What was begun is painted.
  await ask(cdp, 'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)))');
  const seconds = (performance.now() - from) / 1000;
  return { name, seconds, ...longTasks(await browser.stopTracing()) };
}

async function choose(cdp: CDPSession, name: string, value: string): Promise<void> {
  const change = `(select) => { select.value = '${value}'; select.dispatchEvent(new Event('change')); }`;
  await ask(cdp, `(${change})(${board}.querySelector('select[name=${name}]'))`);
}

async function run(cdp: CDPSession, page: Page, url: string): Promise<readonly Phase[]> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const wheel = async (): Promise<void> => {
    const { x, y } = (await ask(
      cdp,
      `${board}.querySelector('.frame').getBoundingClientRect().toJSON()`,
    )) as DOMRect;
    await page.mouse.move(x + 200, y + 200);
    for (let step = 0; step < 60; step++) await page.mouse.wheel(0, step % 20 === 19 ? 40_000 : 400);
  };
  const filter = async (): Promise<void> => {
    await ask(cdp, `${board}.querySelector('input[name=text]').focus()`);
    await page.keyboard.type('bunga dinas', { delay: 30 });
    await until(cdp, `${board}.querySelector('[role=status]').textContent.includes('ditampilkan')`);
    await choose(cdp, 'stage', 'rated');
    await choose(cdp, 'waiting', 'me');
    await ask(cdp, `${board}.querySelector('.filters .link').click()`);
  };
  const keys = async (): Promise<void> => {
    await ask(cdp, `${board}.querySelector('.person button').focus()`);
    for (const key of ['PageDown', 'PageDown', 'ArrowDown', 'Control+End', 'PageUp', 'Control+Home'])
      await page.keyboard.press(key);
  };
  const sort = async (): Promise<void> => {
    await ask(cdp, `${board}.querySelectorAll('.sort')[3].click()`);
    await until(cdp, `!${board}.querySelector('progress')`);
    await page.waitForTimeout(3000);
  };
  const acts: readonly (readonly [name: string, act: () => Promise<unknown>])[] = [
    // What the browser itself takes for a first date in a new process, which nobody can make less: the board is come to
    // from a page that has written one.
    ['(the browser)', () => page.goto(`${url}other`)],
    [
      'first paint',
      async () => {
        await cdp.send('Page.navigate', { url });
        await until(cdp, `${board}?.querySelector('.person')`);
      },
    ],
    ['reading the rest', () => until(cdp, `!${board}.querySelector('progress')`)],
    ['scrolling', wheel],
    ['keys', keys],
    ['filtering', filter],
    ['sorting', sort],
  ];
  const phases: Phase[] = [];
  for (const [name, act] of acts) phases.push(await phase(page, cdp, name, act));
  return phases;
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
    all.push(...(await run(await page.context().newCDPSession(page), page, server.url)));
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}

const measured = ['first paint', 'scrolling', 'filtering'];
const told = (tasks: readonly number[]): string =>
  tasks.length > 0 ? `${tasks.length}, the longest ${Math.max(...tasks).toFixed(0)} ms` : 'none';
console.log(`${PEOPLE} people, ${SLOWER}× slower, ${RUNS} runs; tasks over ${LIMIT} ms:`);
for (const name of new Set(all.map((each) => each.name))) {
  const phases = all.filter((each) => each.name === name);
  const seconds = phases.map((each) => each.seconds).sort((a, b) => a - b);
  const middle = seconds[Math.floor(seconds.length / 2)] ?? 0;
  const [clock, processor] = [phases.flatMap((each) => each.clock), phases.flatMap((each) => each.processor)];
  const [garbage, leaving] = [phases.flatMap((each) => each.garbage), phases.flatMap((each) => each.leaving)];
  const ofThese = garbage.length > 0 ? ` (of these the browser's own sweeping ${told(garbage)})` : '';
  const beside = leaving.length > 0 ? `; the browser leaving the page before ${told(leaving)}` : '';
  console.log(
    `${name.padEnd(18)} by the clock ${told(clock)}; of the processor ${told(processor)}${ofThese}; ${middle.toFixed(1)} s${beside}`,
  );
}
// On a machine that others use a task waits for its turn: what it was given of the processor is its own.
if (all.some(({ name, processor }) => measured.includes(name) && processor.length > 0)) process.exitCode = 1;
