export {
  type Every,
  type FollowUp,
  type ScaleTable,
  type Scheme,
  type Standard,
  type StandardTarget,
  type Voice,
} from './scheme.ts';
export { findScheme, schemes } from './all.ts';
export { sibolga } from './sibolga.ts';
export { kupang } from './kupang.ts';
export { bungo } from './bungo.ts';
export { kemuning } from './kemuning.ts';
export { lhokseumawe } from './lhokseumawe.ts';
export { type PlanBeginning, planFromStandard } from './plan-from-standard.ts';
export { openScheme } from './open-scheme.ts';
