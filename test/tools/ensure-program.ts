/**
 * Finds a program that a test starts, or brings Debian's package: on the PATH, in the usual folders, by apt (as root).
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackage, mayInstall } from './install-package.ts';

/** Where the program is; or why its tests cannot run on this machine, as a sentence for a person. */
export type Program = { readonly path: string } | { readonly absent: string };

const usualFolders = ['/usr/local/sbin', '/usr/sbin', '/usr/local/bin', '/usr/bin', '/opt/homebrew/bin'];

/**
 * The program, installed if need be and possible. Nothing is installed where KINERJA_NO_INSTALL is set.
 * @throws one clear line when installing was tried and failed: such a machine has a fault, it is not merely bare
 */
export function ensureProgram(name: string, debianPackage: string): Program {
  const path = find(name);
  if (path !== undefined) return { path };
  const hint = `No ${name} here: install one (Debian, as root: apt-get install ${debianPackage}).`;
  if (process.env['KINERJA_NO_INSTALL'])
    return { absent: `${hint} KINERJA_NO_INSTALL forbids doing it now.` };
  if (!mayInstall()) return { absent: hint };
  console.error(`No ${name} found.`);
  const installed = installPackage(debianPackage) ? find(name) : undefined;
  if (installed === undefined) throw new Error(`${hint} Installing it was tried and failed.`);
  return { path: installed };
}

function find(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...usualFolders];
  return folders.map((folder) => join(folder, name)).find(runs);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
  } catch {
    return false;
  }
}
