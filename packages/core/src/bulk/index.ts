export { type PredicateCounts, type Predicates, type RatingColumns, scoreAll } from './ratings.ts';
export { type AnswerColumns, type TallyScore, type TallyScores, scoreResponses } from './responses.ts';
export { scoreEach } from './each.ts';
export { type Batches, type ColumnOptions, type UnitColumn } from './columns.ts';
export { type BulkOptions, type Progress, type Stream } from './pace.ts';
