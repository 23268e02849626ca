import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Source files by their path from the top folder. */
export type Tree = ReadonlyMap<string, string>;

const left = /(^|\/)(node_modules|dist|cdn|coverage|var)\//;

/** The files that people write, read from disk: code and package.json files. */
export function readTree(): Tree {
  const patterns = [
    '{packages,stories,examples,test}/**/*.{ts,tsx,mts,mjs,js}',
    '*.{js,mjs,ts}',
    'packages/*/package.json',
  ];
  const paths = globSync(patterns, { cwd: root }).filter((path) => !left.test(path));
  return new Map(paths.sort().map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]));
}

/** A made-up tree, for seeing a guard fail. */
export function tree(files: Readonly<Record<string, string>>): Tree {
  return new Map(Object.entries(files));
}
