/**
 * Finds a Chromium that really starts, or brings one: CHROME_PATH, the one that worked last time, the usual
 * places, Debian's package (as root), the one in node_modules. Run as a script it prints the path.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackage, mayInstall } from './install-package.ts';

/** The flags every Chromium of this repository is started with: no sandbox (root), no traffic of its own. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const cacheFile = fileURLToPath(new URL('../../node_modules/.cache/kinerja/chrome.json', import.meta.url));

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** What to tell a person when no way led to a browser. */
export const noBrowser =
  'No Chromium starts here: install one (Debian, as root: apt-get install chromium) or name one in CHROME_PATH.';

/** The path of a Chromium that starts. Fails with one clear line when there is none and none can be had. */
export async function ensureBrowser(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (await starts(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not start as a Chromium.`);
  }
  const found = (await firstThatStarts([remembered(), ...usualPlaces])) ?? (await fetched());
  if (!found) throw new Error(noBrowser);
  remember(found);
  return found;
}

/** Whether the file is a Chromium that opens its debugging port within twenty seconds. */
export function starts(path: string): Promise<boolean> {
  if (!existsSync(path)) return Promise.resolve(false);
  const profile = mkdtempSync(join(tmpdir(), 'kinerja-browser-'));
  const flags = ['--headless', ...browserFlags, `--user-data-dir=${profile}`, '--remote-debugging-port=0'];
  return new Promise((resolve) => {
    const child = spawn(path, [...flags, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    const limit = setTimeout(() => finish(false), 20_000);
    let said = '';
    const finish = (answer: boolean): void => {
      clearTimeout(limit);
      child.removeAllListeners();
      child.stderr.destroy();
      endGroup(child.pid);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
      resolve(answer);
    };
    child.once('error', () => finish(false));
    child.once('exit', () => finish(false));
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('DevTools listening on ws://')) finish(true);
    });
  });
}

/** Chromium is many processes: the whole group goes, or its helpers stay behind. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

async function firstThatStarts(paths: readonly (string | undefined)[]): Promise<string | undefined> {
  for (const path of paths) if (path && (await starts(path))) return path;
  return undefined;
}

/** Brings a browser: Debian's package when we may install it, else the one that npm brought. */
async function fetched(): Promise<string | undefined> {
  if (mayInstall()) {
    console.error('No Chromium found.');
    if (installPackage('chromium') && (await starts('/usr/bin/chromium'))) return '/usr/bin/chromium';
  }
  return firstThatStarts([await fromPackage()]);
}

/**
 * Unpacks @sparticuz/chromium (Linux x64) into a folder of this user: in the shared /tmp another user's copy, which
 * only that user may run, would stand in the way. Its own start flags switch off web security: never use them.
 */
async function fromPackage(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const before = process.env['TMPDIR'];
  const folder = join(tmpdir(), `kinerja-chromium-${process.getuid?.() ?? 'user'}`);
  // A copy that does not start was cut short: it is unpacked anew.
  if (!(await starts(join(folder, 'chromium')))) rmSync(folder, { recursive: true, force: true });
  try {
    mkdirSync(folder, { recursive: true });
    process.env['TMPDIR'] = folder;
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function remembered(): string | undefined {
  try {
    const note: unknown = JSON.parse(readFileSync(cacheFile, 'utf8'));
    if (note && typeof note === 'object' && 'path' in note) return String(note.path);
  } catch {
    // Nothing remembered.
  }
  return undefined;
}

function remember(path: string): void {
  if (remembered() === path) return;
  try {
    mkdirSync(dirname(cacheFile), { recursive: true });
    writeFileSync(cacheFile, JSON.stringify({ path }));
  } catch {
    // A read-only node_modules only costs the memory.
  }
}

// Not import.meta.main, which Node 22 does not have.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
