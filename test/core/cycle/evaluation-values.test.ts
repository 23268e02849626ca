import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Evaluation, type NewObjection, actOnEvaluation, receiptOf } from '@kinerja/core/cycle';
import { type StepObjection, addressed, matrixGuide, rescore } from '@kinerja/core/explanation';
import { verify } from '@kinerja/core/receipt';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import { act, as, broken, context, evaluation, lenient, rating } from './evaluations.ts';
import { scheme } from './unit.ts';

describe('raw, calibrated and final value', () => {
  const level = (id: string, to: string, name = 'results') => ({
    id,
    path: [name, 'level'],
    to,
    ground: 'Disamakan antarunit',
    rule: { law: 'Contoh', place: 'kalibrasi', status: 'local-policy' as const },
  });
  const by = context({ scheme: { ...lenient, calibration: scheme.calibration } });
  const rated = actOnEvaluation(evaluation('open', { outcomes: {} }), act('rate', as('supervisor')), by);
  const calibrate = (given: Evaluation, ...adjustments: object[]) =>
    actOnEvaluation(given, act('calibrate', as('performance-team'), { adjustments }), by);
  const released = (given: Evaluation) =>
    [act('release', as('supervisor')), act('object', as('employee'))].reduce(
      (before, each) => actOnEvaluation(before, each, by),
      given,
    );
  const decide = (given: Evaluation, decisions: object[], adjustments: object[] = []) =>
    actOnEvaluation(given, act('decide', as('appeal-authority'), { decisions, adjustments }), by);
  const changed = { item: 'i1', verdict: 'changed', ground: 'Bukti ada', adjustment: 'd1' };

  it('stand side by side, each change with from, to, actor, ground and rule', () => {
    const lowered = calibrate(rated, level('c1', 'below'));
    const { outcomes, adjustments, objection } = decide(
      released(lowered),
      [changed],
      [level('d1', 'exceeds')],
    );
    assert.deepEqual(
      [outcomes.raw?.value, outcomes.calibrated?.value, outcomes.final?.value],
      ['baik', 'butuh-perbaikan', 'baik'],
    );
    assert.deepEqual(
      adjustments.map(({ id, stage, from, to, by: actor }) => [id, stage, from, to, actor.id]),
      [
        ['c1', 'calibration', 'meets', 'below', 'tono'],
        ['d1', 'decision', 'below', 'exceeds', 'dewi'],
      ],
    );
    assert.deepEqual(objection?.items[0]?.decision, {
      verdict: 'changed',
      ground: 'Bukti ada',
      adjustment: 'd1',
    });
    for (const sealed of Object.values(outcomes)) {
      const again = JSON.parse(JSON.stringify(receiptOf(sealed!)));
      assert.deepEqual(verify(again, evaluationRegulations), { valid: true });
    }
    const forged = receiptOf({ ...outcomes.raw!, input: outcomes.calibrated!.input });
    assert.deepEqual(verify(forged, evaluationRegulations), { valid: false, reason: 'hash' });
  });

  it('a calibration may leave all as it is, and be taken up again', () => {
    const [once, twice] = [
      calibrate(rated),
      calibrate(calibrate(rated, level('c1', 'below')), level('c2', 'meets')),
    ];
    assert.equal(once.outcomes.calibrated?.hash, rated.outcomes.raw?.hash);
    assert.equal(twice.outcomes.calibrated?.hash, rated.outcomes.raw?.hash, 'there and back');
    assert.equal(twice.adjustments.length, 2);
  });

  it('an objection to a step is kept as it was made, and the change is what it would do', () => {
    const [law] = evaluationRegulations;
    const before = receiptOf(rated.outcomes.raw!);
    const path = addressed(before.outcome).find(({ step }) => step.arguments.axis === 'results')!.path;
    const claim = {
      path,
      claim: [{ path: ['results', 'level'], value: 'exceeds' }],
      ground: 'Bukti belum dilihat',
    } satisfies StepObjection;
    const release = actOnEvaluation(calibrate(rated), act('release', as('supervisor')), by);
    const objection: NewObjection = { id: 'i1', ...claim };
    const objected = actOnEvaluation(release, act('object', as('employee'), { items: [objection] }), by);
    assert.deepEqual(objected.objection, { on: '2027-01-10', items: [objection] });
    const changes = [{ ...level('d1', 'exceeds', 'results') }, { ...level('d2', 'exceeds', 'behaviour') }];
    const both = [changed, { ...changed, item: 'i2', adjustment: 'd2' }];
    const second = { ...objection, id: 'i2', claim: [{ path: ['behaviour', 'level'], value: 'exceeds' }] };
    const two = actOnEvaluation(release, act('object', as('employee'), { items: [objection, second] }), by);
    const { outcomes } = decide(objected, [changed], [changes[0]!]);
    const after = rescore(matrixGuide(law!), before.input, claim).after;
    assert.deepEqual(receiptOf(outcomes.final!).outcome, after);
    assert.equal(decide(two, both, changes).outcomes.final?.value, 'sangat-baik');
  });

  it('without objection the last value becomes the final one', () => {
    const later = { ...by, today: '2027-01-25' };
    const released = actOnEvaluation(
      calibrate(rated, level('c1', 'below')),
      act('release', as('supervisor')),
      by,
    );
    const final = actOnEvaluation(released, act('finalise', as('supervisor')), later);
    assert.deepEqual(final.outcomes.final, final.outcomes.calibrated);
  });

  it('an adjustment changes something that is there, to something that may be', () => {
    const refused = (...given: object[]) => broken(() => calibrate(rated, ...given));
    assert.deepEqual(refused(level('c1', 'meets')), ['adjustments.c1.to unchanged']);
    assert.deepEqual(refused(level('c1', 'below', 'discipline')), ['adjustments.c1.path unknown-path']);
    assert.deepEqual(refused({ ...level('c1', 'below'), path: ['results', 'items', 'toString'] }), [
      'adjustments.c1.path unknown-path',
    ]);
    assert.deepEqual(refused(level('c1', 'below'), level('c1', 'exceeds')), ['adjustments.c1.id duplicate']);
    assert.deepEqual(refused(level('c1', 'best'), level('c2', 'meets', 'behaviour')), [
      'adjustments.c1.to not-offered',
      'adjustments.c2.to unchanged',
    ]);
  });

  it('one act may change a level more than once', () => {
    const { adjustments } = calibrate(
      rated,
      level('c1', 'below'),
      level('c2', 'exceeds'),
      level('c3', 'meets'),
    );
    assert.deepEqual(
      adjustments.map(({ from, to }) => `${from} ${to}`),
      ['meets below', 'below exceeds', 'exceeds meets'],
    );
  });

  it('everything objected to is decided once, and each change is one that was decided', () => {
    const objected = released(calibrate(rated));
    const refused = (decisions: object[], adjustments: object[] = []) =>
      broken(() => decide(objected, decisions, adjustments));
    const kept = { item: 'i1', verdict: 'kept', ground: 'Tetap' };
    assert.deepEqual(refused([{ ...kept, item: 'i2' }]), ['decisions.0.item unknown', 'decisions undecided']);
    assert.deepEqual(refused([kept, kept]), ['decisions.1 duplicate']);
    assert.deepEqual(refused([changed]), ['decisions.0.adjustment required']);
    assert.deepEqual(refused([kept], [level('d1', 'below')]), ['adjustments.0 undecided']);
    assert.deepEqual(refused([{ ...kept, adjustment: 'd1' }], [level('d1', 'below')]), [
      'decisions.0.adjustment not-changed',
    ]);
    assert.deepEqual(
      refused([changed], [level('d1', 'below', 'behaviour')]),
      ['decisions.0.adjustment other-step'],
      'nothing becomes worse that nobody objected to',
    );
    assert.equal(decide(objected, [kept]).outcomes.final?.hash, objected.outcomes.calibrated?.hash);
  });
});

