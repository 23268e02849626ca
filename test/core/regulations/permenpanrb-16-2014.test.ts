import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import { permenpanrb16of2014 } from '@kinerja/core/regulations/permenpanrb-16-2014';

test('nine unsur: those of 2017, with the service notice where they have the facilities; the method is free', () => {
  const { elements, method } = permenpanrb16of2014;
  assert.equal(method, 'free');
  assert.deepEqual(
    elements,
    permenpanrb14of2017.elements.map((each) => (each === 'sarana' ? 'maklumat' : each)),
  );
});
