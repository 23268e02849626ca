import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { addressed, lacking, loose, type Manifest } from './lock-file.ts';
import { root } from './tree.ts';

const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const lock: { readonly packages: Readonly<Record<string, Manifest>> } = JSON.parse(read('package-lock.json'));
const manifests = ['package.json', ...globSync('{packages,examples}/*/package.json', { cwd: root })];
const version: unknown = JSON.parse(read('package.json')).version;

describe('the lock file', () => {
  it('names no address to download from', () => {
    assert.ok(Object.keys(lock.packages).length > 100);
    assert.deepEqual(addressed(lock.packages), []);
  });

  it('has the packages of every platform, so that npm ci accepts it anywhere', () => {
    assert.deepEqual(lacking(lock.packages), []);
  });

  it('agrees with each package.json', () => {
    for (const path of manifests) {
      const entry = lock.packages[path.replace(/\/?package\.json$/, '')];
      for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
        assert.deepEqual(entry?.[kind] ?? {}, JSON.parse(read(path))[kind] ?? {}, `${path} ${kind}`);
      }
    }
  });
});

describe('each package.json', () => {
  it('asks for exact versions', () => {
    assert.deepEqual(
      manifests.flatMap((path) => loose(JSON.parse(read(path)))),
      [],
    );
  });

  it('has the one version of the repository, also where it names a sibling', () => {
    for (const path of manifests) {
      const manifest: Manifest = JSON.parse(read(path));
      assert.equal(manifest.version, version, path);
      const named = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
      const siblings = named.filter(([name]) => name.startsWith('@kinerja/'));
      for (const [name, wanted] of siblings) assert.equal(wanted, version, `${path} ${name}`);
    }
  });
});

describe('the guards', () => {
  it('see an address', () => {
    const packages = {
      'node_modules/a': { resolved: 'https://registry.example/a.tgz' },
      'node_modules/b': { resolved: 'b' },
    };
    assert.deepEqual(addressed(packages), ['node_modules/a']);
  });

  it('see a package for another platform that is lacking', () => {
    const a = { optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } };
    const nested = {
      'node_modules/a': a,
      'node_modules/a-linux': {},
      'node_modules/a/node_modules/a-mac': {},
    };
    assert.deepEqual(lacking(nested), []);
    assert.deepEqual(lacking({ 'node_modules/a': a, 'node_modules/a-linux': {} }), [
      'node_modules/a names a-mac',
    ]);
  });

  it('see a range', () => {
    const dependencies = {
      a: '^1.0.0',
      b: '1.0.0',
      c: 'latest',
      zod: '^4.0.0',
      d: 'npm:e@1.2.3',
      f: '1.0.0-beta.2',
    };
    assert.deepEqual(loose({ name: 'x', dependencies }), ['x: a@^1.0.0', 'x: c@latest']);
    assert.deepEqual(loose({ name: 'x', devDependencies: { zod: '*' } }), ['x: zod@*']);
  });
});
