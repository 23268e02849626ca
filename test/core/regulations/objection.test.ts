import assert from 'node:assert/strict';
import { test } from 'node:test';
import { objectionTerms } from '@kinerja/core/regulations/objection';

test('whose term it is, what starts it, and which days count: 6/2022 hands over and back, PP 30/2019 hears objections', () =>
  assert.deepEqual(
    objectionTerms.map(({ regulation, after, action, days, counting }) => [
      regulation,
      `${action} after ${after}`,
      days,
      counting,
    ]),
    [
      ['permenpanrb-6-2022', 'hand-over after final-rating', 14, 'working-days'],
      ['permenpanrb-6-2022', 'return after hand-over', 14, 'working-days'],
      ['pp-30-2019', 'object after receipt', 14, 'calendar-days'],
      ['pp-30-2019', 'decide after objection', null, 'calendar-days'],
    ],
  ));

test('a length that no text could be read for is said to be assumed', () => {
  for (const { days, citation } of objectionTerms) {
    assert.equal(citation.status, days === null ? 'assumption' : 'in-force');
  }
});
