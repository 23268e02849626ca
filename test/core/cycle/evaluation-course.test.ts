import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Evaluation,
  type EvaluationAction,
  type EvaluationContext,
  actOnEvaluation,
  mayActOnEvaluation,
  objectionUntil,
  openEvaluation,
} from '@kinerja/core/cycle';
import { act, agreed, as, broken, context, evaluation, item, lenient } from './evaluations.ts';
import { bayu, dewi, plan, scheme, year } from './unit.ts';

const lacking = (given: Evaluation, action: EvaluationAction, around: EvaluationContext): string[] => {
  const [role] = { rate: ['supervisor'], calibrate: ['performance-team'] }[action as 'rate'] ?? [
    'supervisor',
  ];
  const permission = mayActOnEvaluation(given, action, as(role as 'supervisor'), around);
  if (permission.allowed) return [];
  return permission.because === 'missing'
    ? permission.issues.map(({ path, rule }) => `${path.join('.')} ${rule}`)
    : [permission.because];
};

describe('what has to come first', () => {
  const strict = context({ scheme: { ...lenient, rating: scheme.rating, calibration: scheme.calibration } });

  it('the self-assessment, where the scheme says so; or why it is not waited for', () => {
    assert.deepEqual(lacking(evaluation('open'), 'rate', strict), ['ratings.self required']);
    assert.deepEqual(lacking(evaluation('self-assessed'), 'rate', strict), []);
    const without = act('go-without-self-assessment', as('supervisor'), { remark: '' });
    assert.deepEqual(
      broken(() => actOnEvaluation(evaluation('open'), without, strict)),
      ['remark required'],
    );
  });

  it('the calibration, where the scheme has one', () => {
    assert.deepEqual(lacking(evaluation('rated'), 'release', strict), ['outcomes.calibrated required']);
    assert.deepEqual(lacking(evaluation('calibrated'), 'release', strict), []);
    assert.deepEqual(lacking(evaluation('rated'), 'calibrate', context()), [
      'outcomes.calibrated not-in-scheme',
    ]);
  });

  it('the scheme and version that the evaluation was opened with', () => {
    const other = context({ scheme: { ...lenient, version: '1.0.1' } });
    assert.deepEqual(lacking(evaluation('open'), 'rate', other), ['scheme other-scheme']);
  });

  it('objections: 14 days from the hand-over, the last day included; final only after it', () => {
    const given = evaluation('released');
    assert.equal(objectionUntil(given), '2027-01-24');
    const may = (action: EvaluationAction, role: 'employee' | 'supervisor', today: string) =>
      mayActOnEvaluation(given, action, as(role), context({ today })).allowed;
    assert.deepEqual(
      [may('object', 'employee', '2027-01-24'), may('object', 'employee', '2027-01-25')],
      [true, false],
    );
    assert.deepEqual(
      [may('finalise', 'supervisor', '2027-01-24'), may('finalise', 'supervisor', '2027-01-25')],
      [false, true],
    );
    const decided = mayActOnEvaluation(evaluation('decided'), 'finalise', as('supervisor'), context());
    assert.ok(decided.allowed, 'a decision is final at once');
    const { released: _, ...early } = given;
    assert.equal(objectionUntil(early), null);
  });
});

