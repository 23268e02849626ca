/**
 * node test/tools/with-install.mjs [--build] <script> [arguments]
 *
 * Installs the packages if they are missing or the lock file changed, builds if asked and stale, and runs the
 * script with the Node that npm brought. Runs on Node 20 with nothing installed, so: plain JavaScript, built-ins only.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './alone.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(root, 'node_modules');
const bin = join(modules, '.bin');
const underNpm = process.env.npm_lifecycle_event !== undefined;
const stamp = join(modules, '.kinerja-install');

await main(process.argv.slice(2));

async function main(words) {
  const build = words[0] === '--build';
  const script = build ? words.slice(1) : words;
  if (!installed()) await alone('install', install, () => say('Waiting for another install to end.'));
  const node = suitableNode();
  const flags = ['--disable-warning=ExperimentalWarning', '--conditions=@kinerja/source'];
  if (build) await must(run(node, [...flags, join(root, 'test/tools/build.ts')]));
  process.exitCode = await run(node, [...flags, ...script]);
}

/** Whether node_modules holds what the lock file says: by our stamp, or by npm's own record of its last install. */
function installed() {
  const wanted = lockHash();
  if (read(stamp) === wanted) return true;
  if (!recordAgrees()) return false;
  note(wanted);
  return true;
}

function lockHash() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

function recordAgrees() {
  const record = packagesOf(join(modules, '.package-lock.json'));
  if (!record) return false;
  if (process.platform === 'linux' && process.arch === 'x64' && !existsSync(join(bin, 'node'))) return false;
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json')) ?? {});
  return wanted.every(
    ([path, entry]) =>
      !path.includes('node_modules/') ||
      entry.optional ||
      entry.peer ||
      record[path]?.version === entry.version,
  );
}

function packagesOf(file) {
  const text = read(file);
  return text === undefined ? undefined : JSON.parse(text).packages;
}

/** Scripts of packages stay off, but for those that package.json allows: older versions of npm ignore that list. */
async function install() {
  if (installed()) return;
  say('Installing packages with npm ci.');
  const started = Date.now();
  await must(npm('ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'));
  const allowed = Object.entries(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).allowScripts);
  const present = allowed
    .filter(([name, yes]) => yes && existsSync(join(modules, name)))
    .map(([name]) => name);
  if (present.length > 0)
    await must(npm('rebuild', '--ignore-scripts=false', '--loglevel=error', ...present));
  note(lockHash());
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function npm(...words) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...words]);
  return process.platform === 'win32' ? run('npm.cmd', words, { shell: true }) : run('npm', words);
}

/** The Node in node_modules where there is one that starts here, else the running one if it can read TypeScript. */
function suitableNode() {
  for (const path of [join(bin, 'node'), process.execPath]) {
    if (existsSync(path) && readsTypeScript(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout))
      return path;
  }
  say(`Node 22.18 or newer is needed on ${process.platform} ${process.arch}; this is ${process.version}.`);
  process.exit(1);
}

function readsTypeScript(version) {
  const [, major, minor] = /^v(\d+)\.(\d+)/.exec(version ?? '')?.map(Number) ?? [];
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/** Runs a child to its end and gives its exit code; a signal for us is a signal for it. */
function run(command, words, options = {}) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(command, words, { stdio: 'inherit', cwd: root, env, ...options });
  const forward = (signal) => {
    // A terminal gives Ctrl-C to the whole group: the child has it already.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  // npm gives a signal to its shell, which dies of it and tells nobody: the portal would keep the port.
  const parent = process.ppid;
  const watch = setInterval(() => underNpm && process.ppid !== parent && child.kill(), 1_000);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      clearInterval(watch);
      say(`${command} does not start: ${error.message}`);
      resolve(127);
    });
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      for (const each of signals) process.off(each, forward);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

async function must(running) {
  const code = await running;
  if (code !== 0) process.exit(code);
}

function note(hash) {
  try {
    writeFileSync(stamp, hash);
  } catch {
    // A node_modules that we may not write to was installed by someone else: it still serves.
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
