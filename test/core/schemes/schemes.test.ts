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

test('the version that a record names is found beside the one that followed it in the same year', () => {
  const [first] = schemes;
  assert.ok(first);
  const second = { ...first, version: '1.1.0' };
  const list = [second, ...schemes];
  assert.equal(findScheme(list, first.id), second, 'without a version the first of the list');
  assert.equal(findScheme(list, first.id, '1.0.0'), first);
  assert.equal(findScheme(list, first.id, '1.1.0'), second);
  assert.equal(findScheme(list, first.id, '2.0.0'), undefined);
});
