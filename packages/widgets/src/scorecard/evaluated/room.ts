// Loaded with the first evaluation: one import brings all that shows it and all that decides about it.
export { findScheme, schemes } from '@kinerja/core/schemes';
export { EvaluatedView } from './view.ts';
export { evaluatedCard, waitingPart } from './standing.ts';
