export { type Score, findRegulation, score } from './score.ts';
export {
  type Enacted,
  type Grades,
  type Missing,
  type Notice,
  type Outcome,
  type Regulation,
} from './regulation.ts';
export { type Citation, type Step, type StepId } from './step.ts';
export { decimal } from './exact.ts';
export type { ActivityRegulation } from './methods/activity-average.ts';
export type { CreditRegulation } from './methods/credit.ts';
export type { DistributionRegulation } from './methods/distribution.ts';
export type { FreeMethodRegulation } from './methods/free-method.ts';
export type { IndicatorRegulation } from './methods/indicator-table.ts';
export type { PointsRegulation } from './methods/indicator-points.ts';
export type { EvaluationRegulation } from './methods/predicate-matrix.ts';
export type { SharesRegulation } from './methods/shares-of-axes.ts';
export type { SurveyRegulation } from './methods/weighted-index.ts';
