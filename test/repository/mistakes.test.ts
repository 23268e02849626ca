import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { mistakes } from '../../stories/support/mistakes/all.ts';
import { root } from './tree.ts';

const titles = globSync('test/core/**/*.test.ts', { cwd: root })
  .flatMap((path) => [...readFileSync(`${root}/${path}`, 'utf8').matchAll(/test\(\s*['"`](.*)/g)])
  .map(([, title = '']) => title);

it('every one of the 24 known mistakes is on a page, and a test holds it off', () => {
  const numbers = Array.from({ length: 24 }, (_, index) => `B${index + 1}`);
  assert.deepEqual(
    mistakes.map(({ id }) => id),
    numbers,
  );
  const untested = numbers.filter((id) => !titles.some((title) => new RegExp(`\\b${id}\\b`).test(title)));
  assert.deepEqual(untested, []);
});
