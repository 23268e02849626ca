import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { it } from 'node:test';
import { browserGlobs, endToEndGlobs, nodeGlobs, storyGlobs } from '../tools/steps.ts';
import { root } from './tree.ts';

it('every test file is run by exactly one runner', () => {
  const run = [browserGlobs, endToEndGlobs, nodeGlobs, storyGlobs].flatMap((globs) =>
    globSync(globs, { cwd: root }),
  );
  const present = globSync('{test,packages,stories,examples}/**/*.{test,spec}.*', { cwd: root });
  const own = present.filter((path) => !/(^|\/)(node_modules|dist)\//.test(path));
  assert.ok(own.includes('test/repository/test-files.test.ts'));
  assert.deepEqual(run.sort(), own.sort());
});
