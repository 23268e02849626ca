import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { documentText, linksIn, samplesIn } from './samples.ts';
import { root } from './tree.ts';

/** Every package and example says what it is for. */
const readmes = globSync('{packages,examples}/*/package.json', { cwd: root }).map((path) =>
  path.replace(/package\.json$/, 'README.md'),
);
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readmes];
const readme = samplesIn(documentText('README.md'));
const scripts = Object.keys(JSON.parse(documentText('package.json')).scripts);

describe('the documents', () => {
  it('have samples of each kind', () => {
    const languages = readme.map(({ language }) => language);
    for (const language of ['sh', 'html', 'js', 'ts', 'text'])
      assert.ok(languages.includes(language), language);
    assert.deepEqual(readme[0]?.code, 'npm start\nnpm test\n');
  });

  for (const name of documents) {
    it(`${name} links to what exists`, () => {
      assert.deepEqual(
        linksIn(documentText(name)).filter((path) => !existsSync(join(root, dirname(name), path))),
        [],
      );
    });

    it(`${name} names commands that exist`, () => {
      const named = [...documentText(name).matchAll(/npm (?:run )?(start|test(?![:\w])|(?<=run )[\w:-]+)/g)];
      assert.deepEqual(
        named.map(([, script = '']) => script).filter((script) => !scripts.includes(script)),
        [],
      );
    });
  }

  for (const name of ['README.md', ...readmes])
    for (const { language, code, prints } of samplesIn(documentText(name))) {
      if (language === 'ts' && prints !== undefined)
        it(`the sample for Node in ${name} prints what it says`, () => assert.equal(runInNode(code), prints));
      if (language === 'ts') it(`the sample for Node in ${name} compiles`, () => compiles(code));
      if (language === 'js')
        it(`the sample for the page in ${name} compiles`, () =>
          compiles(`import '@kinerja/widgets';\n${code}`));
    }

  it('describe the project to catalogues of public software', () => {
    const catalogue = parse(documentText('publiccode.yml'));
    assert.equal(catalogue.legal.license, 'MIT');
    assert.match(documentText('LICENSE'), /^MIT License/);
    assert.deepEqual(Object.keys(catalogue.description), catalogue.localisation.availableLanguages);
    for (const { shortDescription, longDescription, features } of Object.values<Described>(
      catalogue.description,
    )) {
      assert.ok(shortDescription.length <= 150, shortDescription);
      assert.ok(longDescription.length >= 150 && longDescription.length <= 10_000);
      assert.ok(features.length >= 5);
    }
    for (const key of ['name', 'url', 'platforms', 'categories', 'developmentStatus', 'softwareType'])
      assert.ok(catalogue[key], key);
    assert.ok(catalogue.maintenance.contacts.length > 0);
  });
});

interface Described {
  readonly shortDescription: string;
  readonly longDescription: string;
  readonly features: readonly string[];
}

function runInNode(code: string): string {
  const words = [
    '--conditions=@kinerja/source',
    '--disable-warning=ExperimentalWarning',
    '--input-type=module-typescript',
    '--eval',
    code,
  ];
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  return stdout + stderr;
}

function compiles(code: string): void {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, 'node_modules/.cache/sample-'));
  try {
    writeFileSync(join(folder, 'sample.ts'), code);
    const options = {
      extends: '../../../tsconfig.json',
      compilerOptions: { noEmit: true },
      include: ['sample.ts'],
      exclude: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
    const words = [join(root, 'node_modules/ts7/bin/tsc'), '--project', folder];
    const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