describe('what is handed in', () => {
  const rate = (changes: object, around = context()) =>
    broken(() =>
      actOnEvaluation(
        evaluation('open'),
        act('rate', as('supervisor'), { rating: { ...rating(as('supervisor')), ...changes } }),
        around,
      ),
    );

  it('is final, by who hands it in, on a plan of the evaluation, and complete', () => {
    assert.deepEqual(rate({}), []);
    assert.deepEqual(rate({ status: 'draft' }), ['rating.status not-final']);
    assert.deepEqual(rate({ rater: { id: 'putu', role: 'peer' } }), [
      'rating.rater.role other-rater',
      'rating.rater.id other-rater',
    ]);
    assert.deepEqual(rate({ plan: 'plan-lain' }), ['rating.plan other-plan']);
    assert.deepEqual(rate({ results: { items: {} } }), ['rating.results.level required']);
  });

  it('has reasons and evidence where the scheme asks for them', () => {
    const asking = (changes: Partial<typeof lenient.rating>) =>
      context({ scheme: { ...lenient, rating: { ...lenient.rating, ...changes } } });
    assert.deepEqual(rate({}, asking({ reasonsFor: ['meets'] })), [
      'rating.results.items.a.note required',
      'rating.results.note required',
      'rating.behaviour.items.loyal.note required',
      'rating.behaviour.note required',
    ]);
    assert.deepEqual(rate({}, asking({ reasonsFor: ['below', 'exceeds'] })), []);
    const facts = asking({ evidence: 'required' });
    assert.deepEqual(rate({}, facts), ['rating.results.items.a evidence']);
    const report = {
      id: 'x',
      plan: 'plan-sari',
      target: 'a',
      on: '2026-05-01',
      value: 3,
      evidence: { title: 'BA' },
    };
    assert.deepEqual(rate({}, { ...facts, progress: [report] }), []);
    for (const changes of [{ target: 'b' }, { plan: 'plan-lain' }, { evidence: undefined }])
      assert.deepEqual(rate({}, { ...facts, progress: [{ ...report, ...changes }] }), [
        'rating.results.items.a evidence',
      ]);
  });
});
