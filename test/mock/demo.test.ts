import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind } from '@kinerja/core';
import { axes, behaviourValues, checkProgress, checkRating } from '@kinerja/core/evaluation';
import { type Actor, actOnFeedback, mayActOnEvaluation, receiptOf } from '@kinerja/core/cycle';
import { checkDevelopment, nextCheckIn } from '@kinerja/core/cycle';
import * as mock from '@kinerja/mock';
import { verify } from '@kinerja/core/receipt';
import { recordSchemas } from '@kinerja/core/records/all';
import type { Tabulation } from '@kinerja/core/records/tabulation';
import { permenpanrb6of2022 } from '@kinerja/core/regulations/permenpanrb-6-2022';
import { surveyRegulations } from '@kinerja/core/regulations/survey';
import { kemuning } from '@kinerja/core/schemes';
import { findRegulation, score } from '@kinerja/core/scoring';
import { tallyOf } from '@kinerja/core/survey';

const records: readonly (readonly [Kind, string, unknown])[] = [
  ...(Object.keys(mock.demo) as Kind[]).flatMap((kind) =>
    mock.demo[kind].map((record) => [kind, `demo ${record.id}`, record] as const),
  ),
  ['survey', 'closedSurvey', mock.closedSurvey],
  ['survey', 'shortSurvey', mock.shortSurvey],
  ['survey', 'longSurvey', mock.longSurvey],
  ['tabulation', 'gaspulRoundedTabulation', mock.gaspulRoundedTabulation],
  ['tabulation', 'fewTabulation', mock.fewTabulation],
  ['tabulation', 'lowestTabulation', mock.lowestTabulation],
  ['tabulation', 'longTabulation', mock.longTabulation],
  ['tabulation', 'completeTabulation', mock.completeTabulation],
  ...mock.earlierTabulations.map((each) => ['tabulation', each.id, each] as const),
  ['plan', 'submittedPlan', mock.submittedPlan],
  ['plan', 'longPlan', mock.longPlan],
  ['rating', 'draftRating', mock.draftRating],
  ['rating', 'finalRating', mock.finalRating],
  ['rating', 'selfRating', mock.selfRating],
  ['rating', 'selfQuarterRating', mock.selfQuarterRating],
  ['rating', 'supervisorQuarterRating', mock.supervisorQuarterRating],
];

for (const [kind, name, record] of records)
  test(`${name} is a valid ${kind}`, () => {
    const parsed = recordSchemas[kind].safeParse(record);
    assert.deepEqual(parsed.error?.issues, undefined);
  });

test('ids are fixed and unique within their kind', () => {
  for (const list of Object.values(mock.demo)) {
    const ids = list.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  }
  assert.deepEqual(
    mock.demo.survey.map(({ id }) => id),
    ['skm-sekadau-2019-s1', 'skm-adminduk-2026'],
  );
  assert.equal(mock.rinaPlan.id, 'plan-rina-2026');
});

const figures: readonly (readonly [Tabulation, string, string | null])[] = [
  [mock.sekadauTabulation, '78.74', 'B'],
  [mock.bantulTabulation, '87.28', 'B'],
  [mock.gaspulTabulation, '91.48', 'A'],
  [mock.gaspulRoundedTabulation, '90.56', 'A'],
  [mock.lowestTabulation, '24.75', null],
];

for (const [tabulation, value, grade] of figures)
  test(`${tabulation.id} gives the published ${value}`, () => {
    const outcome = score(findRegulation(surveyRegulations, tabulation.regulation), tallyOf(tabulation));
    assert.ok(outcome.done);
    assert.equal(outcome.value, value);
    assert.equal(outcome.grade, grade);
  });

test('the worst answers under rounded weights are said to lie below the scale', () => {
  const outcome = score(
    findRegulation(surveyRegulations, mock.lowestTabulation.regulation),
    tallyOf(mock.lowestTabulation),
  );
  assert.ok(outcome.done);
  assert.deepEqual(outcome.notices, ['below-scale']);
});

