import type { Evaluation } from '@kinerja/core/cycle';
import type { Scheme } from '@kinerja/core/schemes';
import type { RatedPlan } from '../shared/plan-records.ts';

/** An evaluation with its scheme. */
export interface Judged {
  readonly evaluation: Evaluation;
  /** Nothing where nobody knows the scheme that it was opened with. */
  readonly scheme: Scheme | undefined;
}

/** A plan with its reports and ratings, and the evaluation that it is part of, where one is asked for. */
export interface ScoreRead extends RatedPlan {
  readonly judged: Judged | undefined;
}
