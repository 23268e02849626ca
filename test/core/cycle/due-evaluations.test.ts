import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CycleState, type Evaluation, type EvaluationStage, type Role, due } from '@kinerja/core/cycle';
import { calendar, now, state } from './due-lists.ts';
import { as, evaluation } from './evaluations.ts';
import { at, scheme, supervisor } from './unit.ts';

describe('evaluations that are due', () => {
  const self = { ...scheme, rating: { ...scheme.rating, every: 'year' as const } };
  const direct = { ...self, rating: { ...self.rating, selfFirst: false }, calibration: null };
  const rated = { at: at('2027-01-04'), on: '2027-01-04', by: supervisor, action: 'rate' } as const;
  const of = (stage: EvaluationStage, changes: Partial<Evaluation> = {}, by = self) =>
    state({ scheme: by, evaluations: [evaluation(stage, { history: [rated], ...changes })] });
  const evaluations = (given: CycleState, role: Role, today: string) =>
    now(given, role, today).filter((each) => !/^(report|check-in|give-feedback) /.test(each));

  it('to begin, by whoever rates first', () => {
    const begin = (by: typeof scheme, role: Role, today = '2026-12-31') =>
      evaluations(state({ scheme: by }), role, today);
    assert.deepEqual(begin(self, 'employee'), ['assess-oneself plan-sari 2027-01-14 open']);
    assert.deepEqual(begin(self, 'supervisor'), []);
    assert.deepEqual(begin(direct, 'supervisor'), ['rate plan-sari 2027-01-14 open']);
    assert.deepEqual(begin(direct, 'supervisor', '2026-12-30'), []);
    assert.deepEqual(begin(direct, 'employee'), []);
    const others = [
      evaluation('open', { plans: ['plan-lain'] }),
      evaluation('open', { stretch: { from: '2025-01-01', to: '2025-12-31' } }),
    ];
    for (const other of others) {
      const given = state({
        scheme: direct,
        evaluations: [{ ...other, supervisor: { ...other.supervisor, id: 'agung' } }],
      });
      assert.deepEqual(evaluations(given, 'supervisor', '2026-12-31'), ['rate plan-sari 2027-01-14 open']);
    }
  });

  it('each stage asks of one role', () => {
    const expected: readonly (readonly [EvaluationStage, Role, string[]])[] = [
      ['open', 'employee', ['assess-oneself evaluation-sari 2027-01-14 due-soon']],
      ['self-assessed', 'employee', []],
      ['rated', 'performance-team', ['calibrate evaluation-sari 2027-01-22 open']],
      ['calibrated', 'performance-team', []],
      ['calibrated', 'supervisor', ['release evaluation-sari 2027-01-22 open']],
      [
        'released',
        'employee',
        ['object evaluation-sari 2027-01-24 open', 'acknowledge evaluation-sari 2027-01-28 open'],
      ],
      ['acknowledged', 'employee', ['object evaluation-sari 2027-01-24 open']],
      ['objected', 'appeal-authority', ['decide evaluation-sari – open']],
      ['objected', 'employee', []],
      ['decided', 'supervisor', ['finalise evaluation-sari – open']],
      ['final', 'supervisor', []],
      ['open', 'peer', ['contribute evaluation-sari 2027-01-14 due-soon']],
      ['calibrated', 'peer', []],
    ];
    for (const [stage, role, items] of expected)
      assert.deepEqual(evaluations(of(stage), role, '2027-01-10'), items, `${stage} ${role}`);
  });

  it('each goes by the version of the scheme that it was opened with, or by none', () => {
    const later = { ...self, version: '2.0.0', rating: { ...self.rating, selfFirst: false, rateWithin: 30 } };
    const open = { scheme: later, evaluations: [evaluation('open')] };
    const asked = ['assess-oneself evaluation-sari 2027-01-14 due-soon'];
    assert.deepEqual(evaluations(state({ ...open, schemes: [self] }), 'employee', '2027-01-10'), asked);
    assert.deepEqual(evaluations(state({ ...open, schemes: [self] }), 'supervisor', '2027-01-10'), []);
    for (const role of ['employee', 'supervisor'] as const) {
      const foreign = [{ ...self, id: 'lain' }];
      assert.deepEqual(evaluations(state(open), role, '2027-01-10'), [], 'begun, but nobody can act on it');
      assert.deepEqual(evaluations(state({ ...open, schemes: foreign }), role, '2027-01-10'), []);
    }
    assert.deepEqual(evaluations(state({ scheme: later }), 'supervisor', '2027-01-10'), [
      'rate plan-sari 2027-01-30 open',
    ]);
  });

  it('raters are approved by whom the scheme names, and the supervisor rates', () => {
    const [peer] = scheme.voices.sources.slice(1);
    const nominated = (
      role: Role,
      approvedBy: 'supervisor' | 'performance-team' | null,
      stage: EvaluationStage,
    ) => {
      const sources = [{ ...peer!, nomination: { ...peer!.nomination!, approvedBy } }];
      const raters = [{ id: 'wayan', role: 'peer', status: 'nominated' } as const];
      const by = { ...self, voices: { ...self.voices, sources } };
      const due = evaluations(of(stage, { raters }, by), role, '2027-01-10');
      return due.filter((each) => each.startsWith('approve')).length;
    };
    assert.deepEqual(
      [nominated('supervisor', 'supervisor', 'open'), nominated('performance-team', 'supervisor', 'open')],
      [1, 0],
    );
    assert.deepEqual(
      [
        nominated('supervisor', 'performance-team', 'rated'),
        nominated('performance-team', 'performance-team', 'rated'),
      ],
      [0, 1],
    );
    assert.deepEqual(
      [nominated('supervisor', null, 'open'), nominated('supervisor', 'supervisor', 'calibrated')],
      [0, 0],
    );
    const raters = evaluation('open').raters.filter(({ status }) => status === 'approved');
    const rate = ['rate evaluation-sari 2027-01-14 due-soon'];
    assert.deepEqual(evaluations(of('self-assessed'), 'supervisor', '2027-01-10'), rate);
    assert.deepEqual(evaluations(of('open', { raters }), 'supervisor', '2027-01-10'), []);
    assert.deepEqual(evaluations(of('open', { raters }, direct), 'supervisor', '2027-01-10'), rate);
    assert.deepEqual(evaluations(of('rated', { raters }, direct), 'supervisor', '2027-01-10'), [
      'release evaluation-sari 2027-01-22 open',
    ]);
  });

  it('the right to object lapses, the duty to return does not; then it becomes final', () => {
    const released = of('released');
    assert.deepEqual(evaluations(released, 'employee', '2027-01-25'), [
      'acknowledge evaluation-sari 2027-01-28 due-soon',
    ]);
    assert.deepEqual(evaluations(released, 'employee', '2027-01-29'), [
      'acknowledge evaluation-sari 2027-01-28 overdue',
    ]);
    assert.deepEqual(evaluations(released, 'supervisor', '2027-01-24'), []);
    assert.deepEqual(evaluations(released, 'supervisor', '2027-01-25'), ['finalise evaluation-sari – open']);
  });

  it('is handed over within the term from the last rating', () => {
    const again = { ...rated, at: at('2027-01-06'), on: '2027-01-06' };
    const calibrated = {
      ...rated,
      by: as('performance-team'),
      action: 'calibrate',
      on: '2027-01-08',
    } as const;
    const given = of('calibrated', { history: [rated, again, calibrated] });
    assert.deepEqual(evaluations(given, 'supervisor', '2027-01-10'), [
      'release evaluation-sari 2027-01-26 open',
    ]);
  });

  it('says when the working calendar does not reach', () => {
    const short = { ...calendar, covers: { from: '2026-01-01', to: '2027-01-15' } };
    const options = { today: '2027-01-10', calendar: short, soon: 3 };
    const found = due(of('released'), as('employee'), options).filter(
      (each) => each.record?.kind === 'evaluation',
    );
    assert.deepEqual(
      found.map(({ action, certain }) => [action, certain]),
      [
        ['object', true],
        ['acknowledge', false],
      ],
    );
  });

  it('tells nobody about the evaluation of somebody else', () => {
    const others = { today: '2027-01-10', calendar, soon: 3 };
    assert.deepEqual(due(of('released'), { id: 'agung', role: 'supervisor' }, others), []);
    assert.deepEqual(due(of('objected'), { id: 'agung', role: 'appeal-authority' }, others), []);
  });
});
