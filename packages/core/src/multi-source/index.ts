export { type JointRegulation, jointValue } from './joint-value.ts';
export { type VoicesOfScheme, checkSources } from './open-voices.ts';
export {
  type HeardCitizens,
  type HeardRaters,
  type HeardTarget,
  type HeardVoices,
  type JudgedAxis,
  type LevelCounts,
  type RaterVoice,
} from './input.ts';
export { voicesOf } from './voices-of.ts';
export { type RatingRules, checkVoice } from './check-voice.ts';
export { type Nominated, checkNominations } from './nominations.ts';
export { type ShownComments, type ShownVoices, shownComments, shownVoices } from './shown.ts';
