import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import {
  type Feedback,
  type FeedbackAct,
  type FeedbackAction,
  type FeedbackContext,
  type FeedbackStage,
  actOnFeedback,
  checkObstacle,
  feedbackActions,
  feedbackRules,
  mayActOnFeedback,
} from '@kinerja/core/cycle';
import { Feedback as FeedbackSchema } from '@kinerja/core/records/feedback';
import type { Scheme } from '@kinerja/core/schemes';
import * as z from 'zod/mini';
import { agreed, as, broken } from './evaluations.ts';
import { at, roles, scheme } from './unit.ts';

const raters = (['peer', 'subordinate', 'third-party'] as const).map((role) => ({
  ...as(role),
  role,
  status: 'approved' as const,
}));
const context = (changes: Partial<FeedbackContext> = {}): FeedbackContext => ({
  plan: agreed,
  scheme,
  today: '2026-05-04',
  raters,
  ...changes,
});
const words = { strengths: 'Cepat tanggap', improvements: 'Arsip', note: 'Bagaimana pelayanan loket?' };
const act = (action: FeedbackAction, role: (typeof roles)[number], changes: object = {}): FeedbackAct =>
  ({
    action,
    id: 'f1',
    by: as(role),
    at: at('2026-05-04'),
    about: { type: 'general' },
    to: as('peer'),
    ...words,
    ...changes,
  }) as FeedbackAct;
const given = actOnFeedback(null, act('give', 'supervisor'), context());
const byStage: Record<FeedbackStage, Feedback | null> = {
  new: null,
  given,
  acknowledged: { ...given, acknowledged: { on: '2026-05-05' } },
};

/** What may be done, written apart from the table. */
const allowed: Record<FeedbackAction, readonly [FeedbackStage, string, FeedbackStage]> = {
  give: ['new', 'supervisor, peer, subordinate, third-party', 'given'],
  'check-in': ['new', 'supervisor, employee', 'given'],
  request: ['new', 'supervisor, employee', 'given'],
  answer: ['new', 'supervisor, peer, subordinate, third-party, employee', 'given'],
  acknowledge: ['given', 'employee', 'acknowledged'],
};

describe('feedback: who may do what, from where', () => {
  for (const action of Object.keys(feedbackRules) as FeedbackAction[]) {
    it(action, () => {
      for (const stage of ['new', 'given', 'acknowledged'] as const) {
        for (const role of roles) {
          const request = actOnFeedback(null, act('request', 'employee', { to: as(role) }), context());
          const [from, by, to] = allowed[action];
          const may = stage === from && by.split(', ').includes(role);
          const around = context({ request });
          const place = `${action} from ${stage} by ${role}`;
          assert.equal(mayActOnFeedback(byStage[stage], action, as(role), around).allowed, may, place);
          const does = () => actOnFeedback(byStage[stage], act(action, role), around);
          if (!may)
            assert.throws(
              does,
              (e) => isKinerjaError(e, 'refused') || isKinerjaError(e, 'wrong-stage'),
              place,
            );
          else assert.equal(does().acknowledged ? 'acknowledged' : 'given', to);
        }
      }
    });
  }

  it('lists what may be done', () => {
    const may = feedbackActions(null, as('employee'), context()).filter((each) => each.allowed);
    assert.deepEqual(
      may.map((each) => each.action),
      ['check-in', 'request'],
    );
  });
});

describe('feedback: who', () => {
  const because = (
    action: FeedbackAction,
    id: string,
    role: string,
    changes: Partial<FeedbackContext> = {},
  ) => {
    const may = mayActOnFeedback(null, action, { id, role: role as 'peer' }, context(changes));
    return may.allowed ? 'allowed' : may.because;
  };
  it('speaks of the plan of another, when nominated or asked', () => {
    assert.equal(because('give', 'dewi', 'supervisor'), 'not-yours');
    assert.equal(because('give', 'sari', 'peer'), 'about-yourself');
    assert.equal(because('give', 'wayan', 'peer'), 'not-yours');
    assert.equal(because('give', 'putu', 'peer', { raters: [] }), 'not-yours');
    const request = actOnFeedback(
      null,
      act('request', 'employee', { to: { id: 'wayan', role: 'peer' } }),
      context(),
    );
    assert.equal(because('answer', 'wayan', 'peer', { request }), 'allowed');
    assert.equal(because('answer', 'putu', 'peer', { request }), 'not-yours');
    assert.equal(because('answer', 'wayan', 'peer'), 'missing');
    assert.equal(because('answer', 'wayan', 'peer', { request: { ...request, plan: 'lain' } }), 'missing');
    assert.equal(
      because('answer', 'wayan', 'peer', { request: { ...request, kind: 'check-in' } }),
      'missing',
    );
  });
});

