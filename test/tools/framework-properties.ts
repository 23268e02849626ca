/**
 * Writes packages/widgets/src/frameworks/properties.ts: which properties of each tag a page may set, read from the
 * sources. Frameworks need them as types; test/repository/framework-properties.test.ts sees that they are up to date.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(fileURLToPath(import.meta.url)), '../../packages/widgets/src');
const target = join(source, 'frameworks/properties.ts');

/** A tag with its class, the file of the class, and the properties that a page may set. */
interface Tagged {
  readonly tag: string;
  readonly element: string;
  readonly file: string;
  readonly names: readonly string[];
}

function tagOf(folder: string): readonly Tagged[] {
  const path = `${folder}/${folder}.ts`;
  let text: string;
  try {
    text = readFileSync(join(source, path), 'utf8');
  } catch {
    return [];
  }
  const [, element] = /export class (Kinerja\w+) extends/.exec(text) ?? [];
  if (element === undefined) return [];
  const names = [...decorated(text), ...listed(text)];
  return [{ tag: `kinerja-${folder}`, element, file: path, names }];
}

/** Those that are declared `@property`. */
function decorated(text: string): readonly string[] {
  const found = text.matchAll(/@property\((?:\{[^}]*\})?\)\s+(?:override )?(?:(?:get|set) )?(\w+)/g);
  return [...found].flatMap(([, name]) => name ?? []);
}

/** Those of a class without decorators, which lists them; what is its own state it lists as such. */
function listed(text: string): readonly string[] {
  const [, list = ''] = /static override get properties\(\)[^]*?return \{([^]*?)\n {4}\};/.exec(text) ?? [];
  return [...list.matchAll(/^\s*(\w+): \{/gm)].flatMap(([, name]) => name ?? []);
}

/** The text of the file. */
export function propertiesFile(): string {
  const tags = readdirSync(source).sort().flatMap(tagOf);
  const imports = tags.map(({ element, file }) => `import type { ${element} } from '../${file}';`);
  const lines = tags.map(
    ({ tag, element, names }) =>
      `  '${tag}': Pick<${element}, ${names.map((name) => `'${name}'`).join(' | ')}>;`,
  );
  return `// Written by test/tools/framework-properties.ts from the sources of the widgets; not by hand.
${imports.sort().join('\n')}

/** Tag → the properties that a page may set, for the types of frameworks. */
export interface KinerjaProperties {
${lines.join('\n')}
}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, propertiesFile());
