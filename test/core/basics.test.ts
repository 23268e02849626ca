import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KinerjaError, isKinerjaError, textIn, toKinerjaError } from '@kinerja/core';
import { identifier, readReceiptCode, receiptCode } from '@kinerja/core';
import { recordSchemas } from '@kinerja/core/records/all';
import fc from 'fast-check';
import * as z from 'zod/mini';

const bytes = fc.uint8Array({ minLength: 26, maxLength: 26 });

test('an identifier keeps five bits of every byte, is safe in a path, and gives a code to read over the telephone', () => {
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      const id = identifier(a);
      assert.match(id, /^[0-9A-HJKMNP-TV-Z]{26}$/);
      assert.equal(
        identifier(b) === id,
        a.every((byte, at) => byte % 32 === b[at]! % 32),
      );
      assert.match(receiptCode(id), /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    }),
  );
  assert.equal(identifier(new Uint8Array(26)), '0'.repeat(26));
  assert.equal(identifier(new Uint8Array(26).fill(255)), 'Z'.repeat(26));
});

test('words fall back from the regional tag to the language to Indonesian', () => {
  const text = { id: 'Baik', en: 'Good' };
  assert.deepEqual(
    ['en', 'en-GB', 'id', 'jv', ''].map((tag) => textIn(text, tag)),
    ['Good', 'Good', 'Baik', 'Baik', 'Baik'],
  );
});

test('an error is told by its name, so that a second copy of the library understands it', () => {
  const error = new KinerjaError('not-found', { kind: 'plan', id: 'p1' });
  assert.ok(isKinerjaError(error, 'not-found'));
  assert.ok(!isKinerjaError(error, 'conflict'));
  assert.ok(
    !isKinerjaError(new Error('x')) && !isKinerjaError(null) && !isKinerjaError({ name: 'KinerjaError' }),
  );
  const foreign = Object.assign(new Error('busy'), { name: 'KinerjaError', code: 'busy', facts: {} });
  assert.ok(isKinerjaError(foreign, 'busy'));
  assert.equal(toKinerjaError(error), error);
  const wrapped = toKinerjaError('boom');
  assert.equal(wrapped.code, 'unexpected');
  assert.equal(wrapped.cause, 'boom');
});

test('every kind of record refuses properties that it does not know', () => {
  for (const [kind, schema] of Object.entries(recordSchemas)) {
    const { success, error } = z.safeParse(schema as z.ZodMiniType, { nik: '3201' });
    assert.ok(!success);
    assert.ok(
      error.issues.some((issue) => issue.code === 'unrecognized_keys'),
      kind,
    );
  }
});

test('a receipt code is read as people type it', () => {
  for (const typed of ['K7Q2-MX10', 'k7q2mx10', ' K7Q2 MX10 ', 'K7Q2-MXIO', 'k7q2-mxlo'])
    assert.equal(readReceiptCode(typed), 'K7Q2-MX10', typed);
  for (const typed of ['', 'K7Q2', 'K7Q2-MX10-1', 'kode saya hilang'])
    assert.equal(readReceiptCode(typed), null, typed);
});
