import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { criteria } from '../../stories/support/conformance.ts';

const root = join(import.meta.dirname, '../..');

/** The criteria of WCAG 2.2 (W3C Recommendation of 12 December 2024), how many each guideline has at A and AA. */
const guidelines: Readonly<Record<string, readonly [a: number, aa: number]>> = {
  '1.1': [1, 0],
  '1.2': [3, 2],
  '1.3': [3, 2],
  '1.4': [2, 7],
  '2.1': [3, 0],
  '2.2': [2, 0],
  '2.3': [1, 0],
  '2.4': [4, 4],
  '2.5': [4, 2],
  '3.1': [1, 1],
  '3.2': [3, 2],
  '3.3': [3, 3],
  '4.1': [1, 1],
};

describe('the conformance statement', () => {
  it('has every criterion of level A and AA once', () => {
    const counted: Record<string, [number, number]> = {};
    for (const { number, level } of criteria) {
      const guideline = number.split('.').slice(0, 2).join('.');
      (counted[guideline] ??= [0, 0])[level === 'A' ? 0 : 1]++;
    }
    assert.deepEqual(counted, guidelines);
    assert.equal(new Set(criteria.map(({ number }) => number)).size, criteria.length);
  });

  for (const { number, verdict, tried } of criteria) {
    it(`${number} names what tries it, where there is something to try`, () => {
      assert.equal(tried.length > 0, verdict !== 'none');
      for (const file of tried) assert.ok(existsSync(join(root, file)), file);
    });
  }
});
