import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Actor,
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

  it('a voice in the scheme', () => {
    const sources = lenient.voices.sources.filter(({ id }) => id === 'supervisor');
    const alone = context({ scheme: { ...lenient, voices: { ...lenient.voices, sources } } });
    const assess = () => actOnEvaluation(evaluation('open'), act('assess-oneself', as('employee')), alone);
    const contribute = () => actOnEvaluation(evaluation('open'), act('contribute', as('peer')), alone);
    assert.deepEqual(
      [broken(assess), broken(contribute)],
      [['ratings not-in-scheme'], ['ratings not-in-scheme']],
    );
    assert.deepEqual(lacking(evaluation('open'), 'rate', alone), []);
  });

  it('the scheme and version that the evaluation was opened with', () => {
    const other = context({ scheme: { ...lenient, version: '1.0.1' } });
    assert.deepEqual(lacking(evaluation('open'), 'rate', other), ['scheme other-scheme']);
  });

  it('a day of the office that there is', () => {
    for (const today of ['2026-02-30', '2026-2-3', ''])
      assert.deepEqual(lacking(evaluation('open'), 'rate', context({ today })), ['today format'], today);
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
  const nyoman = { id: 'nyoman', role: 'third-party' };
  const asking = (nomination?: object) => {
    const sources = lenient.voices.sources.map((each) => {
      const rules = each.id === 'third-party' ? nomination : undefined;
      return { ...each, nomination: rules };
    });
    return context({ scheme: { ...lenient, voices: { ...lenient.voices, sources } } as typeof lenient });
  };
  const rules = { by: ['employee'], approvedBy: 'performance-team', minimum: 1, maximum: 3 };

  it('are nominated, then approved or declined, and may be nominated again', () => {
    const named = nominate('nyoman', 'third-party');
    const [team, other] = [as('performance-team'), as('supervisor')];
    assert.deepEqual(named.raters.at(-1), { ...nyoman, status: 'nominated' });
    const approved = actOnEvaluation(named, act('approve-rater', team, { rater: nyoman }), context());
    assert.equal(approved.raters.at(-1)?.status, 'approved');
    const declined = actOnEvaluation(named, act('decline-rater', other, { rater: nyoman }), context());
    assert.equal(declined.raters.at(-1)?.status, 'declined');
    const again = nominate('nyoman', 'third-party', context(), declined);
    assert.deepEqual(
      again.raters.slice(-2).map(({ status }) => status),
      ['declined', 'nominated'],
    );
    const late = actOnEvaluation(again, act('approve-rater', team, { rater: nyoman }), context());
    const contribute = act('contribute', nyoman as Actor);
    const heard = actOnEvaluation(late, contribute, context());
    assert.deepEqual(
      heard.raters.slice(-2).map(({ status }) => status),
      ['declined', 'heard'],
    );
  });

  it('are no one twice, and not the employee or the supervisor', () => {
    assert.deepEqual(
      broken(() => nominate('made', 'third-party')),
      ['raters.5.id duplicate'],
    );
    assert.deepEqual(
      broken(() => nominate('made', 'subordinate')),
      ['raters.5.id duplicate'],
      'one voice each',
    );
    assert.deepEqual(
      broken(() => nominate('sari', 'third-party')),
      ['raters.5.id other-rater'],
    );
    assert.deepEqual(
      broken(() => nominate('bayu', 'third-party')),
      ['raters.5.id other-rater'],
    );
    const unknown = act('approve-rater', as('supervisor'), { rater: { id: 'made', role: 'subordinate' } });
    assert.deepEqual(
      broken(() => actOnEvaluation(evaluation('open'), unknown, context())),
      ['rater unknown'],
    );
  });

  it('are nominated and approved as the scheme lets them be', () => {
    const open = evaluation('open', { raters: [] });
    const named = (changes: object, ...ids: string[]) =>
      ids.reduce((given, id) => nominate(id, 'third-party', asking({ ...rules, ...changes }), given), open);
    assert.equal(named({ approvedBy: null }, 'nyoman').raters[0]?.status, 'approved');
    assert.equal(named({}, 'a', 'b', 'c').raters.length, 3);
    assert.deepEqual(
      broken(() => named({}, 'a', 'b', 'c', 'd')),
      ['raters.third-party too-many'],
    );
    assert.deepEqual(
      broken(() => named({ by: ['performance-team'] }, 'a')),
      ['raters not-in-scheme'],
    );
    assert.deepEqual(
      broken(() => nominate('a', 'third-party', asking(), open)),
      ['raters not-in-scheme'],
    );
    assert.deepEqual(
      broken(() => nominate('a', 'peer', asking(rules), open)),
      ['raters.0.role not-offered'],
    );
    const approve = (role: 'supervisor' | 'performance-team') => {
      const by = act('approve-rater', as(role), { rater: { id: 'a', role: 'third-party' } });
      return broken(() => actOnEvaluation(named({}, 'a'), by, asking(rules)));
    };
    assert.deepEqual([approve('supervisor'), approve('performance-team')], [['by.role not-allowed'], []]);
  });

  it('are heard once', () => {
    const heard = actOnEvaluation(evaluation('open'), act('contribute', as('peer')), context());
    assert.equal(heard.raters[0]?.status, 'heard');
    assert.deepEqual(heard.ratings, [{ rating: 'rating-peer', plan: 'plan-sari', role: 'peer' }]);
    const again = act('contribute', as('peer'));
    assert.deepEqual(
      broken(() => actOnEvaluation(heard, again, context())),
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
