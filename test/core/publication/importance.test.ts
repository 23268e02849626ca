import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derivedImportance, importancePerformance } from '@kinerja/core/publication';
import type { Tabulation } from '@kinerja/core/survey';

function answered(values: Record<string, string> | undefined): Tabulation {
  const sums: Record<string, number> = { waktu: 24, biaya: 38, sarana: 22, perilaku: 36 };
  return {
    id: 's1',
    regulation: 'permenpanrb-14-2017',
    title: { id: 'SKM' },
    unit: 'Unit',
    period: { from: '2026-01-01', to: '2026-06-30' },
    respondents: 10,
    cutOff: '2026-06-30T08:41:12Z',
    elements: Object.entries(sums).map(([id, sum]) => ({ id, label: { id }, sum, count: 10 })),
    ...(values && { importance: { basis: 'stated', note: { id: 'Ditanyakan' }, values } }),
  };
}

test('the two means tell four fields apart', () => {
  const found = importancePerformance(
    answered({ waktu: '3.9', biaya: '3.8', sarana: '2.1', perilaku: '2.2' }),
  );
  assert.deepEqual(
    found?.placed.map(({ id, field }) => [id, field]),
    [
      ['waktu', 'concentrate'],
      ['biaya', 'keep-up'],
      ['sarana', 'low-priority'],
      ['perilaku', 'possible-overkill'],
    ],
  );
  assert.deepEqual(found.cross, { performance: '3', importance: '3' });
});

test('what lies on a mean counts as above it', () => {
  const found = importancePerformance(answered({ waktu: '1', biaya: '1', sarana: '1', perilaku: '1' }));
  assert.deepEqual(
    found?.placed.map(({ field }) => field),
    ['concentrate', 'keep-up', 'concentrate', 'keep-up'],
  );
});

test('without importance, or without that of one unsur, there is nothing to show', () => {
  assert.equal(importancePerformance(answered(undefined)), null);
  assert.equal(importancePerformance(answered({ waktu: '1', biaya: '1', sarana: '1' })), null);
});

test('printed means do as well, and an unsur without answers does not', () => {
  const it = answered({ waktu: '3', biaya: '2', sarana: '1', perilaku: '4' });
  const [one, ...others] = it.elements;
  const { id, label } = one!;
  const printed = importancePerformance({ ...it, elements: [{ id, label, mean: '3.35' }, ...others] });
  assert.equal(printed?.placed[0]?.performance, '3.35');
  const unanswered = { id, label, sum: 0, count: 0 };
  assert.equal(importancePerformance({ ...it, elements: [unanswered, ...others] }), null);
});

/** Checked against `cor` of R 4.2.2: two facets and the overall rating of `datasets::attitude` (30 departments). */
const overall = [
  43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77, 81, 74, 65, 65, 50, 50, 64, 53, 40, 63, 66, 78,
  48, 85, 82,
];
const complaints = [
  51, 64, 70, 63, 78, 55, 67, 75, 82, 61, 53, 60, 62, 83, 77, 90, 85, 60, 70, 58, 40, 61, 66, 37, 54, 77, 75,
  57, 85, 82,
];

test('derived importance is the correlation with the overall question', () => {
  assert.ok(Math.abs((derivedImportance(complaints, overall) ?? 0) - 0.8254176) < 1e-7);
});

test('pairs with a gap are left out, and too few or unvarying ones say nothing', () => {
  assert.equal(
    derivedImportance([...complaints, null, 3], [...overall, 4, null]),
    derivedImportance(complaints, overall),
  );
  assert.equal(derivedImportance([1, 2], [1, 2]), null);
  assert.equal(derivedImportance([1, 2, null], [1, 2, 3]), null);
  assert.equal(derivedImportance([2, 2, 2, 2], [1, 2, 3, 4]), null);
});
