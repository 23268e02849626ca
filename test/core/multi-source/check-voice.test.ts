import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Progress, Rating } from '@kinerja/core/evaluation';
import { type RatingRules, checkVoice } from '@kinerja/core/multi-source';
import { plan, rating, scheme, schemeOf, voice } from './scheme.ts';

const { basis } = scheme.voices;
const rules: RatingRules = {
  voices: scheme.voices,
  rating: {
    basis,
    every: 'quarter',
    rateWithin: 10,
    selfFirst: true,
    evidence: 'optional',
    reasonsFor: ['below', 'exceeds'],
    qualities: [],
  },
};
const strict: RatingRules = { ...rules, rating: { ...rules.rating, evidence: 'required' } };
const asked: RatingRules = {
  ...rules,
  voices: schemeOf([voice('supervisor', '1'), voice('peer', null, { axes: ['behaviour'] })]).voices,
};
const report: Progress = {
  id: 'x',
  plan: 'p1',
  target: 'a',
  on: '2026-02-01',
  value: 3,
  evidence: { title: 'Laporan' },
};
const { evidence: _, ...bare } = report;

const cases: readonly (readonly [string, Rating, readonly string[], RatingRules?, Progress?])[] = [
  ['a supervisor on both axes', rating('supervisor', 's1'), []],
  ['not the own supervisor', rating('supervisor', 's2'), ['rater.id other-rater']],
  ['the employee himself', rating('self', 'e1'), []],
  ['a self rating by another', rating('self', 'p1'), ['rater.id other-rater']],
  ['the supervisor as the employee', rating('self', 's1'), ['rater.id other-rater']],
  ['the employee as his peer', rating('peer', 'e1'), ['rater.id other-rater']],
  ['the supervisor as a peer', rating('peer', 's1'), ['rater.id other-rater']],
  ['a peer', rating('peer', 'p1'), []],
  ['a peer who cannot judge', rating('peer', 'p1', null), []],
  [
    'a supervisor who does not judge',
    rating('supervisor', 's1', null),
    ['results.level required', 'behaviour.level required'],
  ],
  ['a draft of a supervisor', rating('supervisor', 's1', null, { status: 'draft' }), []],
  ['a voice the scheme does not hear', rating('third-party', 't1'), ['rater.role not-offered'], asked],
  ['an axis the voice is not asked', rating('peer', 'p1'), ['results.level not-offered'], asked],
  ['another plan', rating('peer', 'p1', 'meets', { plan: 'p2' }), ['plan other-plan']],
  [
    'an extreme without a reason',
    rating('peer', 'p1', 'below'),
    ['results.note required', 'behaviour.note required'],
  ],
  [
    'an extreme with its reason, or on an item that has one',
    rating('peer', 'p1', 'meets', {
      results: { level: 'below', note: 'Terlambat tiga kali', items: {} },
      behaviour: { level: 'exceeds', items: { kompeten: { level: 'exceeds', note: 'Melatih rekan' } } },
    }),
    [],
  ],
  [
    'an item without its reason',
    rating('peer', 'p1', 'meets', {
      results: { level: 'meets', items: { a: { level: 'exceeds' }, b: { level: 'meets' } } },
    }),
    ['results.items.a.note required'],
  ],
  [
    'a draft needs no reason yet',
    rating('peer', 'p1', 'meets', { status: 'draft', results: { items: { a: { level: 'exceeds' } } } }),
    [],
  ],
  [
    'both unable and judged, even in a draft',
    rating('peer', 'p1', 'meets', {
      status: 'draft',
      results: { items: { a: { level: 'meets', unable: true } } },
    }),
    ['results.items.a unable-and-level'],
  ],
  [
    'an item of no target',
    rating('peer', 'p1', 'meets', { results: { level: 'meets', items: { z: { level: 'meets' } } } }),
    ['results.items.z unknown-property'],
  ],
  [
    'a result without evidence',
    rating('supervisor', 's1', 'meets', { results: { level: 'meets', items: { a: { level: 'meets' } } } }),
    ['results.items.a evidence'],
    strict,
    bare,
  ],
  [
    'a result with evidence',
    rating('supervisor', 's1', 'meets', {
      results: { level: 'meets', items: { a: { level: 'meets' }, b: { unable: true } } },
    }),
    [],
    strict,
    report,
  ],
  [
    'a peer brings no evidence',
    rating('peer', 'p1', 'meets', { results: { level: 'meets', items: { a: { level: 'meets' } } } }),
    [],
    strict,
  ],
];
for (const [name, given, issues, by = rules, progress] of cases) {
  test(name, () => {
    const found = checkVoice(given, plan, by, progress ? [progress] : []);
    assert.deepEqual(
      found.map(({ path, rule }) => `${path.join('.')} ${rule}`),
      issues,
    );
  });
}

test('a tie is no fault: it is declared so that it can be weighed', () => {
  const tied = rating('peer', 'p1', 'meets', { rater: { id: 'p1', role: 'peer', tie: 'Ipar' } });
  assert.deepEqual(checkVoice(tied, plan, rules), []);
});

test('what the scheme has judged beside the results, such as attitude, is judged with the behaviour', () => {
  const attitude = { id: 'sikap', label: { id: 'Sikap kerja' } };
  const kupang: RatingRules = { ...rules, rating: { ...rules.rating, qualities: [attitude] } };
  const given = rating('supervisor', 's1');
  const items = { sikap: { level: 'below' as const, note: 'Sering terlambat' } };
  const judged = (axis: 'results' | 'behaviour') => ({ ...given, [axis]: { ...given[axis], items } });
  const said = (each: Rating, by: RatingRules) =>
    checkVoice(each, plan, by).map(({ path, rule }) => `${path.join('.')} ${rule}`);
  assert.deepEqual(said(judged('behaviour'), kupang), []);
  assert.deepEqual(said(judged('behaviour'), rules), ['behaviour.items.sikap unknown-property']);
  assert.deepEqual(said(judged('results'), kupang), ['results.items.sikap unknown-property']);
});