describe('feedback: what', () => {
  const refused = (
    action: FeedbackAction,
    changes: object,
    by: Scheme = scheme,
    role: 'peer' | 'supervisor' = 'peer',
  ) => broken(() => actOnFeedback(null, act(action, role, changes), context({ scheme: by })));

  it('is kept as a valid record', () => {
    const request = actOnFeedback(null, act('request', 'employee'), context());
    const answer = actOnFeedback(null, act('answer', 'peer', { id: 'f2' }), context({ request }));
    const read = actOnFeedback(given, act('acknowledge', 'employee', { remark: 'Terima kasih' }), context());
    for (const each of [request, answer, read])
      assert.deepEqual(z.parse(FeedbackSchema, JSON.parse(JSON.stringify(each))), each);
    assert.deepEqual([request.to, answer.answers], [as('peer'), 'f1']);
    assert.deepEqual([read.revision, read.acknowledged], [2, { on: '2026-05-04', remark: 'Terima kasih' }]);
    assert.equal(given.acknowledged, undefined, 'the one before stays');
  });

  it('says what the scheme wants said, and at least something', () => {
    const blank = { strengths: ' ', improvements: undefined, note: undefined };
    assert.deepEqual(refused('give', blank), ['strengths required', 'improvements required']);
    const optional: Scheme = {
      ...scheme,
      feedback: { ...scheme.feedback, strengths: 'optional', improvements: 'optional' },
    };
    assert.deepEqual(refused('give', blank, optional), ['note required']);
    assert.deepEqual(refused('give', { ...blank, improvements: 'Arsip' }, optional), []);
    assert.deepEqual(refused('check-in', blank, scheme, 'supervisor'), ['note required']);
    assert.deepEqual(refused('request', { to: undefined }, scheme, 'supervisor'), ['to required']);
  });

  it('has only the words that were said', () => {
    const silent = { strengths: undefined, improvements: undefined };
    const talk = actOnFeedback(null, act('check-in', 'supervisor', silent), context());
    assert.deepEqual(Object.keys(talk).sort(), [
      'about',
      'giver',
      'id',
      'kind',
      'note',
      'on',
      'plan',
      'revision',
    ]);
    const praise = actOnFeedback(null, act('give', 'supervisor', { note: undefined }), context());
    assert.deepEqual([praise.strengths, 'note' in praise, 'to' in praise], [words.strengths, false, false]);
  });

  it('is about a target of the plan, a behaviour value, or the whole', () => {
    const about = (type: string, id: string) => refused('give', { about: { type, id } });
    assert.deepEqual([about('target', 'a'), about('value', 'loyal')], [[], []]);
    assert.deepEqual(about('target', 'z'), ['about.id unknown-target']);
    assert.deepEqual(about('value', 'rajin'), ['about.id unknown']);
  });

  it('is anonymous only where the voice is, and then keeps nobody', () => {
    const anonymous = actOnFeedback(null, act('give', 'peer', { anonymous: true }), context());
    assert.deepEqual(anonymous.giver, { role: 'peer' });
    assert.ok(!JSON.stringify(anonymous).includes('putu'));
    assert.deepEqual(refused('give', { anonymous: true }, scheme, 'supervisor'), ['anonymous not-in-scheme']);
    const request = actOnFeedback(null, act('request', 'employee'), context());
    const answer = act('answer', 'peer', { anonymous: true });
    assert.deepEqual(
      broken(() => actOnFeedback(null, answer, context({ request }))),
      ['anonymous not-in-scheme'],
    );
  });
});

it('is dated on a day that there is', () => {
  const never = context({ today: '2026-02-30' });
  assert.deepEqual(
    broken(() => actOnFeedback(null, act('give', 'supervisor'), never)),
    ['today format'],
  );
  assert.deepEqual(
    broken(() => actOnFeedback(given, act('acknowledge', 'employee'), never)),
    ['today format'],
  );
});

it('an obstacle has a cause and a known category, as the scheme asks', () => {
  const report = { id: 'p', plan: 'plan-sari', target: 'a', on: '2026-05-01', value: 1 };
  const found = (obstacle: object, by = scheme) =>
    checkObstacle({ ...report, obstacle: { what: 'Server mati', ...obstacle } }, by).map(
      ({ path, rule }) => `${path.join('.')} ${rule}`,
    );
  assert.deepEqual(checkObstacle(report, scheme), []);
  assert.deepEqual(found({}), ['obstacle.cause required']);
  assert.deepEqual(found({ cause: 'Listrik' }), []);
  assert.deepEqual(found({ whys: ['Listrik padam', 'Genset rusak'] }), [], 'the last why is the cause');
  assert.deepEqual(found({ cause: 'Listrik', category: 'cuaca' }), ['obstacle.category unknown']);
  assert.deepEqual(found({ cause: 'Listrik', category: 'sumber-daya' }), []);
  const obstacles = { ...scheme.tracking.obstacles, cause: 'optional', support: 'required' } as const;
  assert.deepEqual(found({}, { ...scheme, tracking: { ...scheme.tracking, obstacles } }), [
    'obstacle.support required',
  ]);
});
