import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Lever, nearest } from '@kinerja/core/explanation';
import * as fc from 'fast-check';

const lever = (
  now: string,
  from: string,
  to: string,
  step: string,
  turns: readonly string[] = [],
): Lever => ({
  path: ['x'],
  now,
  from,
  to,
  step,
  turns,
  changes: (value) => [{ path: ['x'], value }],
});
const number = (value: string): number => {
  const [n = '0', d = '1'] = value.split('/');
  return Number(n) / Number(d);
};

const cases: readonly [string, Lever, (x: number) => boolean, readonly [string, string] | null][] = [
  ['rises', lever('3', '0', '10', '1'), (x) => x >= 7, ['7', '10']],
  ['falls', lever('9', '0', '10', '1'), (x) => x <= 4, ['4', '0']],
  ['is out of reach', lever('3', '0', '10', '1'), (x) => x > 10, null],
  ['is reached at the end only', lever('3', '0', '10', '1'), (x) => x === 10, ['10', '10']],
  ['stands between two multiples', lever('2.345', '0', '10', '0.01'), (x) => x >= 2.345, ['2.35', '10']],
  ['starts off the grid', lever('1/3', '0', '1', '0.1'), (x) => x <= 0.32, ['0.3', '0']],
  ['has an end off the grid', lever('0', '0', '2.99', '0.5'), (x) => x >= 2.5, ['2.5', '2.5']],
  ['is nearer below', lever('6', '0', '10', '1', ['5']), (x) => x < 5 || x >= 9, ['4', '0']],
  ['is nearer above', lever('7', '0', '10', '1', ['5']), (x) => x < 5 || x >= 9, ['9', '10']],
  ['is an island', lever('0', '0', '10', '1', ['4', '6']), (x) => x === 4 || x === 5, ['4', '5']],
  [
    'is an island, from above',
    lever('10', '0', '10', '1', ['4', '6']),
    (x) => x === 4 || x === 5,
    ['5', '4'],
  ],
  ['jumps at once and falls', lever('0', '0', '10', '1', ['4']), (x) => x >= 4 && x < 7, ['4', '6']],
  ['has no room', lever('10', '10', '10', '1'), () => true, null],
  ['begins beyond its range', lever('15', '0', '10', '1'), (x) => x >= 8, ['10', '8']],
];

for (const [title, given, holds, expected] of cases) {
  test(`the nearest value where it ${title}`, () => {
    const found = nearest(given, (value) => holds(number(value)));
    assert.deepEqual(found && [found.value, found.until], expected);
  });
}

test('law: the nearest by search is the nearest by trying all, where each piece only rises or only falls', () => {
  const piece = fc.record({
    length: fc.integer({ min: 1, max: 9 }),
    cut: fc.integer({ min: 0, max: 9 }),
    rising: fc.boolean(),
  });
  const setting = fc.record({
    pieces: fc.array(piece, { minLength: 1, maxLength: 4 }),
    now: fc.nat({ max: 40 }),
  });
  fc.assert(
    fc.property(setting, ({ pieces, now }) => {
      const table = pieces.flatMap(({ length, cut, rising }) =>
        Array.from({ length }, (_, at) => (rising ? at >= cut : at < cut)),
      );
      const turns = pieces.map((_, at) => pieces.slice(0, at).reduce((sum, { length }) => sum + length, 0));
      const start = Math.min(now, table.length - 1);
      if (table[start]) return;
      const given = lever(`${start}`, '0', `${table.length - 1}`, '1', turns.map(String));
      const found = nearest(given, (value) => table[Number(value)] === true);
      const distances = table.flatMap((holds, at) => (holds ? [Math.abs(at - start)] : []));
      if (distances.length === 0) {
        assert.equal(found, null);
        return;
      }
      assert.ok(found && table[Number(found.value)]);
      assert.equal(Math.abs(Number(found.value) - start), Math.min(...distances));
      const [low, high] = [Number(found.value), Number(found.until)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      assert.ok(table.slice(low, high + 1).every(Boolean), 'all up to the end hold');
      const beyond = Number(found.until) + (Number(found.value) > start ? 1 : -1);
      assert.ok(!table[beyond], 'and the next does not');
    }),
    { seed: 11, numRuns: 400 },
  );
});

test('a wide range is not walked: a billion in steps of a hundredth takes few scorings', () => {
  let asked = 0;
  const found = nearest(lever('0', '0', '1000000000', '0.01'), (value) => {
    asked += 1;
    return number(value) >= 123_456_789.01;
  });
  assert.equal(found?.value, '123456789.01');
  assert.ok(asked < 50, String(asked));
});
