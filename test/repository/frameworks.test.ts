import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/frameworks');

/** Runs a checker of types with node in a folder; gives what it complains about. */
function complaints(folder: string, script: string, ...options: string[]): string {
  const path = join(root, 'node_modules', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stdout + stderr;
}

// React is checked with everything else: examples/react and test/fixtures/frameworks/react.
describe('types of the tags in templates', () => {
  it('of Vue: the example is right, and what is wrong is refused', () =>
    assert.equal(complaints(join(fixtures, 'vue'), 'vue-tsc/bin/vue-tsc.js', '-p', 'tsconfig.json'), ''));

  it('of Svelte', () =>
    assert.equal(
      complaints(join(fixtures, 'svelte'), 'svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json'),
      '',
    ));
});
