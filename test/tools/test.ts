/**
 * What `npm test` runs: every check and every test, in an order that finds the cheap faults first. Stops at the first
 * step that fails, and always ends with a summary whose last line is `N passed, N failed`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './ensure-browser.ts';
import { endRunning, run } from './run.ts';
import { type Step, steps } from './steps.ts';

interface Totals {
  readonly passed: number;
  readonly failed: number;
}

interface Ended extends Totals {
  readonly heading: string;
  readonly seconds: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'kinerja-test-'));
const started = Date.now();
const ended: Ended[] = [];

process.chdir(root);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopped());

const wanted = chosen(process.argv.slice(2));
for (const step of wanted) {
  console.log(`\n── ${step.heading} ${'─'.repeat(Math.max(0, 76 - step.heading.length))}`);
  const begun = Date.now();
  const totals = await take(step);
  ended.push({ heading: step.heading, seconds: (Date.now() - begun) / 1000, ...totals });
  if (totals.failed > 0) break;
}
finish();

/** All steps, or those whose names are given: `npm test -- lint node`. */
function chosen(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length === 0) return steps.filter((step) => names.length === 0 || names.includes(step.name));
  console.error(
    `No step is named ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`,
  );
  process.exit(2);
}

async function take(step: Step): Promise<Totals> {
  if (step.browser && !(await browserIsThere())) return { passed: 0, failed: 1 };
  for (const [index, words] of step.commands.entries()) {
    const file = join(scratch, `${step.name}-${index}.json`);
    const code = await run(words(file), { KINERJA_TOTALS: file, CI: 'true' }, step.minutes);
    if (code !== 0) return withFailure(counted(file));
    if (step.counts && index === step.commands.length - 1) return counted(file) ?? { passed: 0, failed: 1 };
  }
  return { passed: 1, failed: 0 };
}

/** A runner that ends badly has at least one failure, whatever it counted. */
function withFailure(totals: Totals | undefined): Totals {
  return { passed: totals?.passed ?? 0, failed: Math.max(1, totals?.failed ?? 0) };
}

function counted(file: string): Totals | undefined {
  if (!existsSync(file)) return undefined;
  const totals: Totals = JSON.parse(readFileSync(file, 'utf8'));
  if (totals.passed + totals.failed > 0) return totals;
  console.error('No test ran.');
  return undefined;
}

/** The children find the browser in CHROME_PATH and do not look again. */
async function browserIsThere(): Promise<boolean> {
  try {
    process.env['CHROME_PATH'] = await ensureBrowser();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function stopped(): void {
  endRunning();
  ended.push({ heading: 'Stopped', seconds: 0, passed: 0, failed: 1 });
  finish();
}

function finish(): never {
  rmSync(scratch, { recursive: true, force: true });
  const line = (mark: string, seconds: number, words: string): string =>
    `${mark} ${seconds.toFixed(1).padStart(7)} s  ${words}`;
  console.log('\n── Summary ' + '─'.repeat(69));
  for (const { heading, seconds, passed, failed } of ended) {
    console.log(line(failed > 0 ? '✗' : '✓', seconds, `${heading}: ${passed} passed, ${failed} failed`));
  }
  for (const { heading } of wanted.slice(ended.length)) console.log(`-       not run  ${heading}`);
  console.log(line(' ', (Date.now() - started) / 1000, 'in all'));
  const sum = (field: keyof Totals): number => ended.reduce((total, each) => total + each[field], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exit(sum('failed') > 0 ? 1 : 0);
}
