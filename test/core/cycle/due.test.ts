import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type CycleState,
  type Evaluation,
  type EvaluationStage,
  type Feedback,
  type Role,
  due,
} from '@kinerja/core/cycle';
import type { Progress } from '@kinerja/core/evaluation';
import { as, evaluation } from './evaluations.ts';
import { at, employee, plan, scheme, supervisor, year } from './unit.ts';

const agreed = plan({ stage: 'agreed' });
const calendar = { holidays: ['2027-01-01'], covers: { from: '2026-01-01', to: '2027-12-31' } };
const state = (changes: Partial<CycleState> = {}): CycleState => ({
  scheme,
  period: year,
  plans: [agreed],
  evaluations: [],
  progress: [],
  feedback: [],
  ...changes,
});
const list = (given: CycleState, role: Role, today: string, soon = 7) =>
  due(given, as(role), { today, calendar, soon });
/** What is due now: action, record, last day, state. */
const now = (given: CycleState, role: Role, today: string): string[] =>
  list(given, role, today)
    .filter((each) => each.state !== 'not-yet')
    .map((each) => `${each.action} ${each.record?.id ?? '–'} ${each.lastDay ?? '–'} ${each.state}`);

describe('plans that are due', () => {
  it('to write, when there is none', () => {
    assert.deepEqual(now(state({ plans: [] }), 'employee', '2026-01-20'), ['write-plan – 2026-02-01 open']);
    assert.deepEqual(now(state({ plans: [] }), 'employee', '2026-01-25'), [
      'write-plan – 2026-02-01 due-soon',
    ]);
    const last = plan({ period: { from: '2025-01-01', to: '2025-12-31' } });
    assert.deepEqual(now(state({ plans: [last] }), 'employee', '2026-02-02'), [
      'write-plan – 2026-02-01 overdue',
    ]);
  });

  it('to submit by the employee, then to agree by the supervisor', () => {
    const [draft, submitted] = [state({ plans: [plan()] }), state({ plans: [plan({ stage: 'submitted' })] })];
    assert.deepEqual(now(draft, 'employee', '2026-01-20'), ['submit-plan plan-sari 2026-02-01 open']);
    assert.deepEqual(
      [now(draft, 'supervisor', '2026-01-20'), now(submitted, 'employee', '2026-01-20')],
      [[], []],
    );
    assert.deepEqual(now(submitted, 'supervisor', '2026-01-20'), ['agree-plan plan-sari 2026-02-01 open']);
    assert.deepEqual(now(submitted, 'peer', '2026-01-20'), []);
  });

  it('for a revision without a last day: the first one has long passed', () => {
    const entry = { at: at('2026-06-01'), by: supervisor, action: 'revise', remark: 'Anggaran' } as const;
    const revising = state({ plans: [plan({ history: [entry] })] });
    assert.deepEqual(now(revising, 'employee', '2026-06-02'), ['submit-plan plan-sari – open']);
  });
});

describe('reports that are due', () => {
  const report = (target: string, on: string): Progress => ({
    id: `${target}${on}`,
    plan: 'plan-sari',
    target,
    on,
    value: 1,
  });

  it('for each month, with the targets that lack one', () => {
    const progress = [report('a', '2026-01-01'), report('b', '2026-01-31'), report('a', '2026-02-10')];
    const found = list(state({ progress }), 'employee', '2026-03-05').filter(
      ({ action }) => action === 'report',
    );
    assert.equal(found.length, 11, 'January is reported');
    assert.deepEqual(
      found.slice(0, 3).map((each) => [each.firstDay, each.lastDay, each.state, each.targets]),
      [
        ['2026-02-01', '2026-03-05', 'due-soon', ['b']],
        ['2026-03-01', '2026-04-05', 'open', ['a', 'b']],
        ['2026-04-01', '2026-05-05', 'not-yet', ['a', 'b']],
      ],
    );
    assert.equal(list(state({ progress }), 'employee', '2026-03-06')[0]?.state, 'overdue');
  });

  it('as early as the scheme gives notice', () => {
    const noticed = { ...scheme, tracking: { ...scheme.tracking, notices: [10, 3] } };
    const first = (by: typeof scheme) => list(state({ scheme: by }), 'employee', '2026-01-26', 2)[0]?.state;
    assert.deepEqual([first(scheme), first(noticed)], ['open', 'due-soon']);
  });
});

describe('feedback that is due', () => {
  const said = (id: string, changes: Partial<Feedback>): Feedback => ({
    id,
    revision: 1,
    plan: 'plan-sari',
    kind: 'feedback',
    giver: supervisor,
    about: { type: 'general' },
    on: '2026-02-10',
    ...changes,
  });
  const bySupervisor = (...feedback: Feedback[]) =>
    now(state({ feedback }), 'supervisor', '2026-03-31').filter((each) => !each.startsWith('rate'));

  it('from the supervisor in each quarter, and a check-in', () => {
    assert.deepEqual(bySupervisor(), [
      'check-in plan-sari 2026-03-31 due-soon',
      'give-feedback plan-sari 2026-03-31 due-soon',
    ]);
    assert.deepEqual(bySupervisor(said('f1', {})), ['check-in plan-sari 2026-03-31 due-soon']);
    assert.deepEqual(bySupervisor(said('f1', {}), said('f2', { kind: 'check-in', giver: employee })), []);
    assert.equal(bySupervisor(said('f1', { on: '2026-04-01' })).length, 2, 'in the next quarter');
    assert.equal(bySupervisor(said('f1', { giver: { role: 'peer' } })).length, 2, 'by another');
    assert.equal(
      bySupervisor(said('f1', { kind: 'request', to: as('peer') })).length,
      2,
      'asked for, not given',
    );
  });

  it('to read by the employee, and to answer by whoever was asked', () => {
    const request = said('f1', { kind: 'request', giver: employee, to: as('peer') });
    const answer = said('f2', { kind: 'answer', giver: as('peer'), answers: 'f1' });
    const read = { ...answer, acknowledged: { on: '2026-02-12' } };
    const unread = (...feedback: Feedback[]) =>
      now(state({ feedback }), 'employee', '2026-02-12').filter((each) => each.startsWith('ack'));
    assert.deepEqual(unread(request, answer), ['acknowledge-feedback f2 – open']);
    assert.deepEqual(unread(request, read), []);
    assert.deepEqual(now(state({ feedback: [request] }), 'peer', '2026-02-12'), ['answer f1 – open']);
    assert.deepEqual(now(state({ feedback: [request, answer] }), 'peer', '2026-02-12'), []);
    assert.deepEqual(now(state({ feedback: [request] }), 'third-party', '2026-02-12'), []);
  });
});

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

  it('the supervisor approves raters and rates', () => {
    const raters = evaluation('open').raters.filter(({ status }) => status === 'approved');
    assert.deepEqual(evaluations(of('self-assessed'), 'supervisor', '2027-01-10'), [
      'approve-rater evaluation-sari 2027-01-14 due-soon',
      'rate evaluation-sari 2027-01-14 due-soon',
    ]);
    assert.deepEqual(evaluations(of('open', { raters }), 'supervisor', '2027-01-10'), []);
    assert.deepEqual(evaluations(of('open', { raters }, direct), 'supervisor', '2027-01-10'), [
      'rate evaluation-sari 2027-01-14 due-soon',
    ]);
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
