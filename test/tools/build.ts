/**
 * Compiles the packages and bundles the files for script tags, unless the last build was made from the same sources
 * and is still whole. `--force` builds from nothing.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { alone } from './alone.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = `${root}node_modules/.cache/kinerja/build.json`;
const sources = [
  'packages/*/src/**/*',
  'packages/*/package.json',
  'packages/*/tsconfig.json',
  'tsconfig.json',
  'rollup.config.js',
  'package-lock.json',
  'LICENSE',
];
const results = ['packages/*/dist/**/*', 'packages/*/LICENSE', 'packages/embed/cdn/**/*'];

interface Stamp {
  readonly from: Readonly<Record<string, string>>;
  readonly made: string;
}

process.chdir(root);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
process.exitCode = await alone('build', build, () => console.error('Waiting for another build to end.'));

async function build(): Promise<number> {
  const from = hashes(sources);
  const last = process.argv.includes('--force') ? undefined : lastBuild();
  if (last && same(last.from, from)) return 0;
  const started = Date.now();
  // Without a trustworthy last build, or with a source gone, nothing old may stay behind.
  if (!last || Object.keys(last.from).some((path) => !(path in from))) clean();
  const code = (await compile()) || (await bundle());
  if (code !== 0) return code;
  // npm takes a package's licence only from its own folder.
  for (const folder of globSync('packages/*')) copyFileSync('LICENSE', `${folder}/LICENSE`);
  note({ from, made: digest(hashes(results)) });
  console.error(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return 0;
}

/** The last build's stamp, if the files it made are all there and unchanged. */
function lastBuild(): Stamp | undefined {
  if (!existsSync(stamp)) return undefined;
  const last: Stamp = JSON.parse(readFileSync(stamp, 'utf8'));
  return last.made === digest(hashes(results)) ? last : undefined;
}

function clean(): void {
  for (const path of globSync(['packages/*/dist', 'packages/*/*.tsbuildinfo']))
    rmSync(path, { recursive: true });
}

function compile(): Promise<number> {
  const projects = ['packages/embed', 'packages/server', 'packages/mock'];
  return node('node_modules/ts7/bin/tsc', '--build', ...projects);
}

function bundle(): Promise<number> {
  rmSync('packages/embed/cdn', { recursive: true, force: true });
  return node(
    'node_modules/rollup/dist/bin/rollup',
    '--config',
    'rollup.config.js',
    '--failAfterWarnings',
    '--silent',
  );
}

/** Not spawnSync: the lock is kept alive meanwhile. */
function node(...words: string[]): Promise<number> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'] });
  const end = (): boolean => child.kill();
  process.once('exit', end);
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code) => {
      process.off('exit', end);
      resolve(code ?? 1);
    });
  });
}

function note(next: Stamp): void {
  mkdirSync(`${root}node_modules/.cache/kinerja`, { recursive: true });
  writeFileSync(stamp, JSON.stringify(next));
}

function hashes(patterns: readonly string[]): Record<string, string> {
  const paths = globSync(patterns)
    .filter((path) => statSync(path).isFile())
    .sort();
  return Object.fromEntries(paths.map((path) => [path, sha256(readFileSync(path))]));
}

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function digest(files: Readonly<Record<string, string>>): string {
  return sha256(JSON.stringify(files));
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
