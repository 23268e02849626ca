import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regulations } from '@kinerja/core/regulations/all';
import {
  permenpanrb8of2021,
  permenpanrb8of2021officials,
} from '@kinerja/core/regulations/permenpanrb-8-2021';
import { pp30of2019 } from '@kinerja/core/regulations/pp-30-2019';
import { pp46of2011 } from '@kinerja/core/regulations/pp-46-2011';
import type {
  ActivityRegulation,
  CreditRegulation,
  DistributionRegulation,
  EvaluationRegulation,
  FreeMethodRegulation,
  IndicatorRegulation,
  PointsRegulation,
  SharesRegulation,
  SurveyRegulation,
} from '@kinerja/core/scoring';

test('what a page or an office writes about a regulation of any kind can name its type', () => {
  const surveys: readonly SurveyRegulation[] = regulations.survey;
  const free: readonly FreeMethodRegulation[] = regulations.surveyWithoutIndex;
  const evaluations: readonly EvaluationRegulation[] = regulations.evaluation;
  const distributions: readonly DistributionRegulation[] = regulations.distribution;
  const credits: readonly CreditRegulation[] = regulations.credit;
  const [activities, shares]: [ActivityRegulation, SharesRegulation] = [pp46of2011, pp30of2019];
  const [indicators, points]: [IndicatorRegulation, PointsRegulation] = [
    permenpanrb8of2021,
    permenpanrb8of2021officials,
  ];
  const named = [
    surveys,
    free,
    evaluations,
    [shares, indicators, points, activities],
    distributions,
    credits,
  ];
  assert.deepEqual(named.flat(), Object.values(regulations).flat());
});
