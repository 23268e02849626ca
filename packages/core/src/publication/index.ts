export { type Particulars, type Publication, type PublicationPolicy } from './publish.ts';
export { defaultPublicationPolicy, publish, publishBreakdown } from './publish.ts';
export { type Cell, type Group, suppressedCells, suppressedGroups } from './suppress.ts';
