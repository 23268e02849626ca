export { type ScaleTable, checkScale, mapScale, openScale } from './scale.ts';
export { type Adjustment, type LedgerLine, adjusted, checkAdjustments, ledger } from './ledger.ts';
export {
  type Calibrated,
  type Spread,
  type SpreadLaws,
  type ProposedSpread,
  proposedSpread,
  spreadOf,
} from './spread.ts';
export { type LevelTally, type OwnPattern, ownPattern } from './own-pattern.ts';
export { type Judged, judgementsOf } from './judgements.ts';
export {
  type Judgement,
  type RaterIndices,
  type RaterLens,
  type RaterRemark,
  raterLens,
  raterRemarks,
  remarkRules,
} from './rater-lens.ts';
