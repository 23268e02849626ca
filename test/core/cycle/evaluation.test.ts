import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import {
  type Evaluation,
  type EvaluationAct,
  type EvaluationAction,
  type EvaluationStage,
  type Role,
  actOnEvaluation,
  evaluationActions,
  evaluationRules,
  mayActOnEvaluation,
} from '@kinerja/core/cycle';
import { Evaluation as EvaluationSchema, EvaluationStage as Stages } from '@kinerja/core/records/evaluation';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { act, as, context, evaluation, lenient, rating } from './evaluations.ts';
import { roles, scheme } from './unit.ts';

const stages: readonly EvaluationStage[] = Stages.options;
const actions = Object.keys(evaluationRules) as EvaluationAction[];
const both = 'supervisor, performance-team';

/** What may be done, written apart from the table: action, roles, from → to (the same where it stays). */
const allowed: readonly (readonly [EvaluationAction, string, string])[] = [
  ['nominate', `employee, ${both}`, 'open > open, self-assessed > self-assessed'],
  ['approve-rater', both, 'open > open, self-assessed > self-assessed, rated > rated'],
  ['decline-rater', both, 'open > open, self-assessed > self-assessed, rated > rated'],
  ['assess-oneself', 'employee', 'open > self-assessed'],
  ['go-without-self-assessment', 'supervisor', 'open > self-assessed'],
  [
    'contribute',
    'peer, subordinate, third-party',
    'open > open, self-assessed > self-assessed, rated > rated',
  ],
  ['rate', 'supervisor', 'open > rated, self-assessed > rated, rated > rated'],
  ['calibrate', 'performance-team', 'rated > calibrated, calibrated > calibrated'],
  ['release', both, 'rated > released, calibrated > released'],
  ['acknowledge', 'employee', 'released > acknowledged'],
  ['object', 'employee', 'released > objected, acknowledged > objected'],
  ['decide', 'appeal-authority', 'objected > decided'],
  ['finalise', both, 'released > final, acknowledged > final, decided > final'],
  ['follow-up', both, 'final > followed-up, followed-up > followed-up'],
];

const leadsTo = (action: EvaluationAction, role: Role, stage: EvaluationStage): string | undefined => {
  const [, by = '', ways = ''] = allowed.find(([each]) => each === action) ?? [];
  if (!by.split(', ').includes(role)) return undefined;
  return ways
    .split(', ')
    .map((way) => way.split(' > '))
    .find(([from]) => from === stage)?.[1];
};

/** A day and a scheme under which nothing but role and stage decides. */
const kind = (action: EvaluationAction) =>
  context({
    today: action === 'finalise' ? '2027-01-25' : '2027-01-24',
    scheme: { ...lenient, calibration: action === 'calibrate' ? scheme.calibration : null },
  });

describe('an evaluation: who may do what, from where, and where it leads', () => {
  it('covers every action and stage', () => {
    assert.deepEqual(allowed.map(([action]) => action).sort(), [...actions].sort());
    assert.equal(stages.length, 10);
  });

  for (const action of actions) {
    it(action, () => {
      for (const stage of stages) {
        for (const role of roles) {
          const given = evaluation(stage);
          const to = leadsTo(action, role, stage);
          const does = () => actOnEvaluation(given, act(action, as(role)), kind(action));
          const place = `${action} from ${stage} by ${role}`;
          assert.equal(mayActOnEvaluation(given, action, as(role), kind(action)).allowed, !!to, place);
          if (to) assert.equal(does().stage, to, place);
          else
            assert.throws(
              does,
              (e) => isKinerjaError(e, 'refused') || isKinerjaError(e, 'wrong-stage'),
              place,
            );
        }
      }
    });
  }

  it('lists what may be done', () => {
    const may = (stage: EvaluationStage, role: Role) =>
      evaluationActions(evaluation(stage), as(role), kind('object')).flatMap((each) =>
        each.allowed ? [each.action] : [],
      );
    assert.deepEqual(may('released', 'employee'), ['acknowledge', 'object']);
    assert.deepEqual(may('open', 'peer'), ['contribute']);
    assert.deepEqual(may('final', 'appeal-authority'), []);
  });
});

