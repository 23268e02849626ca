import { posix } from 'node:path';
import ts from 'typescript';
import type { Tree } from './tree.ts';

/** One import: the specifier as written and, for files of this repository, the path it leads to. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** Undefined when it should lead to a file of this repository and does not; null when it leads outside. */
  readonly to: string | undefined | null;
}

/** All imports of one file: static, dynamic, of types, and re-exports. */
export function importsOf(path: string, files: Tree): Import[] {
  const { importedFiles } = ts.preProcessFile(files.get(path) ?? '', true, true);
  return importedFiles.map(({ fileName }) => ({
    from: path,
    specifier: fileName,
    to: resolve(path, fileName, files),
  }));
}

/** The name of the package a bare specifier belongs to. */
export function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function resolve(from: string, specifier: string, files: Tree): string | undefined | null {
  if (specifier.startsWith('.')) {
    const path = posix.join(posix.dirname(from), specifier);
    return known(path, files);
  }
  if (!specifier.startsWith('@kinerja/')) return null;
  const name = packageOf(specifier);
  const folder = `packages/${name.slice('@kinerja/'.length)}`;
  const target = sourceOf(files.get(`${folder}/package.json`), `.${specifier.slice(name.length)}`);
  // Files that only a build makes have no source; a package must still list them.
  if (target?.startsWith('./cdn/')) return null;
  return target === undefined ? undefined : known(posix.join(folder, target), files);
}

/** Other than code (a style sheet, a record, a template of a framework) need not be in the tree. */
function known(path: string, files: Tree): string | undefined | null {
  if (files.has(path)) return path;
  const declared = path.replace(/\.mjs$/, '.d.mts');
  if (files.has(declared)) return declared;
  return /\.(json|css|csv|html|vue|svelte)$/.test(path) ? null : undefined;
}

/** Where a package's `exports` lead for readers of the source, or undefined for what is not exported. */
function sourceOf(packageJson: string | undefined, subpath: string): string | undefined {
  if (packageJson === undefined) return undefined;
  const exported = Object.entries<unknown>(JSON.parse(packageJson).exports ?? {});
  for (const [pattern, target] of exported) {
    const star = pattern.includes('*') ? between(subpath, pattern) : subpath === pattern ? '' : undefined;
    if (star === undefined) continue;
    return pathIn(target)?.replaceAll('*', star);
  }
  return undefined;
}

function between(subpath: string, pattern: string): string | undefined {
  const [before = '', after = ''] = pattern.split('*');
  if (!subpath.startsWith(before) || !subpath.endsWith(after)) return undefined;
  return subpath.slice(before.length, subpath.length - after.length);
}

function pathIn(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (target === null || typeof target !== 'object' || !('@kinerja/source' in target)) return undefined;
  return String(target['@kinerja/source']);
}
