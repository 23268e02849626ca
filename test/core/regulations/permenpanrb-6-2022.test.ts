import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';

test('three levels, five predicates from the best, and a superior who judges: nothing is computed', () => {
  const { levels, predicates, judgement } = permenpanrb6of2022;
  assert.deepEqual(levels, ['below', 'meets', 'exceeds']);
  assert.deepEqual(predicates, ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang']);
  assert.equal(judgement, 'by-the-superior');
});

test('every predicate can be reached, and no other', () => {
  const { matrix, predicates } = permenpanrb6of2022;
  const reached = new Set(Object.values(matrix).flatMap((row) => Object.values(row)));
  assert.deepEqual([...reached].sort(), [...predicates].sort());
});
