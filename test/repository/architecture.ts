import { type Import, importsOf, packageOf } from './imports.ts';
import type { Tree } from './tree.ts';

/** What each room may import of the others: the law of the house, never loosened to land a change. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  core: [],
  data: ['core'],
  widgets: ['core'],
  embed: ['core', 'data', 'widgets'],
  server: ['core'],
  mock: ['core', 'data'],
};

/** Rooms whose code runs where there is no Node. */
const withoutNode: readonly string[] = ['core', 'data', 'widgets', 'embed', 'mock'];

const longest = 250;

/** Imports that lead nowhere, leave their room, go against the direction, or use what the package does not list. */
export function importFaults(files: Tree): string[] {
  return [...files.keys()]
    .filter(isCode)
    .flatMap((path) => importsOf(path, files).flatMap((each) => judge(each, files)));
}

function judge({ from, specifier, to }: Import, files: Tree): string[] {
  if (to === undefined) return [`${from}: '${specifier}' leads to no known file`];
  const room = roomOf(from);
  if (room === undefined) return judgeConsumer(from, specifier, to);
  if (specifier.startsWith('.')) {
    return to === null || to.startsWith(`packages/${room}/src/`)
      ? []
      : [`${from}: '${specifier}' leaves ${room}`];
  }
  if (specifier.startsWith('@kinerja/')) {
    const other = packageOf(specifier).slice('@kinerja/'.length);
    return rooms[room]?.includes(other) ? [] : [`${from}: ${room} may not import ${other}`];
  }
  if (specifier.startsWith('node:')) {
    return withoutNode.includes(room) ? [`${from}: '${specifier}' is not there in a browser`] : [];
  }
  const listed = dependencies(files.get(`packages/${room}/package.json`));
  return listed.includes(packageOf(specifier)) ? [] : [`${from}: '${specifier}' is no dependency of ${room}`];
}

/** Stories and examples are the first consumers: they use public names only. Tests may reach a helper inside. */
function judgeConsumer(from: string, specifier: string, to: string | null): string[] {
  const inside = specifier.startsWith('.') && to?.startsWith('packages/');
  return inside && !from.startsWith('test/') ? [`${from}: '${specifier}' reaches into a package`] : [];
}

function dependencies(packageJson: string | undefined): string[] {
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(packageJson ?? '{}');
  return Object.keys({ ...dependencies, ...peerDependencies });
}

/** Files that import one another in a circle: each circle once, in the order of its imports. */
export function cycles(files: Tree): string[] {
  const finished = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || finished.has(path)) return;
    for (const { to } of importsOf(path, files)) if (to) visit(to, [...trail, path]);
    finished.add(path);
  };
  for (const path of files.keys()) if (isCode(path)) visit(path, []);
  return found;
}

/** Files too long to read at one sitting. */
export function longFiles(files: Tree): string[] {
  const lengths = [...files].map(([path, text]) => [path, text.trimEnd().split('\n').length] as const);
  return lengths
    .filter(([, lines]) => lines > longest)
    .map(([path, lines]) => `${path}: ${lines} lines, at most ${longest}`);
}

/** What stands at the top of the repository and is not on the list, or is missing from it. */
export function topLevelFaults(present: readonly string[], entries: readonly string[]): string[] {
  const strange = present
    .filter((name) => !entries.includes(name))
    .map((name) => `${name} does not belong at the top`);
  return [
    ...strange,
    ...entries.filter((name) => !present.includes(name)).map((name) => `${name} is missing`),
  ];
}

function roomOf(path: string): string | undefined {
  return /^packages\/([^/]+)\/src\//.exec(path)?.[1];
}

function isCode(path: string): boolean {
  return /\.(ts|mts|mjs|js)$/.test(path);
}
