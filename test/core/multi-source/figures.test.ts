import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import { type HeardVoices, jointValue } from '@kinerja/core/multi-source';
import { all, everybody, of } from './outcomes.ts';
import { both, counts, scheme, schemeOf, voice } from './scheme.ts';

test('targets by the weights of the plan', () => {
  const targets = [
    { id: 'a', percent: '50', weight: 75 },
    { id: 'b', percent: 100, weight: 25 },
  ];
  const part = of({ ...everybody, targets }).parts.at(-1);
  assert.deepEqual([part?.id, part?.value], ['summed', '62.5']);
});

test('a figure comes onto the joint scale by the table of the scheme alone', () => {
  const scale = {
    basis: scheme.voices.basis,
    from: 'indeks',
    to: 'nilai gabungan',
    covers: { least: '25', greatest: '100' },
    lines: [{ from: { least: '25', greatest: '100' }, to: { least: '0', greatest: '100' } }],
  };
  const by = schemeOf([voice('citizens', '1', { scale })]);
  const { step, value } = of({ citizens: { index: '81.25', respondents: 40 } }, by);
  assert.equal(value, '75.00');
  assert.equal(all(step).find(({ id }) => id === 'mapped')?.arguments['line'], '25–100 → 0–100');
  assert.throws(() => jointValue(by).score({ citizens: { index: '20', respondents: 40 } }), {
    facts: { issues: [{ path: ['citizens', 'index'], rule: 'out-of-range', facts: { value: '20' } }] },
  });
});

const impossible: readonly (readonly [string, HeardVoices, readonly string[], string])[] = [
  [
    'an index above the scale',
    { citizens: { index: 101, respondents: 40 } },
    ['citizens', 'index'],
    'out-of-range',
  ],
  ['less than nothing', { targets: [{ id: 'a', percent: -1 }] }, ['targets', 'a', 'percent'], 'out-of-range'],
  ['no number', { targets: [{ id: 'a', percent: 'x' }] }, ['targets', 'a', 'percent'], 'type'],
  [
    'more raters than anybody can count',
    { peer: { results: counts(1e21, 0, 0) } },
    ['peer', 'results', 'below'],
    'count',
  ],
  ['half a rater', { peer: { results: counts(0.5, 0, 0) } }, ['peer', 'results', 'below'], 'count'],
  ['a voice nobody knows', { friends: both(0, 0, 9) } as HeardVoices, ['friends'], 'unknown-property'],
  [
    'a level nobody knows',
    { peer: { results: { ...counts(0, 0, 0), good: 1 } } } as HeardVoices,
    ['peer', 'results', 'good'],
    'unknown-property',
  ],
  [
    'a target twice',
    {
      targets: [
        { id: 'a', percent: 1 },
        { id: 'a', percent: 1 },
      ],
    },
    ['targets', 'a'],
    'duplicate',
  ],
  [
    'half the weights',
    {
      targets: [
        { id: 'a', percent: 1, weight: 5 },
        { id: 'b', percent: 1 },
      ],
    },
    ['targets', 'b', 'weight'],
    'required',
  ],
];
for (const [name, input, path, rule] of impossible) {
  test(`refused: ${name}`, () => {
    assert.throws(
      () => jointValue(scheme).score({ supervisor: both(0, 1, 0), ...input }),
      (error) => {
        assert.ok(isKinerjaError(error, 'invalid-data'));
        assert.deepEqual(
          error.facts.issues.map((issue) => [issue.path, issue.rule]),
          [[path, rule]],
        );
        return true;
      },
    );
  });
}
