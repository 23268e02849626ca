import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../../../examples/portal/start.ts', import.meta.url));
const flags = ['--disable-warning=ExperimentalWarning', '--conditions=@kinerja/source'];

/** A portal that really runs: its own process, its own port, its own new database file. */
export interface Portal {
  /** Without a slash at the end; the same after a restart. */
  readonly url: string;
  /** The public count of a survey, read from the API and not from a page. */
  tabulation(survey: string): Promise<Counted>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same file and port. */
  restart(): Promise<void>;
  /** Ends it in good order, tells its exit code, and removes the file. */
  stop(): Promise<number | null>;
}

export interface Counted {
  readonly respondents: number;
  readonly elements: readonly { readonly id: string; readonly sum: number; readonly count: number }[];
}

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
}

async function start(file: string, port: string): Promise<Running> {
  const env = { ...process.env, PORT: port, HOST: '127.0.0.1', DATABASE_FILE: file, DATABASE_URL: '' };
  const child = spawn(process.execPath, [...flags, script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk) => (complaint += String(chunk)));
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/[^/\s]+/.exec(line)?.[0];
    if (url) return { child, url };
  }
  throw new Error(`The portal did not start: ${complaint}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code] = await ended;
  return code as number | null;
}

/** Starts a portal on a free port with an empty database. */
export async function openPortal(): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-portal-'));
  const file = join(folder, 'portal.sqlite');
  let running = await start(file, '0');
  const { url } = running;
  return {
    url,
    async tabulation(survey) {
      const answer = await fetch(`${url}/api/kinerja/tabulation/${survey}`);
      if (!answer.ok) throw new Error(`${answer.status}`);
      return (await answer.json()) as Counted;
    },
    async kill() {
      await end(running.child, 'SIGKILL');
    },
    async restart() {
      running = await start(file, new URL(url).port);
    },
    async stop() {
      const code = await end(running.child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}
