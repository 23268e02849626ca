import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKinerjaError } from '@kinerja/core';
import { serviceQuestionnaire } from '@kinerja/core/instruments/permenpanrb-14-2017';
import { Response as ResponseSchema } from '@kinerja/core/records/response';
import { Survey as SurveySchema } from '@kinerja/core/records/survey';
import { Tabulation as TabulationSchema } from '@kinerja/core/records/tabulation';
import { permenpanrb14of2017 } from '@kinerja/core/regulations/permenpanrb-14-2017';
import {
  type Response,
  type Survey,
  answer,
  answerProfile,
  answered,
  checkResponse,
  clear,
  comment,
  openForm,
  sampleSize,
  tally,
  tallyOf,
  toResponse,
  unanswered,
} from '@kinerja/core/survey';
import * as z from 'zod/mini';

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

const at = new Date(2026, 10, 22, 13, 5, 59);
const sending = { id: 'R1', survey: 's1', language: 'id', at };

function response(changes: Partial<Response> = {}): Response {
  return { ...toResponse(answer(openForm(serviceQuestionnaire), 'waktu', 3), sending), ...changes };
}

test('the official instrument: nine unsur in the order of the questionnaire, four answers each, both languages', () => {
  const { questions, profile } = serviceQuestionnaire;
  assert.deepEqual(
    questions.map((question) => question.id),
    ['persyaratan', 'prosedur', 'waktu', 'biaya', 'produk', 'kompetensi', 'perilaku', 'sarana', 'pengaduan'],
  );
  assert.deepEqual(new Set(questions.map((question) => question.id)), new Set(permenpanrb14of2017.elements));
  for (const { label, text, options } of questions) {
    assert.deepEqual(
      options.map((option) => option.value),
      [1, 2, 3, 4],
    );
    for (const words of [label, text, ...options.map((option) => option.label)])
      assert.ok(words.id && words.en);
  }
  // Own words for each unsur: the two that other applications swap.
  const words = (id: string) =>
    questions.find((each) => each.id === id)!.options.map((each) => each.label.id);
  assert.deepEqual(words('sarana'), ['Buruk', 'Cukup', 'Baik', 'Sangat baik']);
  assert.equal(words('pengaduan')[1], 'Ada tetapi tidak berfungsi');
  assert.equal(words('biaya')[3], 'Gratis');
  assert.deepEqual(
    profile.map((each) => each.id),
    ['sex', 'age', 'education', 'occupation', 'service-type'],
  );
  assert.ok(z.safeParse(SurveySchema, survey).success);
});

test('form state is a value', () => {
  const empty = openForm(serviceQuestionnaire);
  const one = answer(empty, 'waktu', 4);
  const two = answer(one, 'biaya', 'unknown');
  assert.equal(answered(empty), 0);
  assert.equal(answered(two), 2);
  assert.equal(unanswered(two).length, 7);
  assert.ok(!unanswered(two).includes('biaya'), '"don\'t know" is an answer');
  assert.equal(answered(clear(two, 'waktu')), 1);
  assert.deepEqual(answerProfile(answerProfile(two, 'age', 41), 'sex', 'P').profile, { age: 41, sex: 'P' });
  assert.deepEqual(answerProfile(answerProfile(two, 'age', 41), 'age', undefined).profile, {});
  assert.deepEqual(answerProfile(answerProfile(two, 'service-type', 'KTP'), 'service-type', '').profile, {});
});

test('a response holds the answers and a coarse time, and nothing else', () => {
  const form = comment(
    answerProfile(answer(openForm(serviceQuestionnaire), 'waktu', 3), 'age', 41),
    '  Cepat.  ',
  );
  const made = toResponse(form, sending);
  assert.deepEqual(made, {
    id: 'R1',
    survey: 's1',
    instrument: { id: 'permenpanrb-14-2017', version: '1.0.0' },
    answers: { waktu: 3 },
    profile: { age: 41 },
    comment: 'Cepat.',
    language: 'id',
    on: '2026-11-22',
    session: 'afternoon',
  });
  assert.ok(z.safeParse(ResponseSchema, made).success);
  assert.equal(z.safeParse(ResponseSchema, { ...made, name: 'Siti' }).success, false);
  assert.ok(!('comment' in toResponse(comment(form, '   '), sending)));
  const session = (hour: number) => toResponse(form, { ...sending, at: new Date(2026, 0, 5, hour) }).session;
  assert.deepEqual([8, 11, 12, 13].map(session), ['morning', 'morning', 'afternoon', 'afternoon']);
});

