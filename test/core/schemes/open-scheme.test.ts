import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Issue, isKinerjaError } from '@kinerja/core';
import { kemuning, kupang, lhokseumawe, openScheme } from '@kinerja/core/schemes';
import { changed } from './places.ts';

type Path = readonly (string | number)[];
type Change = readonly [Path, unknown];

/** What openScheme says of the scheme with these changes; empty when it opens. */
function issuesIn(scheme: unknown, ...changes: readonly Change[]): readonly Issue[] {
  const json = changes.reduce((value, [path, next]) => changed(value, path, next), scheme);
  try {
    openScheme(JSON.parse(JSON.stringify(json)));
    return [];
  } catch (error) {
    assert.ok(isKinerjaError(error, 'invalid-data'), String(error));
    return error.facts.issues;
  }
}

/** Its paths and rules. */
const said = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ path, rule }) => `${path.join('.')}: ${rule}`);

const sources = ['voices', 'sources'];
const when = (at: number, ...path: Path): Path => ['followUps', at, 'when', ...path];
const first = (list: readonly unknown[]): unknown[] => [...list, list[0]];

/** Fault, scheme, changes, and what is said. */
const faults: readonly (readonly [string, unknown, readonly Change[], readonly string[]])[] = [
  ['no JSON object', null, [], [': type']],
  ['a part that is not there', kupang, [[['planning'], undefined]], ['planning: required']],
  ['a part that nobody knows', kupang, [[['bonus'], 1]], ['bonus: unknown-property']],
  ['a word that is not offered', kupang, [[['rating', 'every'], 'week']], ['rating.every: choice']],
  [
    'a voice without a policy for when it is missing',
    kupang,
    [[[...sources, 1, 'missing'], undefined]],
    ['voices.sources.1.missing: required'],
  ],
  ['a choice without a basis', kupang, [[['feedback', 'basis'], undefined]], ['feedback.basis: required']],
  [
    'an unknown regulation',
    kupang,
    [[['regulations', 'evaluation'], 'permenpanrb-9-2030']],
    ['regulations.evaluation: unknown'],
  ],
  [
    'a regulation of another kind',
    kupang,
    [[['regulations', 'distribution'], 'permenpanrb-14-2017']],
    ['regulations.distribution: other-kind'],
  ],
  [
    'citizens heard by no survey',
    lhokseumawe,
    [[['regulations', 'survey'], undefined]],
    ['regulations.survey: required'],
  ],
  ['a goal twice', lhokseumawe, [[['goals'], first(lhokseumawe.goals)]], ['goals.2.id: duplicate']],
  ['a position twice', kupang, [[['standards'], first(kupang.standards)]], ['standards.3.id: duplicate']],
  [
    'a target twice',
    kupang,
    [[['standards', 0, 'targets', 1, 'id'], 'cakupan-vaksinasi']],
    ['standards.0.targets.1.id: duplicate'],
  ],
  [
    'a category, a quality and a prompt twice',
    kemuning,
    [
      [['tracking', 'obstacles', 'categories', 1, 'id'], 'cara-kerja'],
      [['feedback', 'prompts', 1, 'id'], 'perbaikan'],
      [['rating', 'qualities'], first([kupang.rating.qualities[0]])],
    ],
    [
      'tracking.obstacles.categories.1.id: duplicate',
      'feedback.prompts.1.id: duplicate',
      'rating.qualities.1.id: duplicate',
    ],
  ],
  [
    'a follow-up and an explanation twice',
    kemuning,
    [
      [['followUps', 1, 'id'], 'penghargaan-capaian'],
      [['acceptance', 1, 'id'], 'sosialisasi'],
    ],
    ['followUps.1.id: duplicate', 'acceptance.1.id: duplicate'],
  ],
  ['a voice twice', lhokseumawe, [[[...sources, 1, 'id'], 'targets']], ['voices.sources.2.id: duplicate']],
  [
    'a goal that is not there',
    lhokseumawe,
    [[['standards', 1, 'targets', 0, 'goal'], 'kaya']],
    ['standards.1.targets.0.goal: unknown'],
  ],
  [
    'goals required, and a ready target without',
    lhokseumawe,
    [[['standards', 1, 'targets', 0, 'goal'], undefined]],
    ['standards.1.targets.0.goal: required'],
  ],
  [
    'goals required of plans without any',
    kupang,
    [
      [['planning', 'goals'], 'required'],
      [['standards'], []],
    ],
    ['goals: required'],
  ],
  ['fixed targets of no position', kemuning, [[['standards'], []]], ['standards: required']],
  ['weights of 0.99', kupang, [[[...sources, 0, 'weight'], '0.59']], ['voices.sources: sum']],
  [
    'weights of 1 but for one part of a thousand million million',
    kupang,
    [[[...sources, 0, 'weight'], '0.600000000000000001']],
    ['voices.sources: sum'],
  ],
  [
    'raters counted with a voice that is not there',
    kupang,
    [[[...sources, 2, 'rollUp'], 'subordinate']],
    ['voices.sources.2.rollUp: not-offered'],
  ],
  [
    'raters counted with a smaller voice',
    kupang,
    [
      [[...sources, 1, 'weight'], '0.1'],
      [[...sources, 2, 'weight'], '0.3'],
    ],
    ['voices.sources.2.rollUp: smaller'],
  ],
  [
    'raters counted with themselves',
    kupang,
    [[[...sources, 2, 'rollUp'], 'third-party']],
    ['voices.sources.2.rollUp: circle'],
  ],
  [
    'levels of one value in two spellings',
    kupang,
    [[['voices', 'levels', 'meets'], '60.0']],
    ['voices.levels.meets: order'],
  ],
  ['equal levels', kupang, [[['voices', 'levels', 'meets'], '60']], ['voices.levels.meets: order']],
  ['falling levels', kupang, [[['voices', 'levels', 'exceeds'], '79']], ['voices.levels.exceeds: order']],
  [
    'a predicate that the law does not give',
    kupang,
    [[when(0, 'predicates', 1), 'istimewa']],
    ['followUps.0.when.predicates.1: unknown'],
  ],
  [
    'a joint value beyond all',
    kemuning,
    [[when(0, 'value'), '100.5']],
    ['followUps.0.when.value: out-of-range'],
  ],
  [
    'a joint value beyond the best level',
    kupang,
    [
      [['voices', 'levels', 'exceeds'], '90'],
      [when(0, 'value'), '95'],
    ],
    ['followUps.0.when.value: out-of-range'],
  ],
  [
    'an achievement that fixed targets cut before',
    kemuning,
    [
      [when(0, 'achievement'), '121'],
      ...[0, 1, 2].map((at): Change => [['standards', at, 'targets', 0, 'indicator', 'cap'], 120]),
    ],
    ['followUps.0.when.achievement: out-of-range'],
  ],
  [
    'an award each month of a rating each year',
    kupang,
    [[['followUps', 1, 'every'], 'month']],
    ['followUps.1.every: more-often-than-rated'],
  ],
  ['one in a row', kupang, [[when(0, 'consecutive'), 1]], ['followUps.0.when.consecutive: out-of-range']],
  ['the best none', lhokseumawe, [[when(0, 'best'), 0]], ['followUps.0.when.best: out-of-range']],
];

