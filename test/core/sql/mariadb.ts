import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A running MariaDB of our own: reached through a socket in its folder, gone when the process ends. */
export interface Mariadb {
  readonly socket: string;
  /** The name of the user who may do everything, without a password. */
  readonly user: string;
  stop(): Promise<void>;
}

/** MariaDB refuses to run as root: then it runs as `nobody`. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Starts one that never waits for the disk: right for tests and for nothing else. @throws one clear line */
export async function startMariadb(mariadbd: string): Promise<Mariadb> {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-mariadb-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  try {
    if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
    else chmodSync(folder, 0o700);
    make(mariadbd, folder);
    return await serve(mariadbd, folder, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

function make(mariadbd: string, folder: string): void {
  const installer = join(dirname(mariadbd).replace(/sbin$/, 'bin'), 'mariadb-install-db');
  const settings = ['--no-defaults', `--datadir=${folder}/data`, '--auth-root-authentication-method=normal'];
  const { status, stdout, stderr, error } = spawnSync(installer, [...settings, '--skip-test-db'], {
    ...user,
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`mariadb-install-db failed: ${error?.message ?? stderr + stdout}`);
}

async function serve(mariadbd: string, folder: string, remove: () => void): Promise<Mariadb> {
  const socket = join(folder, 'socket');
  const settings = [
    '--no-defaults',
    `--datadir=${folder}/data`,
    `--socket=${socket}`,
    '--skip-networking',
    '--innodb-buffer-pool-size=64M',
    '--innodb-flush-log-at-trx-commit=0',
  ];
  const server = spawn(mariadbd, settings, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const end = () => {
    server.kill('SIGKILL');
    remove();
  };
  process.once('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  await ready(server);
  return {
    socket,
    user: 'root',
    async stop() {
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
      if (log.includes('ready for connections')) resolve();
    });
    stderr?.once('end', () => reject(new Error(`MariaDB does not start:\n${log}`)));
  });
}
