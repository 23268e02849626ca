export {
  type Every,
  type FollowUp,
  type ScaleTable,
  type Scheme,
  type Standard,
  type StandardTarget,
  type Voice,
} from './scheme.ts';