test('the survey without answers has no index yet', () => {
  const outcome = score(
    findRegulation(surveyRegulations, mock.emptyTabulation.regulation),
    tallyOf(mock.emptyTabulation),
  );
  assert.equal(outcome.done, false);
});

test('the plan covers every direction, and its expectations name behaviour values', () => {
  const directions = mock.rinaPlan.targets.map(({ indicator }) => indicator.direction);
  assert.deepEqual([...directions].sort(), ['higher', 'lower', 'range', 'yes-no']);
  const values = behaviourValues.map(({ id }) => id);
  for (const id of Object.keys(mock.rinaPlan.expectations)) assert.ok(values.includes(id), id);
});

test('progress and ratings fit the plan', () => {
  for (const progress of mock.rinaProgress) assert.deepEqual(checkProgress(mock.rinaPlan, progress), []);
  for (const rating of [mock.finalRating, mock.selfRating])
    assert.deepEqual(checkRating(mock.rinaPlan, rating), []);
});

test('the final rating is "baik"', () => {
  const outcome = score(permenpanrb6of2022, axes(mock.finalRating));
  assert.ok(outcome.done);
  assert.equal(outcome.value, 'baik');
});

test('the released quarter is "baik", and its seal holds', () => {
  const { raw } = mock.releasedQuarter.outcomes;
  assert.ok(raw);
  assert.equal(raw.value, 'baik');
  assert.equal(mock.releasedQuarter.stage, 'released');
  assert.deepEqual(verify(receiptOf(raw), [permenpanrb6of2022]), { valid: true });
  assert.deepEqual(
    mock.releasedQuarter.ratings.map(({ rating }) => rating),
    [mock.selfQuarterRating.id, mock.supervisorQuarterRating.id],
  );
});

test('the open quarter waits for what Rina says of herself, and Agus has a request to answer', () => {
  const context = { scheme: kemuning, plans: [mock.rinaPlan], today: '2026-11-22' };
  const employee = { id: mock.rina.id, role: 'employee' } as const;
  const supervisor = { id: mock.agus.id, role: 'supervisor' } as const;
  const may = (action: 'assess-oneself' | 'rate', by: Actor) =>
    mayActOnEvaluation(mock.openQuarter, action, by, context).allowed;
  assert.deepEqual([may('assess-oneself', employee), may('rate', supervisor)], [true, false]);
  const { to, plan, about } = mock.askedFeedback;
  assert.deepEqual([to, plan], [supervisor, mock.rinaPlan.id]);
  assert.ok(about.type === 'value' && behaviourValues.some(({ id }) => id === about.id));
});

test('what Agus said follows the rules, and Rina has read it', () => {
  const {
    plan: _plan,
    revision: _revision,
    kind: _kind,
    giver,
    on,
    acknowledged,
    ...said
  } = mock.givenFeedback;
  const context = { plan: mock.rinaPlan, scheme: kemuning, today: on };
  const by = giver as Actor;
  const given = actOnFeedback(null, { action: 'give', by, at: `${on}T02:00:00Z`, ...said }, context);
  const read = actOnFeedback(
    given,
    {
      action: 'acknowledge',
      by: { id: mock.rina.id, role: 'employee' },
      at: '2026-09-01T02:00:00Z',
      remark: acknowledged?.remark ?? '',
    },
    { ...context, today: acknowledged?.on ?? '' },
  );
  assert.deepEqual(read, mock.givenFeedback);
});

test('what Rina and Agus agreed on holds, and fits the plan', () => {
  const { rinaDevelopment, rinaPlan } = mock;
  assert.equal(rinaDevelopment.stage, 'agreed');
  assert.equal(rinaDevelopment.plan, rinaPlan.id);
  const context = { plan: rinaPlan, scheme: kemuning, today: '2026-11-22' };
  assert.deepEqual(checkDevelopment(rinaDevelopment, context), []);
  assert.equal(nextCheckIn(rinaDevelopment)?.lastDay, '2026-12-10');
});
