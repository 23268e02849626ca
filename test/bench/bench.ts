/**
 * npm run bench [-- <share>]
 *
 * Measures what users run: the compiled packages, built first if stale, else (while a build does not pass) the sources.
 * A share below 1 shrinks the two large inputs for a quick look; its figures are not those of the bounds.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const node = (...words: string[]): number =>
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], { stdio: 'inherit' })
    .status ?? 1;

const built = node(path('../tools/build.ts')) === 0;
const condition = built ? [] : ['--conditions=@kinerja/source'];
process.exitCode = node('--expose-gc', ...condition, path('run.ts'), ...process.argv.slice(2));
