import assert from 'node:assert/strict';
import { isKinerjaError } from '@kinerja/core';
import type { EvaluationAct, EvaluationContext, EvaluationStage } from '@kinerja/core/cycle';
import { type Evaluation, type EvaluationAction, type NewObjection, type Role } from '@kinerja/core/cycle';
import type { Level, Rating } from '@kinerja/core/evaluation';
import { receipt } from '@kinerja/core/receipt';
import type { Actor } from '@kinerja/core/records/history';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import type { Scheme } from '@kinerja/core/schemes';
import { at, bayu, dewi, plan, sari, scheme, year } from './unit.ts';

const named = { minimum: 1, anonymousFrom: null, missing: 'leave-out' } as const;
const nominated = (approvedBy: 'supervisor' | 'performance-team') => ({
  by: ['employee', 'supervisor', 'performance-team'] as const,
  approvedBy,
  minimum: 1,
  maximum: 50,
});

/** Asks for nothing before something else. */
export const lenient: Scheme = {
  ...scheme,
  rating: { ...scheme.rating, selfFirst: false },
  calibration: null,
  voices: {
    ...scheme.voices,
    sources: [
      ...scheme.voices.sources,
      { id: 'self', weight: null, ...named },
      { id: 'subordinate', weight: null, ...named, nomination: nominated('supervisor') },
      { id: 'third-party', weight: null, ...named, nomination: nominated('performance-team') },
    ],
  },
  followUps: [
    {
      id: 'penghargaan',
      label: { id: 'Penghargaan' },
      basis: scheme.planning.basis,
      kind: 'award',
      every: 'year',
      when: { predicates: ['sangat-baik'] },
    },
  ],
};

export const agreed = plan({ stage: 'agreed' });

export const context = (changes: Partial<EvaluationContext> = {}): EvaluationContext => ({
  scheme: lenient,
  plans: [agreed],
  today: '2027-01-10',
  ...changes,
});

/** Who stands in each role towards Sari's evaluation. */
export const people: Readonly<Record<Role, string>> = {
  employee: 'sari',
  supervisor: 'bayu',
  peer: 'putu',
  subordinate: 'sinta',
  'third-party': 'made',
  'performance-team': 'tono',
  'appeal-authority': 'dewi',
};
export const as = (role: Role): Actor => ({ id: people[role], role });

export const rating = (by: Actor, results: Level = 'meets', behaviour: Level = 'meets'): Rating => ({
  id: `rating-${by.role}`,
  revision: 1,
  plan: 'plan-sari',
  rater: { id: by.id, role: by.role === 'employee' ? 'self' : (by.role as 'peer') },
  status: 'final',
  on: '2027-01-05',
  results: { level: results, items: { a: { level: results } } },
  behaviour: { level: behaviour, items: { loyal: { level: behaviour } } },
});

const sealed = (results: Level): NonNullable<Evaluation['outcomes']['raw']> => {
  const [regulation] = evaluationRegulations;
  const input = {
    results: { level: results, items: { a: results } },
    behaviour: { level: 'meets', items: {} },
  } as const;
  const { hash, outcome } = receipt(regulation!, input);
  return { regulation: regulation!.id, input, value: outcome.done ? outcome.value : '', hash };
};

export const item: NewObjection = {
  id: 'i1',
  path: ['axis=results', 'judged'],
  claim: [{ path: ['results', 'level'], value: 'exceeds' }],
  ground: 'Bukti lengkap',
};

/** Sari's evaluation as it may be at this stage. */
export const evaluation = (stage: EvaluationStage, changes: Partial<Evaluation> = {}): Evaluation => ({
  id: 'evaluation-sari',
  revision: 1,
  kind: 'annual',
  employee: sari,
  supervisor: bayu,
  appealAuthority: dewi,
  stretch: year,
  plans: ['plan-sari'],
  regulation: 'permenpanrb-6-2022',
  scheme: { id: 'contoh', version: '1.0.0' },
  stage,
  raters: [
    { id: 'putu', role: 'peer', status: 'approved' },
    { id: 'sinta', role: 'subordinate', status: 'approved' },
    { id: 'made', role: 'third-party', status: 'approved' },
    { id: 'wayan', role: 'third-party', status: 'nominated' },
    { id: 'ketut', role: 'subordinate', status: 'nominated' },
  ],
  ratings: [],
  outcomes: { raw: sealed('meets') },
  adjustments: [],
  released: '2027-01-10',
  objection: { on: '2027-01-10', items: [item] },
  followUps: [],
  history: [],
  ...changes,
});

const wayan = { id: 'wayan', role: 'third-party' };
const ketut = { id: 'ketut', role: 'subordinate' };

/** An act of this kind that brings everything it needs. */
export const act = (action: EvaluationAction, by: Actor, changes: object = {}): EvaluationAct => {
  const brought: Partial<Record<EvaluationAction, object>> = {
    nominate: { rater: { id: 'nyoman', role: 'third-party' } },
    'approve-rater': { rater: by.role === 'supervisor' ? ketut : wayan },
    'decline-rater': { rater: wayan },
    'assess-oneself': { rating: rating(by) },
    'go-without-self-assessment': { remark: 'Cuti panjang' },
    contribute: { rating: rating(by) },
    rate: { rating: rating(by) },
    object: { items: [item] },
    decide: { decisions: [{ item: 'i1', verdict: 'kept', ground: 'Bukti tidak cukup' }] },
    'follow-up': { followUps: [{ followUp: 'penghargaan', ground: 'Predikat tertinggi' }] },
  };
  return { action, by, at: at('2027-01-10'), ...brought[action], ...changes } as EvaluationAct;
};

/** Where and by which rule it is refused as invalid; empty when it is not. */
export const broken = (does: () => unknown): string[] => {
  try {
    does();
    return [];
  } catch (error) {
    assert.ok(isKinerjaError(error, 'invalid-data'), String(error));
    return error.facts.issues.map(({ path, rule }) => `${path.join('.')} ${rule}`);
  }
};