describe('openScheme refuses', () => {
  for (const [fault, scheme, changes, expected] of faults)
    it(fault, () => assert.deepEqual(said(issuesIn(scheme, ...changes)), expected));

  it('everything that is wrong at once, of form and of sense', () => {
    const changes: readonly Change[] = [
      [['id'], 'Kota Kupang'],
      [['tracking', 'reports'], 'daily'],
      [['regulations', 'survey'], 'se-3-2023'],
      [[...sources, 0, 'weight'], '0.5'],
      [when(0, 'predicates', 0), 'hebat'],
      [['acceptance'], first(kupang.acceptance)],
    ];
    assert.deepEqual(said(issuesIn(kupang, ...changes)), [
      'id: format',
      'tracking.reports: choice',
      'regulations.survey: other-kind',
      'acceptance.1.id: duplicate',
      'voices.sources: sum',
      'followUps.0.when.predicates.0: unknown',
    ]);
  });

  it('with the facts that a sentence needs', () => {
    assert.deepEqual(issuesIn(kupang, [['regulations', 'distribution'], 'permenpanrb-14-2017']), [
      {
        path: ['regulations', 'distribution'],
        rule: 'other-kind',
        facts: { expected: 'distribution', value: 'survey' },
      },
    ]);
  });
});

describe('openScheme takes', () => {
  const fine: readonly (readonly [string, unknown, readonly Change[]])[] = [
    ['a scheme without the rules it may lack', kupang, [[['regulations', 'distribution'], undefined]]],
    ['a scheme with a rule for credit', kupang, [[['regulations', 'credit'], 'bkn-3-2023']]],
    ['a scheme without positions, where words are own', kupang, [[['standards'], []]]],
    ['a follow-up as often as ratings', lhokseumawe, [[['followUps', 1, 'every'], 'month']]],
    ['an achievement beyond the target', kemuning, [[when(0, 'achievement'), '110']]],
    ['a value of the best level', kupang, [[when(0, 'value'), '100']]],
  ];
  for (const [what, scheme, changes] of fine)
    it(what, () => assert.deepEqual(issuesIn(scheme, ...changes), []));
});
