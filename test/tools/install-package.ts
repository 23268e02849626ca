import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this process may bring Debian packages. */
export function mayInstall(): boolean {
  if (process.env['KINERJA_NO_INSTALL']) return false;
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs a Debian package with what it needs; false where apt could not. For those who `mayInstall`. */
export function installPackage(name: string): boolean {
  console.error(`Installing the Debian package ${name}.`);
  const run = (program: string, ...words: string[]): boolean =>
    spawnSync(program, words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      // Long, because a stopped dpkg leaves the machine with packages half set up, and then installs nothing more.
      timeout: 600_000,
    }).status === 0;
  // Another test may be installing: wait for it.
  const apt = (...words: string[]): boolean =>
    run('apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...words);
  const install = (): boolean => apt('install', '-y', '--no-install-recommends', name);
  // What somebody stopped half-way is set up first.
  return apt('update') && (install() || (run('dpkg', '--configure', '-a') && install()));
}
