import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findScheme, openScheme, schemes } from '@kinerja/core/schemes';

test('the five open as they are, also after JSON', () => {
  for (const scheme of schemes) {
    assert.deepEqual(openScheme(scheme), scheme);
    assert.deepEqual(openScheme(JSON.parse(JSON.stringify(scheme))), scheme);
    assert.equal(findScheme(schemes, scheme.id), scheme);
  }
  assert.equal(findScheme(schemes, 'jakarta'), undefined);
});
