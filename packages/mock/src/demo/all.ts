import type { Kind, Records } from '@kinerja/core';
import { rinaDevelopment } from './development.ts';
import { openQuarter, releasedQuarter } from './evaluations.ts';
import { askedFeedback, givenFeedback } from './feedback.ts';
import { rinaPlan } from './plan.ts';
import { rinaProgress } from './progress.ts';
import { civilRegistrySurvey, sekadauSurvey } from './surveys.ts';
import { bantulTabulation, emptyTabulation, gaspulTabulation, sekadauTabulation } from './tabulations.ts';

/** Everything a fresh demonstration starts with, by kind: nobody has answered or rated the year yet. */
export const demo: { readonly [K in Kind]: readonly Records[K][] } = {
  survey: [sekadauSurvey, civilRegistrySurvey],
  response: [],
  tabulation: [sekadauTabulation, bantulTabulation, gaspulTabulation, emptyTabulation],
  plan: [rinaPlan],
  progress: rinaProgress,
  rating: [],
  feedback: [givenFeedback, askedFeedback],
  evaluation: [releasedQuarter, openQuarter],
  development: [rinaDevelopment],
  award: [],
};
