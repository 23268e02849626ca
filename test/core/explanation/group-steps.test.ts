import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explain } from '@kinerja/core/explanation';
import { se3of2023 } from '@kinerja/core/regulations/se-3-2023';

test('the share of a group is its percentage; a fraction stands before it only where it says more', () => {
  const outcome = se3of2023.score({ organisation: 'baik', counts: { baik: 8, 'sangat-baik': 4 } });
  assert.ok(outcome.done);
  const said = (language: string): string =>
    JSON.stringify(explain(outcome.step, { regulation: 'se-3-2023', language }));
  assert.match(said('id'), /bagiannya 2\/3 = 66,7%/);
  assert.match(said('id'), /bagiannya 0% →/);
  assert.doesNotMatch(said('id'), /bagiannya [01] =/);
  assert.match(said('en'), /share 0% →/);
});