const wrong: readonly [string, Partial<Response>, readonly (string | number)[], string][] = [
  ['an answer above the scale', { answers: { waktu: 5 } }, ['answers', 'waktu'], 'out-of-range'],
  ['zero', { answers: { waktu: 0 } }, ['answers', 'waktu'], 'out-of-range'],
  [
    'a question that was not asked',
    { answers: { maklumat: 3 } },
    ['answers', 'maklumat'],
    'unknown-property',
  ],
  ['no answer at all', { answers: {} }, ['answers'], 'required'],
  ['another survey', { survey: 's2' }, ['survey'], 'other-survey'],
  [
    'another version',
    { instrument: { id: 'permenpanrb-14-2017', version: '0.9.0' } },
    ['instrument'],
    'other-instrument',
  ],
  ['after the last day', { on: '2027-01-01' }, ['on'], 'closed'],
  ['a box that the form does not have', { profile: { nik: 1 } }, ['profile', 'nik'], 'unknown-property'],
  ['a choice that was not offered', { profile: { sex: 'X' } }, ['profile', 'sex'], 'not-offered'],
  ['an age out of range', { profile: { age: 7 } }, ['profile', 'age'], 'out-of-range'],
  ['an age in words', { profile: { age: '41' } }, ['profile', 'age'], 'out-of-range'],
  ['a number where words go', { profile: { 'service-type': 3 } }, ['profile', 'service-type'], 'type'],
];

test('a right response has no issues', () => {
  assert.deepEqual(
    checkResponse(survey, response({ profile: { sex: 'P', age: 10, 'service-type': 'KTP' } })),
    [],
  );
  assert.deepEqual(checkResponse(survey, response({ answers: { waktu: 'unknown' } })), []);
  assert.deepEqual(checkResponse(survey, response({ on: '2026-12-31' })), [], 'the last day is still open');
});

for (const [name, changes, path, rule] of wrong) {
  test(`refused with the place named: ${name}`, () => {
    const issues = checkResponse(survey, response(changes));
    assert.deepEqual(
      issues.map((issue) => [issue.path, issue.rule]),
      [[path, rule]],
    );
  });
}

test('"don\'t know" is refused where it is not offered, and so is a comment', () => {
  const strict: Survey = {
    ...survey,
    instrument: {
      ...serviceQuestionnaire,
      comment: false,
      questions: serviceQuestionnaire.questions.map((question) => ({ ...question, unknown: false })),
    },
  };
  const issues = checkResponse(strict, response({ answers: { waktu: 'unknown' }, comment: 'Halo' }));
  assert.deepEqual(
    issues.map((issue) => issue.path),
    [['comment'], ['answers', 'waktu']],
  );
});

test('a tally counts answers, not people: unknown and skipped are in neither sum nor count', () => {
  const counted = tally(survey, [
    response({ answers: { waktu: 4, biaya: 'unknown' } }),
    response({ answers: { waktu: 1 } }),
    response({ answers: { biaya: 2 } }),
  ]);
  assert.equal(counted.respondents, 3);
  assert.deepEqual(counted.elements.waktu, { sum: 5, count: 2 });
  assert.deepEqual(counted.elements.biaya, { sum: 2, count: 1 });
  assert.deepEqual(counted.elements.sarana, { sum: 0, count: 0 });
});

test('a bad response in a list is refused with its position', () => {
  assert.throws(
    () => tally(survey, [response(), response({ answers: { waktu: 7 } })]),
    (error) => {
      assert.ok(isKinerjaError(error, 'invalid-data'));
      assert.deepEqual(error.facts.issues, [
        { path: [1, 'answers', 'waktu'], rule: 'out-of-range', facts: { minimum: 1, maximum: 4, value: 7 } },
      ]);
      return true;
    },
  );
});

test('a tabulation is a tally with its labels', () => {
  const tabulation = {
    id: 's1',
    regulation: 'permenpanrb-14-2017',
    title: { id: 'SKM' },
    unit: 'Unit',
    period: survey.period,
    respondents: 2,
    cutOff: '2026-11-22T03:00:00Z',
    elements: [
      { id: 'waktu', label: { id: 'Waktu' }, sum: 5, count: 2 },
      { id: 'biaya', label: { id: 'Biaya' }, mean: '3.31' },
    ],
  };
  assert.ok(z.safeParse(TabulationSchema, tabulation).success);
  assert.deepEqual(tallyOf(tabulation), {
    respondents: 2,
    elements: { waktu: { sum: 5, count: 2 }, biaya: { mean: '3.31' } },
  });
  const impossible = { ...tabulation, respondents: 1 };
  assert.equal(z.safeParse(TabulationSchema, impossible).success, false, 'more answers than respondents');
});

test('sample size: the published table where other applications err, and its ends', () => {
  // 60 is printed as 65 elsewhere; 110 to 200 and 700 to 1000 fall back to another formula; 2000 is printed as 323.
  for (const [population, sample] of [
    [1, 1],
    [10, 10],
    [60, 52],
    [110, 86],
    [120, 92],
    [150, 108],
    [200, 132],
    [600, 234],
    [700, 248],
    [1000, 278],
    [2000, 322],
    [10_000, 370],
    [1_000_000, 384],
    [280_000_000, 384],
  ] as const) {
    assert.equal(sampleSize(population), sample, String(population));
  }
  for (const population of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(
      () => sampleSize(population),
      (error) => isKinerjaError(error, 'invalid-data'),
    );
  }
});
