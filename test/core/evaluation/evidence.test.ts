import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Progress } from '@kinerja/core/records/progress';
import * as z from 'zod/mini';
import { entry } from './indicators.ts';

const file = { name: 'register.pdf', size: 81_920, type: 'application/pdf', sha256: 'a'.repeat(64) };
const withFile = (given: unknown) => ({ ...entry(3), evidence: { title: 'Register', file: given } });

test('a file is told by name, size, kind and hash, and never by what is in it', () => {
  assert.ok(z.safeParse(Progress, withFile(file)).success);
  assert.ok(z.safeParse(Progress, withFile({ name: 'register', size: 0 })).success);
});

const bad: readonly [string, unknown, string][] = [
  ['no name', { ...file, name: '' }, 'name'],
  ['half a byte', { ...file, size: 0.5 }, 'size'],
  ['less than nothing', { ...file, size: -1 }, 'size'],
  ['a kind that is none', { ...file, type: 'pdf' }, 'type'],
  ['a kind with a script', { ...file, type: 'text/html"><script>' }, 'type'],
  ['a short hash', { ...file, sha256: 'abc' }, 'sha256'],
  ['a hash in capitals', { ...file, sha256: 'A'.repeat(64) }, 'sha256'],
  ['its content', { ...file, content: 'x' }, ''],
];
for (const [name, given, place] of bad)
  test(`refused: ${name}`, () => {
    const { success, error } = z.safeParse(Progress, withFile(given));
    assert.ok(!success);
    assert.deepEqual(error.issues[0]?.path, ['evidence', 'file', ...(place ? [place] : [])]);
  });
