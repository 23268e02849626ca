import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cycles, importFaults, longFiles, rooms, topLevelFaults } from './architecture.ts';
import { readTree, root, tree } from './tree.ts';

const sources = ['packages', 'stories', 'examples', 'test'];
const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'rollup.config.js'];
const documents = ['README.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md', 'publiccode.yml'];
const dotted = ['.ci', '.editorconfig', '.gitignore', '.npmrc', '.prettierignore', '.prettierrc.json'];
const entries = [...sources, ...settings, ...documents, ...dotted];
/** What git ignores, and git itself. */
const ignored = /^(\.git|node_modules|var|coverage|\.DS_Store|\..*\.lock(\..*)?)$/;

const manifest = (exported: object, dependencies: object = {}): string =>
  JSON.stringify({ exports: exported, dependencies });
const core = { 'packages/core/package.json': manifest({ '.': { '@kinerja/source': './src/index.ts' } }) };

describe('the repository', () => {
  const files = readTree();

  it('has its six rooms', () => {
    const found = readdirSync(`${root}packages`).sort();
    assert.deepEqual(found, Object.keys(rooms).sort());
  });

  it('was read', () => assert.ok(files.size > 100 && files.has('packages/core/src/index.ts')));
  it('imports in one direction, and only what exists', () => assert.deepEqual(importFaults(files), []));
  it('has no cycle', () => assert.deepEqual(cycles(files), []));
  it('has no file over 250 lines', () => assert.deepEqual(longFiles(files), []));
  it('keeps its top level', () => {
    const present = readdirSync(root).filter((name) => !ignored.test(name));
    assert.deepEqual(topLevelFaults(present, entries), []);
  });
});

describe('the guards', () => {
  const faults = (files: Record<string, string>): string[] => importFaults(tree(files));

  it('see an import that leads nowhere', () => {
    assert.match(
      faults({ 'packages/core/src/a.ts': "import './b.ts';" })[0] ?? '',
      /'.\/b.ts' leads to no known file/,
    );
    // The compiled name does not exist beside the source: a guard that looks for it sees no cycle ever.
    const files = { 'packages/core/src/a.ts': "import './b.js';", 'packages/core/src/b.ts': '' };
    assert.match(faults(files)[0] ?? '', /leads to no known file/);
  });

  it('see a name that a package does not export', () => {
    const files = { ...core, 'packages/data/src/a.ts': "export * from '@kinerja/core/hidden';" };
    assert.match(faults(files)[0] ?? '', /leads to no known file/);
  });

  it('see an import against the direction, of types too', () => {
    const data = { 'packages/data/package.json': manifest({ '.': { '@kinerja/source': './src/index.ts' } }) };
    const files = { ...data, 'packages/data/src/index.ts': '' };
    for (const room of ['core', 'widgets', 'server']) {
      const from = { [`packages/${room}/src/a.ts`]: "import type { Adapter } from '@kinerja/data';" };
      assert.deepEqual(faults({ ...files, ...from }), [
        `packages/${room}/src/a.ts: ${room} may not import data`,
      ]);
    }
    const mock = { 'packages/mock/src/a.ts': "const data = await import('@kinerja/data');" };
    assert.deepEqual(faults({ ...files, ...mock }), []);
  });

  it('see a path out of the room', () => {
    const files = { 'packages/data/src/a.ts': "import '../../core/src/b.ts';", 'packages/core/src/b.ts': '' };
    assert.deepEqual(faults(files), ["packages/data/src/a.ts: '../../core/src/b.ts' leaves data"]);
  });

  it('see a dependency that is not listed, and Node in browser code', () => {
    const files = { ...core, 'packages/core/src/a.ts': "import 'lit'; import 'node:fs';" };
    assert.equal(faults(files).length, 2);
  });

  it('see a story that reaches into a package', () => {
    const files = {
      'stories/a.stories.ts': "import '../packages/core/src/b.ts';",
      'packages/core/src/b.ts': '',
    };
    assert.match(faults(files)[0] ?? '', /reaches into a package/);
  });

  it('see cycles, across packages and of types', () => {
    const short = {
      'test/a.ts': "import type { B } from './b.ts';",
      'test/b.ts': "export { a } from './a.ts';",
    };
    assert.deepEqual(cycles(tree(short)), ['test/a.ts → test/b.ts → test/a.ts']);
    const data = { 'packages/data/package.json': manifest({ '.': { '@kinerja/source': './src/index.ts' } }) };
    const across = {
      'packages/core/src/index.ts': "import '@kinerja/data';",
      'packages/data/src/index.ts': "import '@kinerja/core';",
    };
    assert.equal(cycles(tree({ ...core, ...data, ...across })).length, 1);
  });

  it('see a long file', () => {
    assert.deepEqual(longFiles(tree({ 'test/a.ts': 'a\n'.repeat(250) })), []);
    assert.equal(longFiles(tree({ 'test/a.ts': 'a\n'.repeat(251) })).length, 1);
  });

  it('see what does not belong at the top, and what is missing', () => {
    assert.deepEqual(topLevelFaults(['src'], ['test']), [
      'src does not belong at the top',
      'test is missing',
    ]);
  });
});
