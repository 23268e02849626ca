export { type ScaleTable, checkScale, mapScale, openScale } from './scale.ts';
export { type Adjustment, type LedgerLine, adjusted, checkAdjustments, ledger } from './ledger.ts';
export {
  type Calibrated,
  type Spread,
  type SpreadLaws,
  type ProposedSpread,
  proposedSpread,
} from './spread.ts';
export { type LevelTally, type OwnPattern, ownPattern } from './own-pattern.ts';
