import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import {
  type Response,
  type Survey,
  checkResponse,
  openForm,
  sampleSize,
  tally,
  toResponse,
} from '@kinerja/core/survey';

/** What is told about a wrong answer has to be enough for a sentence about it: where, by which rule, and the limits. */
const survey: Survey = {
  id: 's1',
  regulation: 'permenpanrb-14-2017',
  title: { id: 'SKM' },
  unit: 'Unit',
  service: 'Layanan',
  period: { from: '2026-01-01', to: '2026-12-31' },
  closes: '2026-12-31',
  instrument: serviceQuestionnaire,
};
const right: Response = {
  id: 'r1',
  survey: 's1',
  instrument: { id: 'permenpanrb-14-2017', version: '1.0.0' },
  answers: { waktu: 3 },
  profile: {},
  language: 'id',
  on: '2026-11-22',
};
const issues = (changes: Partial<Response>, of: Survey = survey) =>
  checkResponse(of, { ...right, ...changes });

test('an age has both its limits in what is told, and may lie on either', () => {
  const facts = { minimum: 10, maximum: 120 };
  for (const value of [9, 121]) {
    assert.deepEqual(issues({ profile: { age: value } }), [
      { path: ['profile', 'age'], rule: 'out-of-range', facts: { ...facts, value } },
    ]);
  }
  for (const age of [10, 120]) assert.deepEqual(issues({ profile: { age } }), []);
});

test('another instrument, by id or by version, is told which one was asked', () => {
  const asked = { id: 'permenpanrb-14-2017', version: '1.0.0' };
  for (const instrument of [
    { ...asked, id: 'x' },
    { ...asked, version: '2.0.0' },
  ]) {
    assert.deepEqual(issues({ instrument }), [
      { path: ['instrument'], rule: 'other-instrument', facts: asked },
    ]);
  }
});

test('too late is told with the last day, and a survey without one never closes', () => {
  const late = { on: '2027-01-01' };
  assert.deepEqual(issues(late), [{ path: ['on'], rule: 'closed', facts: { closes: '2026-12-31' } }]);
  const { closes: _never, ...open } = survey;
  assert.deepEqual(issues(late, open), []);
});

test('a form without a box for comments takes responses without one, and refuses those with one', () => {
  const strict = { ...survey, instrument: { ...serviceQuestionnaire, comment: false } };
  assert.deepEqual(issues({}, strict), []);
  assert.deepEqual(issues({ comment: 'Halo' }, strict), [{ path: ['comment'], rule: 'not-offered' }]);
  assert.deepEqual(issues({ comment: 'Halo' }), []);
});

test('"don\'t know" is not offered where the question does not offer it', () => {
  const questions = serviceQuestionnaire.questions.map((each) => ({ ...each, unknown: false }));
  const strict = { ...survey, instrument: { ...serviceQuestionnaire, questions } };
  assert.deepEqual(issues({ answers: { waktu: 'unknown' } }, strict), [
    { path: ['answers', 'waktu'], rule: 'not-offered' },
  ]);
});

test('a population that cannot be is refused by name, with the least there can be', () => {
  assert.throws(
    () => sampleSize(0.5),
    (error) => {
      assert.ok(isKinerjaError(error, 'invalid-data'));
      assert.deepEqual(error.facts, {
        issues: [{ path: ['population'], rule: 'out-of-range', facts: { minimum: 1, value: 0.5 } }],
      });
      return true;
    },
  );
});

test('what a tally refuses is a response', () => {
  assert.throws(
    () => tally(survey, [{ ...right, answers: {} }]),
    (error) => {
      assert.ok(isKinerjaError(error, 'invalid-data'));
      assert.deepEqual(error.facts, {
        kind: 'response',
        issues: [{ path: [0, 'answers'], rule: 'required' }],
      });
      return true;
    },
  );
});

test('an empty form has no comment, and days are written with both digits', () => {
  const form = openForm(serviceQuestionnaire);
  const made = toResponse(form, { id: 'r', survey: 's1', language: 'id', at: new Date(2026, 0, 5, 9) });
  assert.equal(form.comment, '');
  assert.ok(!('comment' in made));
  assert.equal(made.on, '2026-01-05');
});
