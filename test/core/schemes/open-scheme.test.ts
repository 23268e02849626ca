import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Issue, isKinerjaError } from '@kinerja/core';
import { kemuning, kupang, lhokseumawe, openScheme } from '@kinerja/core/schemes';
import { type Change, faults, first, reached, sources, when } from './faults.ts';
import { changed } from './places.ts';

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
    [
      'an achievement beyond the cut of some ready targets, where others may be written',
      kupang,
      [
        [when(0, 'achievement'), '101'],
        ...[0, 1, 2].map((at): Change => [['standards', at, 'targets', 0, 'indicator'], reached]),
      ],
    ],
    ['a value of the best level', kupang, [[when(0, 'value'), '100']]],
  ];
  for (const [what, scheme, changes] of fine)
    it(what, () => assert.deepEqual(issuesIn(scheme, ...changes), []));
});
