import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kep25of2004 } from '@kinerja/core/regulations/kep-25-2004';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { surveyRegulations } from '@kinerja/core/regulations/survey';
import { type PrintedFigures, type Tally, examine } from '@kinerja/core/survey';

const found = (printed: PrintedFigures, cited = permenpanrb14of2017) =>
  examine(printed, cited, surveyRegulations);
const even = (mean: string, ids = permenpanrb14of2017.elements): Tally => ({
  respondents: null,
  elements: Object.fromEntries(ids.map((id) => [id, { mean }])),
});

test('without an index, or with one that is no number, there is nothing to hold against the law', () => {
  assert.deepEqual(found({ grade: 'A', interval: '1', tally: even('2') }), []);
  assert.deepEqual(found({ index: 'delapan puluh', grade: 'A' }), []);
});

test('the letter that would be right is told', () =>
  assert.deepEqual(found({ index: '88.30', grade: 'A' }), [
    {
      rule: 'letter-of-another-table',
      expected: 'B',
      fits: ['kep-25-2004', 'kep-25-2004+w0.071'],
    },
  ]));

test('the ends of the scale are on it, what is beyond is told with them', () => {
  for (const index of [25, 100]) assert.deepEqual(found({ index }), []);
  for (const index of ['24.99', '100.01']) {
    assert.deepEqual(found({ index }), [{ rule: 'off-the-scale', minimum: '25', maximum: '100' }]);
  }
});

test('half a unit of the last printed digit of both NI and index is allowed for, and no more', () => {
  // 3.01 may have been 3.005 to 3.015, which are 75.125 and 75.375; the index 75.4 began at 75.35.
  assert.deepEqual(found({ index: '75.4', interval: '3.01' }), []);
  assert.deepEqual(found({ index: '75.1', interval: '3.01' }), []);
  const [finding] = found({ index: '75.5', interval: '3.01' });
  assert.deepEqual(finding, { rule: 'interval-and-index-differ', expected: '75.25' });
  assert.equal(found({ index: '75.0', interval: '3.01' }).length, 1);
  // Whole numbers are rounded at the ones: 3 stands for up to 3.5, so 87.5, and an index of 88 began there.
  assert.deepEqual(found({ index: '88', interval: '3' }), []);
  assert.equal(found({ index: '89', interval: '3' }).length, 1);
  assert.deepEqual(found({ index: '89', interval: 'tiga' }), []);
});

test('a tally that does not give the index is told what it gives; one that is not complete gives nothing', () => {
  assert.deepEqual(found({ index: '80', tally: even('3') }), [
    { rule: 'index-not-reproduced', expected: '75.00' },
  ]);
  assert.deepEqual(found({ index: '75.005', tally: even('3') }), []);
  assert.equal(found({ index: '75.0051', tally: even('3') }).length, 1);
  assert.deepEqual(
    found({ index: '80', tally: { respondents: null, elements: { waktu: { mean: '3' } } } }),
    [],
  );
});

test('only laws with the same unsur can be the one that was meant', () => {
  const ids = kep25of2004.elements;
  assert.deepEqual(found({ index: '99.40', tally: even('4', ids) }, kep25of2004), [
    { rule: 'index-of-another-weight', expected: '100.00', fits: ['kep-25-2004+w0.071'] },
  ]);
});
