import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ScaleTable, checkScale, mapScale, openScale } from '@kinerja/core/calibration';
import fc from 'fast-check';

const basis = { law: 'SE contoh', place: 'tabel konversi', status: 'assumption' } as const;
const words = (offered: readonly string[], ...lines: readonly (readonly [string, string])[]): ScaleTable => ({
  basis,
  from: 'tujuh tingkat',
  to: 'tiga tingkat',
  covers: { words: offered },
  lines: lines.map(([from, to]) => ({ from, to })),
});
type Ends = readonly [string, string];
const numbers = (covers: Ends, ...lines: readonly (readonly [Ends, Ends])[]): ScaleTable => {
  const stretch = ([least, greatest]: Ends) => ({ least, greatest });
  return {
    basis,
    from: '0–120',
    to: '0–100',
    covers: stretch(covers),
    lines: lines.map(([from, to]) => ({ from: stretch(from), to: stretch(to) })),
  };
};
const line = (...[from, end, to, top]: readonly [string, string, string, string]): [Ends, Ends] => [
  [from, end],
  [to, top],
];
const bent = numbers(
  ['0', '120'],
  [
    ['0', '90'],
    ['0', '75'],
  ],
  [
    ['90', '120'],
    ['80', '100'],
  ],
);

const faults: readonly (readonly [string, ScaleTable, readonly string[]])[] = [
  ['words, all of them once', words(['a', 'b'], ['b', 'y'], ['a', 'x']), []],
  ['numbers, end to end', bent, []],
  ['a word left out', words(['a', 'b'], ['a', 'x']), ['covers.words.1 hole']],
  ['a word on two lines', words(['a'], ['a', 'x'], ['a', 'y']), ['lines.1.from overlap']],
  ['a word that the scale has not', words(['a'], ['a', 'x'], ['c', 'y']), ['lines.1.from not-offered']],
  ['a word named twice', words(['a', 'a'], ['a', 'x']), ['covers.words.1 duplicate']],
  [
    'a stretch among words',
    { ...bent, covers: { words: ['a'] } },
    ['lines.0.from not-offered', 'lines.1.from not-offered', 'covers.words.0 hole'],
  ],
  [
    'a word among numbers',
    { ...words(['a'], ['a', 'x']), covers: { least: '0', greatest: '1' } },
    ['lines.0.from type'],
  ],
  [
    'every fault at once',
    numbers(['0', '9'], line('1', '4', '5', '3'), line('3', '6', '6', '7'), line('8', '7', '8', '9')),
    ['lines.0.from hole', 'lines.0.to order', 'lines.1.from overlap', 'lines.2.from order'],
  ],
  ['a start too late', numbers(['0', '9'], line('1', '9', '0', '1')), ['lines.0.from hole']],
  ['a start too early', numbers(['1', '9'], line('0', '9', '0', '1')), ['lines.0.from overlap']],
  ['a gap', numbers(['0', '9'], line('0', '4', '0', '1'), line('5', '9', '1', '2')), ['lines.1.from hole']],
  [
    'two lines for some',
    numbers(['0', '9'], line('0', '5', '0', '1'), line('4', '9', '1', '2')),
    ['lines.1.from overlap'],
  ],
  ['an end too early', numbers(['0', '9'], line('0', '8.99', '0', '1')), ['covers.greatest hole']],
  ['an end too late', numbers(['0', '9'], line('0', '9.01', '0', '1')), ['covers.greatest overlap']],
  ['a stretch of nothing', numbers(['0', '9'], line('0', '0', '0', '1')), ['lines.0.from order']],
  ['more that becomes less', numbers(['0', '9'], line('0', '9', '1', '0')), ['lines.0.to order']],
  [
    'more that becomes less from line to line',
    numbers(['0', '9'], line('0', '4', '0', '2'), line('4', '9', '1', '3')),
    ['lines.1.to order'],
  ],
  ['an end written otherwise', numbers(['0', '9.0'], line('0.0', '9', '0', '1')), []],
];
for (const [name, table, issues] of faults) {
  test(`a table with ${name}`, () => {
    assert.deepEqual(
      checkScale(table).map(({ path, rule }) => `${path.join('.')} ${rule}`),
      issues,
    );
    if (issues.length === 0) assert.equal(openScale(table), table);
    else assert.throws(() => openScale(table), { code: 'invalid-data' });
  });
}

test('a value goes by its line, which the step shows', () => {
  const step = mapScale(bent, '30');
  assert.deepEqual(step, {
    id: 'mapped',
    value: '25',
    arguments: { category: '30', line: '0–90 → 0–75', source: '0–120', scale: '0–100' },
    citation: basis,
    from: [],
  });
  assert.equal(mapScale(words(['a', 'b'], ['a', 'x'], ['b', '2.50']), 'b').value, '2.5');
  assert.equal(mapScale(words(['a'], ['a', 'x']), 'a').value, 'x');
  const figures = { ...basis, place: 'angka' };
  assert.deepEqual(mapScale({ ...bent, figures }, 1, [step]), {
    id: 'mapped',
    value: '5/6',
    arguments: { ...step.arguments, category: '1' },
    citation: figures,
    from: [step],
  });
});

test('where two lines meet, the upper one gives the value; the ends belong to the scale', () => {
  const values = ['0', '89.97', '90', '120'].map((value) => mapScale(bent, value).value);
  assert.deepEqual(values, ['0', '74.975', '80', '100']);
});

test('a value that the scale has not is refused, and never brought onto it', () => {
  for (const value of ['-0.01', '120.01', 'baik', '']) {
    assert.throws(() => mapScale(bent, value), { code: 'invalid-data' }, value);
  }
  assert.throws(() => mapScale(words(['a'], ['a', 'x']), 'b'), { code: 'invalid-data' });
});

test('more is never less, and the value is exact', () => {
  const value = fc.integer({ min: 0, max: 12_000 });
  const rational = (hundredths: number): number =>
    hundredths < 9000 ? (hundredths / 100 / 90) * 75 : 80 + ((hundredths / 100 - 90) / 30) * 20;
  const number = (text: string): number => {
    const [n = 0, d = 1] = text.split('/').map(Number);
    return n / d;
  };
  fc.assert(
    fc.property(value, value, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const [first, second] = [low, high].map((each) => number(mapScale(bent, `${each / 100}`).value));
      assert.ok(first! <= second!);
      assert.ok(Math.abs(first! - rational(low)) < 1e-9);
    }),
    { seed: 3 },
  );
});
