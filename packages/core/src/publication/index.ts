export { type Particulars, type Publication, type PublicationPolicy } from './publish.ts';
export { defaultPublicationPolicy, policyFor, publish, publishBreakdown } from './publish.ts';
export { type PublishedGroup, publishGroups, withholdSmallGroups } from './breakdown.ts';
export { type QualityAnswer, type QualityPolicy, type QualityQuestion } from './quality.ts';
export { defaultQualityPolicy, qualityLabel } from './quality.ts';
export { type Break, type SeriesPoint, latestComparable, seriesOf } from './series.ts';
export { type Field, type ImportancePerformance, type Placed } from './importance.ts';
export { derivedImportance, importancePerformance } from './importance.ts';
export { type Cell, type Group, suppressedCells, suppressedGroups } from './suppress.ts';
