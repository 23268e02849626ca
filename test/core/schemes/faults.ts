import { kemuning, kupang, lhokseumawe } from '@kinerja/core/schemes';

type Path = readonly (string | number)[];
/** A place in a scheme, and what stands there instead; `undefined` takes it away. */
export type Change = readonly [Path, unknown];

/** The voices of a scheme. */
export const sources = ['voices', 'sources'];
/** A place in the condition of a follow-up. */
export const when = (at: number, ...path: Path): Path => ['followUps', at, 'when', ...path];
/** A list with its first entry once more. */
export const first = (list: readonly unknown[]): unknown[] => [...list, list[0]];

/** An indicator that is reached or not. */
export const reached = { name: 'x', aspect: 'time', unit: '', accumulation: 'last', direction: 'yes-no' };

/** Fault, scheme, changes, and what is said. */
export const faults: readonly (readonly [string, unknown, readonly Change[], readonly string[]])[] = [
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
  [
    'a goal of a ready target, where no plan names one',
    kupang,
    [
      [['goals'], lhokseumawe.goals],
      [['standards', 1, 'targets', 0, 'goal'], 'pelayanan-prima'],
    ],
    ['standards.1.targets.0.goal: not-in-scheme'],
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
    'more than reached, where it is reached or not',
    kemuning,
    [
      [when(0, 'achievement'), '101'],
      ...[0, 1, 2].map((at): Change => [['standards', at, 'targets', 1, 'indicator'], reached]),
    ],
    ['followUps.0.when.achievement: out-of-range'],
  ],
  [
    'a predicate twice',
    kupang,
    [[when(0, 'predicates', 1), 'sangat-baik']],
    ['followUps.0.when.predicates.1: duplicate'],
  ],
  [
    'two in a row of nothing',
    kupang,
    [[when(0, 'predicates'), undefined]],
    ['followUps.0.when.consecutive: inconsistent'],
  ],
  [
    'the best of each month of a rating each quarter',
    lhokseumawe,
    [[['rating', 'every'], 'quarter']],
    ['followUps.0.every: more-often-than-rated'],
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
