import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type HeardVoices, jointValue } from '@kinerja/core/multi-source';
import { receipt, verify } from '@kinerja/core/receipt';
import { all, everybody, find, of, without } from './outcomes.ts';
import { both, counts, scheme, schemeOf, voice } from './scheme.ts';

test('every voice with its weight, and what only informs beside it', () => {
  const outcome = of(everybody);
  // 80 × 0.4 + 90 × 0.2 + 220/3 × 0.1 + 100 × 0.1 + 81.25 × 0.1 + 97.5 × 0.1
  assert.equal(outcome.value, '85.21');
  assert.equal(outcome.grade, null);
  assert.deepEqual(outcome.notices, []);
  assert.equal(find(outcome.step, 'heard', 'self'), undefined);
  assert.deepEqual(
    outcome.parts.map(({ arguments: { term }, value }) => [term, value]),
    [
      ['supervisor', '80'],
      ['self', '100'],
      ['peer', '90'],
      ['subordinate', '220/3'],
      ['third-party', '100'],
      ['citizens', '81.25'],
      ['targets', '97.5'],
    ],
  );
});

test('every level goes through its line of the table, and every step cites the scheme', () => {
  const { step } = of(everybody);
  const heard = find(step, 'heard', 'subordinate');
  assert.deepEqual(
    heard?.from.map(({ id, value, arguments: args }) => [id, value, args['category'], args['count']]),
    [
      ['mapped', '60', 'below', 1],
      ['mapped', '80', 'meets', 2],
    ],
  );
  for (const each of all(step)) assert.equal(each.citation.law, 'Perwali contoh');
  const figures = { law: 'Keputusan', place: 'angka', status: 'assumption' } as const;
  assert.deepEqual(of(everybody, schemeOf(scheme.voices.sources, { figures })).step.citation, figures);
});

const silent: readonly (readonly [name: string, HeardVoices, value: string, notices: readonly string[]])[] = [
  ['no citizens', without('citizens'), '85.65', ['voices-left-out']],
  [
    'too few citizens',
    { ...everybody, citizens: { index: 25, respondents: 29 } },
    '85.65',
    ['voices-left-out'],
  ],
  [
    'no index yet',
    { ...everybody, citizens: { index: null, respondents: 120 } },
    '85.65',
    ['voices-left-out'],
  ],
  [
    'a target not reported',
    { ...everybody, targets: [{ id: 'a', percent: '95' }, { id: 'b' }] },
    '83.84',
    ['voices-left-out'],
  ],
  ['no targets', { ...everybody, targets: [] }, '83.84', ['voices-left-out']],
  ['only the supervisor', { supervisor: both(0, 1, 0) }, '80.00', ['voices-left-out']],
  // Four peers and two subordinates: 480 ÷ 6.
  ['few subordinates', { ...everybody, subordinate: both(2, 0, 0) }, '84.31', ['voices-joined']],
  ['no subordinate', without('subordinate'), '86.53', ['voices-joined']],
  // Two and one make a voice of three.
  [
    'few third parties',
    { ...everybody, subordinate: both(2, 0, 0), 'third-party': both(0, 0, 1) },
    '83.56',
    ['voices-joined'],
  ],
  ['few peers', { ...everybody, peer: both(0, 0, 2) }, '84.01', ['voices-left-out']],
];
for (const [name, input, value, notices] of silent) {
  test(`${name}: ${value}`, () => {
    const outcome = of(input);
    assert.deepEqual([outcome.value, outcome.notices], [value, notices]);
  });
}

