export { type Dialect, type TableName } from './dialects.ts';
export { type AnswerTable, type IndexSource, type SumTable } from './index-source.ts';
export { indexSql } from './weighted-index.ts';
export { type RatingTable, predicateSql } from './predicate-matrix.ts';
