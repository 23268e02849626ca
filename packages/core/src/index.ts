export { type Immutable } from './records/shared.ts';
export { type Kind, type Records } from './records/all.ts';
export { type Delivery, type Filter, type Received, type Source, type Stored } from './source.ts';
export { KinerjaError, isKinerjaError, toKinerjaError } from './errors.ts';
export { type ErrorCode, type ErrorFacts, type Issue } from './errors.ts';
export { issuesOf } from './issues.ts';
export { type Text, textIn } from './text.ts';
export { identifier, readReceiptCode, receiptCode } from './id.ts';
