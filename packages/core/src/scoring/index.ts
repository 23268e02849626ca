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
