export { type Language, type Languages } from './language.ts';
export { type StepFacts, type StepWords } from './step-words.ts';
export { indexStepWords, matrixStepWords } from './sentences.ts';
export { stepWords } from './every-sentence.ts';
export { type StepNames, type StepReader, exactInWords, stepSentence } from './sentence.ts';
export { locale, remembered } from './locale.ts';
export { displayExact, localDecimal } from './numbers.ts';
export { type NameSources, type NamedAs, namesFrom } from './names.ts';
export {
  type ExplainedStep,
  type Reading,
  explain,
  explainOutcome,
  plainText,
  readerFor,
} from './explain.ts';
export { type Addressed, type Done, type StepPath, addressOf, addressed, stepAt } from './address.ts';
export { type Delta, type Difference, type Scored, type StepChange, difference } from './difference.ts';
export { type Change, type InputPath, type Json, type WhatIf, whatIf, withChanges } from './what-if.ts';
export { type Reason, type ReasonCode, type ReasonFacts } from './reason.ts';
export { reasons } from './reasons.ts';
export { reasonSentence } from './reason-words.ts';
export { type Choice, type Guide } from './guide.ts';
export { type Found, type Lever, nearest } from './levers.ts';
export { type Goal, type Move, type Proposal, type Way, nextGrade, wayTo } from './way.ts';
export { placeInWords } from './places.ts';
export { sourceInWords, sourceOf } from './source.ts';
export { wayInWords } from './way-words.ts';
export { type IndexNeed, type Rise, indexNeed } from './index-need.ts';
export { type Rescored, type StepObjection, inputsOf, rescore, rescoreAll } from './objection.ts';
export { surveyGuide } from './guides/survey.ts';
export { matrixGuide } from './guides/matrix.ts';
export { activityGuide } from './guides/activities.ts';
export { sharesGuide } from './guides/shares.ts';
export { indicatorGuide } from './guides/indicators.ts';
export { pointsGuide } from './guides/points.ts';
export { type PlanAndBehaviour, planAndBehaviourGuide } from './guides/plan-and-behaviour.ts';
export { type Promotion, creditGuide, nextPromotion } from './guides/credit.ts';
export { jointGuide } from './guides/joint.ts';
export { distributionGuide } from './guides/distribution.ts';
