import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  add,
  decimal,
  divide,
  exact,
  less,
  multiply,
  round,
  subtract,
} from '../../../packages/core/src/scoring/exact.ts';
import { runs } from '../regulations/runs.ts';

// An independent model: whole numbers over a common denominator, compared by cross-multiplication.
const whole = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 12n });
const same = (text: string, n: bigint, d: bigint): boolean => {
  const [over, under = '1'] = text.split('/');
  const [whole = '', decimals = ''] = over!.split('.');
  return BigInt(whole + decimals) * d === n * BigInt(under) * 10n ** BigInt(decimals.length);
};

test('a number has one way of writing', () => {
  for (const [text, expected] of [
    ['4.50', '4.5'],
    ['9/2', '4.5'],
    ['138/49', '138/49'],
    ['276/98', '138/49'],
    ['007', '7'],
    ['0.00', '0'],
    ['1/8', '0.125'],
    ['0/49', '0'],
    ['-3/6', '-0.5'],
    ['-0', '0'],
  ] as const) {
    assert.equal(exact(text), expected, text);
  }
});

test('what is no such number is null', () => {
  for (const text of [
    '',
    '--1',
    '-',
    '1e3',
    '1/-2',
    '1.',
    '.5',
    '1/0',
    '1.5/2',
    ' 1',
    '1,5',
    'NaN',
    'Infinity',
    '0x10',
  ]) {
    assert.equal(exact(text), null, text);
  }
});

test('arithmetic agrees with rational arithmetic', () => {
  fc.assert(
    fc.property(whole, positive, whole, positive, (n, d, m, e) => {
      const a = `${n}/${d}`;
      const b = `${m}/${e}`;
      assert.ok(same(add(a, b), n * e + m * d, d * e));
      assert.ok(same(subtract(a, b), n * e - m * d, d * e));
      assert.ok(same(multiply(a, b), n * m, d * e));
      if (m > 0n) assert.ok(same(divide(a, b), n * e, d * m));
      assert.equal(less(a, b), n * e < m * d);
    }),
    runs(),
  );
});

test('rounding is half up, away from zero, and off by at most half of the last digit', () => {
  fc.assert(
    fc.property(whole, positive, fc.nat(8), (n, d, digits) => {
      const text = round(`${n}/${d}`, digits);
      assert.match(text, digits ? new RegExp(`^-?\\d+\\.\\d{${digits}}$`) : /^-?\d+$/);
      // twice the error in units of the last digit, times d
      const twice = 2n * (BigInt(text.replace('.', '')) * d - n * 10n ** BigInt(digits));
      assert.ok(n < 0n ? twice >= -d && twice < d : twice > -d && twice <= d, `${n}/${d} → ${text}`);
    }),
    runs(),
  );
});

test('B23: ties go up, at the decimals that were asked for', () => {
  for (const [value, digits, expected] of [
    ['77.375', 2, '77.38'],
    ['1.005', 2, '1.01'],
    ['0.5', 0, '1'],
    ['2.5', 0, '3'],
    ['64.995', 2, '65.00'],
    ['64.99499999999999', 2, '64.99'],
    ['0.004', 2, '0.00'],
    ['99.999', 2, '100.00'],
    ['-1.005', 2, '-1.01'],
    ['-24', 1, '-24.0'],
  ] as const) {
    assert.equal(round(value, digits), expected, value);
  }
});

test('decimal leaves words alone', () => {
  assert.equal(decimal('138/49', 4), '2.8163');
  assert.equal(decimal('sangat-baik', 2), 'sangat-baik');
});