test('says where the raters of a small voice count, and whose weight went to the others', () => {
  const { step, parts } = of({ ...without('citizens'), subordinate: both(2, 0, 0) });
  const unheard = parts.filter(({ id }) => id === 'unheard');
  assert.deepEqual(
    unheard.map(({ value, arguments: args }) => [value, args]),
    [
      ['peer', { term: 'subordinate', axis: 'results', into: 'peer' }],
      ['peer', { term: 'subordinate', axis: 'behaviour', into: 'peer' }],
      ['left-out', { term: 'citizens', weight: '0.1' }],
    ],
  );
  const weight = find(step, 'rescaled', 'supervisor');
  assert.deepEqual([weight?.value, weight?.arguments['of']], ['0.5', '0.8']);
});

const missing: readonly (readonly [string, HeardVoices, readonly (readonly string[])[]])[] = [
  [
    'no supervisor',
    without('supervisor'),
    [
      ['supervisor', 'results'],
      ['supervisor', 'behaviour'],
    ],
  ],
  [
    'a supervisor on one axis',
    { ...everybody, supervisor: { results: counts(0, 1, 0) } },
    [['supervisor', 'behaviour']],
  ],
  [
    'a supervisor who could not judge',
    { ...everybody, supervisor: { ...both(0, 1, 0), results: { ...counts(0, 0, 0), unable: 1 } } },
    [['supervisor', 'results']],
  ],
];
for (const [name, input, paths] of missing) {
  test(`withheld: ${name}`, () => {
    assert.deepEqual(jointValue(scheme).score(input), {
      done: false,
      missing: paths.map((path) => ({ path })),
    });
  });
}

test('nobody heard is missing, whatever the policies', () => {
  const lenient = schemeOf([
    voice('peer', '0.5', { missing: 'leave-out', axes: ['behaviour'], minimum: 2 }),
    voice('targets', '0.5', { missing: 'leave-out' }),
    voice('self', null),
  ]);
  const paths = [{ path: ['peer', 'behaviour'] }, { path: ['targets'] }];
  assert.deepEqual(jointValue(lenient).score({ self: both(0, 1, 0) }), { done: false, missing: paths });
});

test('a voice needs its minimum, and no fewer than may be shown: with a value by name they could be told', () => {
  const heard = (minimum: number, anonymousFrom: number | null, raters: number): boolean => {
    const peer = voice('peer', '0.5', { minimum, anonymousFrom });
    const rule = jointValue(schemeOf([voice('supervisor', '0.5'), peer]));
    return rule.score({ supervisor: both(0, 1, 0), peer: both(0, raters, 0) }).done;
  };
  assert.deepEqual([heard(1, 5, 4), heard(1, 5, 5)], [false, true]);
  assert.deepEqual([heard(4, 2, 3), heard(4, 2, 4)], [false, true]);
  assert.deepEqual([heard(2, null, 1), heard(2, null, 2)], [false, true]);
});

test('each axis needs its own raters', () => {
  const outcome = of({ ...everybody, peer: { results: counts(2, 0, 0), behaviour: counts(0, 0, 4) } });
  const part = outcome.parts.find(({ arguments: args }) => args['term'] === 'peer');
  assert.deepEqual([part?.id, part?.value, part?.arguments['axis']], ['heard', '100', 'behaviour']);
});

test('a tie is said, but not of a group that is not shown', () => {
  assert.deepEqual(of({ ...everybody, peer: { ...both(0, 2, 2), tied: true } }).notices, ['ties-declared']);
  assert.deepEqual(of({ ...everybody, subordinate: { ...both(0, 0, 0), tied: true } }).notices, [
    'voices-joined',
  ]);
});

test('a receipt verifies after JSON, by the same version of the scheme only', () => {
  const sealed = receipt(jointValue(scheme), everybody);
  assert.equal(sealed.regulation, 'contoh-1.0.0+voices');
  const back: typeof sealed = JSON.parse(JSON.stringify(sealed));
  assert.deepEqual(verify(back, [jointValue(scheme)]), { valid: true });
  const other = schemeOf(scheme.voices.sources, { levels: { below: '0', meets: '80', exceeds: '100' } });
  assert.deepEqual(verify(back, [jointValue(other)]), { valid: false, reason: 'outcome' });
});