describe('nobody acts for another, or on an own rating', () => {
  const because = (action: EvaluationAction, id: string, role: Role, changes: Partial<Evaluation> = {}) => {
    const [stage] = evaluationRules[action].from;
    const permission = mayActOnEvaluation(evaluation(stage!, changes), action, { id, role }, kind(action));
    return permission.allowed ? 'allowed' : permission.because;
  };
  const cases: readonly (readonly [EvaluationAction, string, Role, string])[] = [
    ['assess-oneself', 'bayu', 'employee', 'not-yours'],
    ['rate', 'dewi', 'supervisor', 'not-yours'],
    ['rate', 'sari', 'supervisor', 'about-yourself'],
    ['calibrate', 'sari', 'performance-team', 'about-yourself'],
    ['release', 'sari', 'performance-team', 'about-yourself'],
    ['calibrate', 'bayu', 'performance-team', 'about-yourself'],
    ['approve-rater', 'bayu', 'performance-team', 'about-yourself'],
    ['calibrate', 'agung', 'performance-team', 'allowed'],
    ['calibrate', 'putu', 'performance-team', 'about-yourself'],
    ['release', 'putu', 'performance-team', 'about-yourself'],
    // Proposed as a rater, and not agreed to.
    ['calibrate', 'wayan', 'performance-team', 'allowed'],
    ['decide', 'bayu', 'appeal-authority', 'about-yourself'],
    ['decide', 'sari', 'appeal-authority', 'about-yourself'],
    ['decide', 'agung', 'appeal-authority', 'not-yours'],
    ['contribute', 'wayan', 'third-party', 'not-yours'],
    ['contribute', 'putu', 'subordinate', 'not-yours'],
    ['contribute', 'sari', 'peer', 'about-yourself'],
    ['contribute', 'agung', 'peer', 'not-yours'],
  ];
  for (const [action, id, role, expected] of cases) {
    it(`${action} by ${id} as ${role}: ${expected}`, () => assert.equal(because(action, id, role), expected));
  }

  it('whoever is above the supervisor may decide where the record names nobody', () => {
    const { appealAuthority: _, ...open } = evaluation('objected');
    const may = (id: string) =>
      mayActOnEvaluation(open, 'decide', { id, role: 'appeal-authority' }, context()).allowed;
    assert.deepEqual([may('agung'), may('bayu'), may('sari')], [true, false, false]);
    assert.equal(may('putu'), false, 'nor one who was to be heard as a rater');
  });
});

it('whatever is done: one revision more, history only grows, the input stays, the record is valid', () => {
  const pairs = actions.flatMap((action) => roles.map((role) => [action, role] as const));
  let done = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 8, maxLength: 30 }), fc.boolean(), (picks, calibrated) => {
      const by = { ...lenient, calibration: calibrated ? scheme.calibration : null };
      let given = evaluation('open', { outcomes: {} });
      for (const [index, pick] of picks.entries()) {
        const around = context({ scheme: by, today: pick % 2 ? '2027-01-24' : '2027-01-25' });
        const may = pairs.filter(
          ([action, role]) => mayActOnEvaluation(given, action, as(role), around).allowed,
        );
        const [action, role] = may[pick % may.length] ?? [];
        if (!action || !role) break;
        const before = JSON.stringify(given);
        const next = tried(() => actOnEvaluation(given, fresh(action, role, index), around));
        assert.equal(JSON.stringify(given), before);
        if (!next) continue;
        done += 1;
        assert.equal(next.revision, given.revision + 1);
        assert.deepEqual(next.history.slice(0, -1), given.history);
        assert.deepEqual(next.adjustments.slice(0, given.adjustments.length), given.adjustments);
        assert.deepEqual(z.parse(EvaluationSchema, JSON.parse(JSON.stringify(next))), next);
        given = next;
      }
    }),
    { seed: 5, numRuns: 60 },
  );
  assert.ok(done > 300, `${done} acts`);
});

/** An act with ids of its own. */
function fresh(action: EvaluationAction, role: Role, index: number): EvaluationAct {
  const rated = ['rate', 'contribute', 'assess-oneself'].includes(action);
  return act(action, as(role), {
    ...(rated && { rating: { ...rating(as(role)), id: `r${index}` } }),
    ...(action === 'nominate' && { rater: { id: `n${index}`, role: 'third-party' } }),
  });
}

/** A rater who was approved or declined already may be refused although the action is allowed, and nothing else. */
function tried(does: () => Evaluation): Evaluation | null {
  try {
    return does();
  } catch (error) {
    assert.ok(isKinerjaError(error, 'invalid-data'));
    assert.ok(error.facts.issues.every((issue) => ['rater', 'by', 'raters'].includes(`${issue.path[0]}`)));
    return null;
  }
}
