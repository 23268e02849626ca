import type { Languages } from '../shared/localize.ts';
import { type Template, filled } from './fill.ts';
import { groups } from './groups.ts';
import { pathsOf, signOf } from './paths.ts';
import { spoken } from './spoken.ts';

/** Words in one more language, as a file of a page holds them: by group and path; what is missing stays Indonesian. */
export interface LanguageFile {
  /** Its tag, e.g. `jv`. */
  readonly language: string;
  /** What its speakers call it. */
  readonly name?: string;
  readonly words: Readonly<Record<string, Readonly<Record<string, Template>>>>;
}

/** Where every version of Kinerja on a page finds the languages that were added. */
const registry = Symbol.for('kinerja.languages');

/** What `Localize` asks: the words in the language of a tag, if that was added. */
interface Asked {
  (all: Languages<unknown>, tag: string, host: HTMLElement): unknown;
  /** The files, for another version that comes later. */
  readonly files: readonly LanguageFile[];
}

type Holder = { [registry]?: Asked };

/** Adds a language, or more words of one, while the page is open; every widget is rendered anew. */
export function addLanguage(file: LanguageFile): void {
  const holder = globalThis as Holder;
  warnOf(file, '', unknownGroups(file));
  holder[registry] = asked([...(holder[registry]?.files ?? []), file], holder[registry]);
  // Every widget watches this, and renders anew when what it asks is another; setting what is there changes nothing.
  const page = document.documentElement;
  const was = page.getAttribute('lang');
  page.setAttribute('lang', was ?? '');
  if (was === null) page.removeAttribute('lang');
}

/** Answers from these files; what this version does not know, from whoever answered before. */
function asked(files: readonly LanguageFile[], before: Asked | undefined): Asked {
  const made = new Map<string, WeakMap<object, unknown>>();
  const answer = (all: Languages<unknown>, tag: string, host: HTMLElement): unknown => {
    const language = files.map((file) => file.language).find((each) => covers(each, tag));
    spoken(host, tag, language);
    if (language === undefined) return undefined;
    const known = made.get(tag) ?? new WeakMap<object, unknown>();
    made.set(tag, known);
    const words = known.get(all) ?? wordsOf(files, all, tag) ?? before?.(all, tag, host) ?? all.id;
    if (typeof all === 'object') known.set(all, words);
    return words;
  };
  return Object.assign(answer, { files });
}

/** `jv` covers `jv-ID` and `JV`. */
function covers(language: string, tag: string): boolean {
  const [one, other] = [language.toLowerCase(), tag.toLowerCase()];
  return one === other || other.startsWith(`${one}-`);
}

/** One group in the language, word by word; `undefined` if the group is of another version. */
function wordsOf(files: readonly LanguageFile[], all: Languages<unknown>, tag: string): unknown {
  const name = groups[signOf(all.id)];
  if (name === undefined) return undefined;
  const fitting = files.filter(({ language }) => covers(language, tag));
  const own = Object.assign({}, ...fitting.map(({ words }) => words[name])) as Record<string, Template>;
  const paths = new Set(pathsOf(all.id).map(([path]) => path));
  for (const file of fitting)
    warnOf(
      file,
      `${name}.`,
      Object.keys(file.words[name] ?? {}).filter((path) => !paths.has(path)),
    );
  return merged(/^en\b/i.test(tag) ? all.en : all.id, own, '', tag);
}

function merged(words: unknown, own: Readonly<Record<string, Template>>, path: string, tag: string): unknown {
  const template = Object.hasOwn(own, path) ? own[path] : undefined;
  if (typeof words === 'string') return typeof template === 'string' ? template : words;
  if (typeof words === 'function') return template === undefined ? words : filled(template, tag);
  if (Array.isArray(words)) return words.map((inner, at) => merged(inner, own, below(path, String(at)), tag));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, inner]) => [name, merged(inner, own, below(path, name), tag)]),
  );
}

const below = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

function unknownGroups({ words }: LanguageFile): readonly string[] {
  const names = new Set(Object.values(groups));
  return Object.keys(words).filter((name) => !names.has(name));
}

const warned = new Set<string>();

/** Tells the translator once what stands where no word is. */
function warnOf({ language }: LanguageFile, before: string, unknown: readonly string[]): void {
  const places = unknown
    .map((path) => `${before}${path}`)
    .filter((place) => !warned.has(`${language} ${place}`));
  if (places.length === 0) return;
  for (const place of places) warned.add(`${language} ${place}`);
  console.warn(`Kinerja, words in “${language}”: there is no ${places.join(', ')}.`);
}
