import { Development } from './development.ts';
import { Award } from './award.ts';
import { Evaluation } from './evaluation.ts';
import { Feedback } from './feedback.ts';
import { Plan } from './plan.ts';
import { Progress } from './progress.ts';
import { Rating } from './rating.ts';
import { Response } from './response.ts';
import { Survey } from './survey.ts';
import { Tabulation } from './tabulation.ts';

/** Every kind of record with its schema: the only place that lists kinds. */
export const recordSchemas = {
  survey: Survey,
  response: Response,
  tabulation: Tabulation,
  plan: Plan,
  progress: Progress,
  rating: Rating,
  feedback: Feedback,
  evaluation: Evaluation,
  award: Award,
  development: Development,
} as const;

/** Kind → record. */
export interface Records {
  survey: Survey;
  response: Response;
  tabulation: Tabulation;
  plan: Plan;
  progress: Progress;
  rating: Rating;
  feedback: Feedback;
  evaluation: Evaluation;
  award: Award;
  development: Development;
}

/** The name of a kind of record, as in addresses and stores. */
export type Kind = keyof Records;
