import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Candidate, type StretchResult, followUps } from '@kinerja/core/cycle';
import type { FollowUp, Scheme } from '@kinerja/core/schemes';
import { scheme } from './unit.ts';

const giving = (when: FollowUp['when'], every: FollowUp['every'] = 'year'): Scheme => ({
  ...scheme,
  followUps: [{ id: 'f', label: { id: 'F' }, basis: scheme.planning.basis, kind: 'award', every, when }],
});
const years = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });
const result = (changes: Partial<StretchResult> = {}, year = 2026): StretchResult => ({
  every: 'year',
  stretch: years(year),
  ...changes,
});
const person = (employee: string, ...results: StretchResult[]): Candidate => ({
  employee,
  unit: 'u',
  results,
});
const now = { every: 'year', stretch: years(2026) } as const;
const judged = (when: FollowUp['when'], ...people: Candidate[]) => followUps(giving(when), people, now);
/** The state of one person, and what each condition found. */
const of = (when: FollowUp['when'], ...results: StretchResult[]) => {
  const [found] = judged(when, person('sari', ...results));
  return [
    found?.state,
    ...(found?.conditions.map((each) => `${each.condition} ${each.actual} ${each.state}`) ?? []),
  ];
};

describe('a follow-up by the results', () => {
  it('of nothing is for everybody', () => assert.deepEqual(of({}), ['due']));

  it('by predicate', () => {
    const when = { predicates: ['sangat-baik', 'baik'] };
    assert.deepEqual(of(when, result({ predicate: 'baik' })), ['due', 'predicates baik held']);
    assert.deepEqual(of(when, result({ predicate: 'kurang' })), ['not-due', 'predicates kurang lacking']);
    assert.deepEqual(of(when, result({ predicate: null })), ['unknown', 'predicates null unknown']);
    assert.deepEqual(of(when), ['unknown', 'predicates null unknown']);
    assert.deepEqual(of(when, result({ predicate: 'baik' }, 2025)), ['unknown', 'predicates null unknown']);
  });

  it('by the achievement of every target, exactly', () => {
    const reached = (...list: (number | string | null)[]) =>
      of(
        { achievement: '100' },
        result({ achievement: Object.fromEntries(list.map((each, index) => [`t${index}`, each])) }),
      );
    assert.deepEqual(reached(120, '100', '301/3'), ['due', 'achievement 100 held']);
    assert.deepEqual(reached(120, '299/3'), ['not-due', 'achievement 299/3 lacking']);
    assert.deepEqual(reached(120, null), ['unknown', 'achievement null unknown'], 'missing is not zero');
    assert.deepEqual(reached(), ['unknown', 'achievement null unknown'], 'of no target nothing is reached');
  });

  it('by innovation', () => {
    const when = { innovation: true } as const;
    assert.deepEqual(of(when, result({ innovation: true })), ['due', 'innovation true held']);
    assert.deepEqual(of(when, result({ innovation: false })), ['not-due', 'innovation false lacking']);
    assert.deepEqual(of(when, result()), ['unknown', 'innovation null unknown']);
  });

  it('says what a near miss lacks', () => {
    const when = { predicates: ['baik'], value: '85' };
    const [near] = judged(when, person('sari', result({ predicate: 'baik', value: '84.75' })));
    assert.equal(near?.state, 'near');
    assert.deepEqual(near?.conditions[1], {
      condition: 'value',
      state: 'lacking',
      needed: '85',
      actual: '84.75',
      lacks: '0.25',
    });
    assert.equal(of(when, result({ predicate: 'kurang', value: 50 }))[0], 'not-due');
    assert.equal(of(when, result({ predicate: 'kurang' }))[0], 'not-due');
    assert.equal(of(when, result({ predicate: 'baik' }))[0], 'unknown');
    assert.equal(of(when, result({ predicate: 'baik', value: 85 }))[0], 'due');
  });

  it('cites the scheme, and is judged only as often as it is given', () => {
    const [found] = judged({}, person('sari'));
    assert.deepEqual([found?.followUp, found?.kind, found?.citation.law], ['f', 'award', 'Contoh']);
    assert.deepEqual(followUps(giving({}, 'month'), [person('sari')], now), []);
  });
});

