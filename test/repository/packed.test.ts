import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { rooms } from './architecture.ts';
import { root } from './tree.ts';

const names = Object.keys(rooms);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** What each consumer prints when it runs; those that need a page are only compiled. */
const prints = new Map([
  ['core', '75.00 true'],
  ['data', 'not-found function'],
  ['server', '200 401'],
  ['mock', 'true function true'],
]);
/** Our own tools read src by a condition that nobody else asks for; and publint's star stops at a slash, Node's not. */
const mistaken = ['@kinerja/source', './cdn/*'];
const folder = mkdtempSync(join(tmpdir(), 'kinerja-packed-'));
const installed = (name: string): string => join(folder, 'node_modules/@kinerja', name);

/** Packs the six as for the registry, and unpacks them where only what they list is beside them: no network. */
before(() => {
  const packages = names.flatMap((name) => ['--workspace', `packages/${name}`]);
  succeed(spawn('npm', ['pack', '--ignore-scripts', '--pack-destination', folder, ...packages], root));
  for (const name of names) unpack(name);
  for (const name of names) for (const dependency of wanted(name)) link(dependency);
  link('@types/node');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  cpSync(join(root, 'test/repository/consumers'), folder, { recursive: true });
});

after(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed packages', () => {
  for (const name of names) {
    it(`${name}: holds only what was built`, () => {
      const files = readdirSync(installed(name), { recursive: true, encoding: 'utf8' });
      const outside = files.filter((file) => /\.(test|stories)\.|tsbuildinfo/.test(file));
      assert.deepEqual(outside, []);
      for (const expected of ['dist', 'LICENSE']) assert.ok(files.includes(expected), expected);
      assert.ok(!files.includes('src'));
    });

    it(`${name}: publint has nothing to say`, async () => {
      const { messages, pkg } = await publint({ pkgDir: installed(name), strict: true, pack: false });
      const others = messages.filter(({ path }) => !mistaken.some((each) => path.includes(each)));
      const said = others.map((message) => formatMessage(message, pkg, { color: false }));
      assert.deepEqual(said, []);
    });

    const expected = prints.get(name);
    if (expected)
      it(`${name}: runs in Node`, () =>
        assert.equal(succeed(spawn(process.execPath, [`${name}.ts`])), expected));
  }

  const consumers = names.map((name) => `${name}.ts`);
  for (const resolution of ['bundler', 'nodenext']) {
    it(`compile in a strict project (${resolution})`, () => {
      succeed(compile(consumers, resolution));
    });
  }

  it('embed: gives the files for script tags, and their hashes', () => {
    const path = `@kinerja/embed/cdn/${version}/sri.json`;
    const code = `import sri from '${path}' with { type: 'json' }; console.log(Object.keys(sri.files).length > 2);`;
    assert.equal(succeed(spawn(process.execPath, ['--input-type=module', '--eval', code])), 'true');
  });

  it('the compiler sees a wrong consumer', () => {
    const text = readFileSync(join(folder, 'widgets.ts'), 'utf8');
    writeFileSync(join(folder, 'wrong.ts'), text.replace('state.toUpperCase()', 'state.toFixed()'));
    const { stdout, status } = compile(['wrong.ts'], 'bundler');
    assert.notEqual(status, 0);
    assert.match(stdout, /toFixed/);
  });

  it('a module that is not listed stays private', () => {
    writeFileSync(join(folder, 'private.ts'), "import '@kinerja/core/scoring/exact.js';");
    const { stderr } = spawn(process.execPath, ['private.ts']);
    assert.match(stderr, /ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });
});

function unpack(name: string): void {
  mkdirSync(installed(name), { recursive: true });
  const [tarball = ''] = globSync(`kinerja-${name}-*.tgz`, { cwd: folder });
  succeed(spawn('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed(name)]));
}

function wanted(name: string): string[] {
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(
    readFileSync(join(installed(name), 'package.json'), 'utf8'),
  );
  return Object.keys({ ...dependencies, ...peerDependencies }).filter((key) => !key.startsWith('@kinerja/'));
}

function link(dependency: string): void {
  const path = join(folder, 'node_modules', dependency);
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) symlinkSync(join(root, 'node_modules', dependency), path);
}

function compile(files: readonly string[], resolution: string): SpawnSyncReturns<string> {
  const module = resolution === 'bundler' ? 'esnext' : resolution;
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
  const words = [
    '--noEmit',
    '--target',
    'es2022',
    '--module',
    module,
    '--moduleResolution',
    resolution,
    '--types',
    'node',
    ...strict,
  ];
  return spawn(process.execPath, [join(root, 'node_modules/ts7/bin/tsc'), ...words, ...files]);
}

function spawn(program: string, words: readonly string[], cwd = folder): SpawnSyncReturns<string> {
  const env = { ...process.env, NODE_OPTIONS: '' };
  return spawnSync(program, words, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function succeed({ status, stdout, stderr }: SpawnSyncReturns<string>): string {
  assert.equal(status, 0, stdout + stderr);
  return stdout.trim();
}