describe('raters', () => {
  const nominate = (id: string, role: string, around = context(), given = evaluation('open')) =>
    actOnEvaluation(given, act('nominate', as('employee'), { rater: { id, role } }), around);
  const asking = (nomination: object) => {
    const sources = lenient.voices.sources.map((each) =>
      each.id === 'peer' ? { ...each, nomination } : each,
    );
    return context({ scheme: { ...lenient, voices: { ...lenient.voices, sources } } as typeof lenient });
  };

  it('are nominated, then approved or declined', () => {
    assert.deepEqual(nominate('nyoman', 'peer').raters.at(-1), {
      id: 'nyoman',
      role: 'peer',
      status: 'nominated',
    });
    const status = (action: 'approve-rater' | 'decline-rater') =>
      actOnEvaluation(evaluation('open'), act(action, as('supervisor')), context()).raters.at(-1)?.status;
    assert.deepEqual([status('approve-rater'), status('decline-rater')], ['approved', 'declined']);
  });

  it('are no one twice, and not the employee or the supervisor', () => {
    assert.deepEqual(
      broken(() => nominate('putu', 'peer')),
      ['rater.id duplicate'],
    );
    assert.deepEqual(
      broken(() => nominate('sari', 'peer')),
      ['rater.id other-rater'],
    );
    assert.deepEqual(
      broken(() => nominate('bayu', 'peer')),
      ['rater.id other-rater'],
    );
    const unknown = act('approve-rater', as('supervisor'), { rater: { id: 'putu', role: 'subordinate' } });
    assert.deepEqual(
      broken(() => actOnEvaluation(evaluation('open'), unknown, context())),
      ['rater unknown'],
    );
  });

  it('are nominated as the scheme lets them be', () => {
    const peers = { by: ['employee'], approvedBy: null, minimum: 1, maximum: 3 };
    assert.equal(nominate('nyoman', 'peer', asking(peers)).raters.at(-1)?.status, 'approved');
    assert.deepEqual(
      broken(() => nominate('nyoman', 'peer', asking({ ...peers, maximum: 2 }))),
      ['rater.id too-many'],
    );
    const team = asking({ ...peers, by: ['performance-team'] });
    assert.deepEqual(
      broken(() => nominate('nyoman', 'peer', team)),
      ['rater.role not-in-scheme'],
    );
    const none = context({ scheme: { ...lenient, voices: { ...lenient.voices, sources: [] } } });
    assert.deepEqual(
      broken(() => nominate('nyoman', 'peer', none)),
      ['raters not-in-scheme'],
    );
  });

  it('are approved by whom the scheme names', () => {
    const peers = { by: ['employee'], approvedBy: 'performance-team', minimum: 1, maximum: 5 };
    const approve = (role: 'supervisor' | 'performance-team') =>
      broken(() => actOnEvaluation(evaluation('open'), act('approve-rater', as(role)), asking(peers)));
    assert.deepEqual([approve('supervisor'), approve('performance-team')], [['by.role not-in-scheme'], []]);
  });

  it('are heard once', () => {
    const heard = actOnEvaluation(evaluation('open'), act('contribute', as('peer')), context());
    assert.equal(heard.raters[0]?.status, 'heard');
    assert.deepEqual(heard.ratings, [{ rating: 'rating-peer', plan: 'plan-sari', role: 'peer' }]);
    assert.deepEqual(
      broken(() => actOnEvaluation(heard, act('contribute', as('peer')), context())),
      ['raters duplicate'],
    );
  });
});

describe('an evaluation is opened', () => {
  const open = (plans: readonly (typeof agreed)[], changes: object = {}) =>
    openEvaluation({ id: 'e1', kind: 'annual', stretch: year, plans, scheme: lenient, ...changes });
  const part = (id: string, from: string, to: string, changes = {}) =>
    plan({ id, stage: 'agreed', period: { from, to }, ...changes });

  it('by the plan that ends last, an acting post giving way', () => {
    const first = part('p1', '2026-01-01', '2026-06-30');
    const second = part('p2', '2026-07-01', '2026-12-31', { supervisor: dewi });
    const acting = part('p3', '2026-07-01', '2026-12-31', { assignment: 'acting' });
    const given = open([acting, first, second], { appealAuthority: { ...dewi, id: 'agung' } });
    assert.equal(given.supervisor.id, 'dewi');
    assert.deepEqual(given.plans, ['p3', 'p1', 'p2']);
    assert.deepEqual([given.regulation, given.scheme.version], ['permenpanrb-6-2022', '1.0.0']);
  });

  it('from agreed plans of one person in the stretch', () => {
    assert.deepEqual(
      broken(() => open([])),
      ['plans required'],
    );
    assert.deepEqual(
      broken(() => open([plan()])),
      ['plans.0.stage not-agreed'],
    );
    assert.deepEqual(
      broken(() => open([agreed, part('p2', '2026-01-01', '2026-06-30', { employee: bayu })])),
      ['plans.1.employee other-plan'],
    );
    assert.deepEqual(
      broken(() => open([part('p', '2025-01-01', '2025-12-31')])),
      ['plans.0.period out-of-range'],
    );
    assert.deepEqual(
      broken(() => open([agreed], { appealAuthority: bayu })),
      ['appealAuthority.id about-oneself'],
    );
  });

  it('follow-ups are those of the scheme', () => {
    const follow = (followUp: string) =>
      actOnEvaluation(
        evaluation('final'),
        act('follow-up', as('supervisor'), { followUps: [{ followUp, ground: 'Hasil' }] }),
        context(),
      );
    assert.deepEqual(follow('penghargaan').followUps, [
      { followUp: 'penghargaan', on: '2027-01-10', ground: 'Hasil' },
    ]);
    assert.deepEqual(
      broken(() => follow('liburan')),
      ['followUps.0.followUp unknown'],
    );
    const twice = act('object', as('employee'), { items: [item, item] });
    assert.deepEqual(
      broken(() => actOnEvaluation(evaluation('released'), twice, context())),
      ['items.1 duplicate'],
    );
  });
});
