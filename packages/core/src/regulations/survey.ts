import type { SurveyRegulation } from '../scoring/methods/weighted-index.ts';
import { kep25of2004, kep25of2004w0071 } from './kep-25-2004.ts';
import { readings } from './permenpanrb-14-2017.ts';
import { integrityPerception, servicePerception } from './permenpanrb-90-2021.ts';

/** Every regulation that turns a tally into an index, newest law first. */
export const surveyRegulations: readonly SurveyRegulation[] = [
  ...readings,
  integrityPerception,
  servicePerception,
  kep25of2004,
  kep25of2004w0071,
];
