/**
 * Writes what a translator needs, from the sources of the widgets: packages/widgets/words/{id,en}.json, and the signs by
 * which `addLanguage` knows the groups again. test/repository/word-templates.test.ts sees that they are up to date.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
// Not exported: a page needs neither.
import { pathsOf, signOf } from '../../packages/widgets/src/languages/paths.ts';

const widgets = join(dirname(fileURLToPath(import.meta.url)), '../../packages/widgets');
const source = join(widgets, 'src');

type Both = Readonly<Record<'id' | 'en', unknown>>;

/** A group of words with its name: that of its file. */
type Group = readonly [name: string, words: Both];

const isBoth = (value: unknown): value is Both =>
  typeof value === 'object' && value !== null && 'id' in value && 'en' in value;

async function groupsIn(path: string): Promise<readonly Group[]> {
  const module = (await import(join(source, path))) as Readonly<Record<string, unknown>>;
  const found = Object.values(module).filter(isBoth);
  return found.map((words) => [basename(path, '.words.ts'), words]);
}

async function groupsOfAll(): Promise<readonly Group[]> {
  const paths = readdirSync(source, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => path.endsWith('.words.ts') && !/\.(?:id|en)\.words\.ts$/.test(path));
  return (await Promise.all(files.map(groupsIn))).flat();
}

/** What stands for an argument: `{0}`, and `{0.status}` for what is read of it. */
function argument(place: number): unknown {
  const text = (name?: PropertyKey): string => `{${place}${name === undefined ? '' : `.${String(name)}`}}`;
  return new Proxy(() => undefined, {
    get: (_, name) => {
      if (name === Symbol.toPrimitive || name === 'toString') return () => text();
      return typeof name === 'symbol' ? undefined : text(name);
    },
  });
}

type Function = (...given: readonly unknown[]) => unknown;

/** A function as a template, as far as one of its ways shows; the source of every function stands beside. */
function templateOf(word: unknown): string | undefined {
  if (typeof word === 'string') return word;
  try {
    const said = (word as Function)(...[0, 1, 2, 3, 4, 5].map(argument));
    // What is calculated has no place to stand for it.
    return typeof said === 'string' && !said.includes('NaN') ? said : undefined;
  } catch {
    return undefined;
  }
}

function templatesOf(groups: readonly Group[], language: 'id' | 'en', name: string): unknown {
  const all = groups.map(([group, both]) => [group, pathsOf(both[language])] as const);
  const words = all.map(([group, paths]) => [
    group,
    Object.fromEntries(
      paths.flatMap(([path, word]) => {
        const template = templateOf(word);
        return template === undefined ? [] : [[path, template]];
      }),
    ),
  ]);
  const functions = all.flatMap(([group, paths]) =>
    paths
      .filter(([, word]) => typeof word === 'function')
      .map(([path, word]) => [`${group}.${path}`, String(word).replace(/\s+/g, ' ')]),
  );
  return { language, name, words: Object.fromEntries(words), functions: Object.fromEntries(functions) };
}

function signsOf(groups: readonly Group[]): string {
  const lines = groups.map(([name, both]) => `  '${signOf(both.id)}': '${name}',`);
  return `// Written by test/tools/word-templates.ts from the words of the widgets; not by hand.

/** Sign of which words there are → name of the group. */
export const groups: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}

/** The files by their path below packages/widgets, with their text. */
export async function wordFiles(): Promise<ReadonlyMap<string, string>> {
  const groups = await groupsOfAll();
  const json = (of: unknown): Promise<string> =>
    format(JSON.stringify(of), { parser: 'json', printWidth: 110 });
  const code = { parser: 'typescript', printWidth: 110, singleQuote: true } as const;
  return new Map([
    ['words/id.json', await json(templatesOf(groups, 'id', 'Bahasa Indonesia'))],
    ['words/en.json', await json(templatesOf(groups, 'en', 'English'))],
    ['src/languages/groups.ts', await format(signsOf(groups), code)],
  ]);
}

/** What stands there now. */
export const writtenWords = (path: string): string => readFileSync(join(widgets, path), 'utf8');

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of await wordFiles()) writeFileSync(join(widgets, path), text);
