import type { EvaluationRegulation } from '../scoring/methods/predicate-matrix.ts';
import { permenpanrb6of2022 } from './permenpanrb-6-2022.ts';

/** Every regulation that turns a rating into a predicate, newest law first. */
export const evaluationRegulations: readonly EvaluationRegulation[] = [permenpanrb6of2022];