describe('a follow-up of several stretches in a row', () => {
  const when = { predicates: ['baik'], consecutive: 3 };
  const good = (year: number) => result({ predicate: 'baik' }, year);

  it('counts those that follow one another, up to this one', () => {
    assert.deepEqual(of(when, good(2024), good(2026), good(2025)), [
      'due',
      'predicates baik held',
      'consecutive 3 held',
    ]);
    assert.deepEqual(
      of(when, good(2023), good(2025), good(2026))[2],
      'consecutive 2 lacking',
      'a year is missing',
    );
    assert.deepEqual(
      of(when, good(2023), good(2024), good(2025))[2],
      'consecutive 0 lacking',
      'not this year',
    );
    const bad = result({ predicate: 'kurang' }, 2025);
    assert.deepEqual(of(when, good(2024), bad, good(2026)), [
      'near',
      'predicates baik held',
      'consecutive 1 lacking',
    ]);
  });

  it('does not take a stretch that is not judged yet for a bad one', () => {
    const open = result({ predicate: null }, 2025);
    assert.deepEqual(of(when, good(2024), open, good(2026)), [
      'unknown',
      'predicates baik held',
      'consecutive null unknown',
    ]);
  });

  it('does not count stretches of another length', () => {
    const quarter = { ...good(2025), every: 'quarter' as const };
    assert.deepEqual(of(when, quarter, good(2026))[2], 'consecutive 1 lacking');
  });
});

describe('a follow-up for the best of a unit', () => {
  const unit = (values: readonly (number | string | null)[], name = 'u'): Candidate[] =>
    values.map((value, index) => ({ ...person(`${name}${index}`, result({ value })), unit: name }));
  const ranks = (when: FollowUp['when'], people: readonly Candidate[]) =>
    judged(when, ...people).map((each) => `${each.state} ${each.conditions.at(-1)?.actual}`);

  it('takes ties in', () => {
    assert.deepEqual(ranks({ best: 1 }, unit([80, '90.0', 90, 70])), [
      'not-due 3',
      'due 1',
      'due 1',
      'not-due 4',
    ]);
    assert.deepEqual(ranks({ best: 2 }, unit([80, 90, 80, 70])), ['due 2', 'due 1', 'due 2', 'not-due 4']);
    assert.deepEqual(ranks({ best: 1 }, unit(['1/3', '0.3333'])), ['due 1', 'not-due 2'], 'not rounded');
  });

  it('ranks nobody without a value, and nobody lower for it', () => {
    assert.deepEqual(ranks({ best: 2 }, unit([null, 60])), ['unknown null', 'due 1']);
  });

  it('leaves a place open that somebody without a value may still take', () => {
    assert.deepEqual(ranks({ best: 1 }, unit([null, 60, 50])), ['unknown null', 'unknown null', 'not-due 2']);
    assert.deepEqual(ranks({ best: 2 }, unit([null, null, 60])), [
      'unknown null',
      'unknown null',
      'unknown null',
    ]);
  });

  it('ranks each unit by itself', () => {
    assert.deepEqual(ranks({ best: 1 }, [...unit([60, 50]), ...unit([90, 95], 'v')]), [
      'due 1',
      'not-due 2',
      'not-due 2',
      'due 1',
    ]);
  });

  it('tells no rank in a unit that is too small', () => {
    const small = judged({ best: 1, unitFrom: 5 }, ...unit([60, 50, 40, 30]));
    assert.ok(small.every(({ state }) => state === 'not-due'));
    assert.deepEqual(
      small[0]?.conditions.map(({ condition, actual, state }) => [condition, actual, state]),
      [
        ['unitFrom', '4', 'lacking'],
        ['best', null, 'unknown'],
      ],
    );
    assert.equal(judged({ best: 1, unitFrom: 5 }, ...unit([60, 50, 40, 30, 20]))[0]?.state, 'due');
  });
});
