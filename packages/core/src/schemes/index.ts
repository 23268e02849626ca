export {
  type Every,
  type FollowUp,
  type Scheme,
  type Standard,
  type StandardTarget,
  type Voice,
} from './scheme.ts';
