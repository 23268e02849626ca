import { appraisalMistakes } from './appraisal.ts';
import type { Mistake } from './mistake.ts';
import { surveyMistakes } from './surveys.ts';

const number = ({ id }: Mistake): number => Number(id.slice(1));

/** All 24 known mistakes of other applications, in the order of their numbers. */
export const mistakes: readonly Mistake[] = [...surveyMistakes, ...appraisalMistakes].sort(
  (one, other) => number(one) - number(other),
);
