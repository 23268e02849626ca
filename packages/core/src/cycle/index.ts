export { type Deed, type Permission, type Rule, type Rules, type Unfit } from './machine.ts';
export { type PlanAction, type PlanNeed, type PlanStage, planRules } from './plan-rules.ts';
export { type PlanAct, type PlanChange, type PlanContext } from './plan.ts';
export { actOnPlan, mayActOnPlan, planActions } from './plan.ts';
export { checkPlan } from './check-plan.ts';
export { type AgreedVersion, type TargetDifference } from './versions.ts';
export { agreedVersions, targetDifferences, targetsInForce, versionAt } from './versions.ts';
export { type EvaluationNeed, evaluationRules } from './evaluation-rules.ts';
export { type ActOf, type EvaluationAct, type EvaluationContext } from './evaluation-acts.ts';
export {
  type NamedRater,
  type NewAdjustment,
  type NewDecision,
  type NewObjection,
} from './evaluation-acts.ts';
export { actOnEvaluation, evaluationActions, mayActOnEvaluation } from './evaluation.ts';
export { type NewEvaluation, openEvaluation } from './open-evaluation.ts';
export { objectionUntil } from './evaluation-checks.ts';
export { type Sealed, receiptOf } from './evaluation-outcomes.ts';
export { ratingsHeard } from './heard.ts';
export { voicesToShow } from './voices.ts';
export {
  type Adjustment,
  type Evaluation,
  type EvaluationAction,
  type EvaluationStage,
  type ObjectionItem,
  type VoicesOfPlan,
} from '../records/evaluation.ts';
export { type Actor, type Role } from '../records/history.ts';
export {
  type FeedbackAction,
  type FeedbackNeed,
  type FeedbackStage,
  feedbackRules,
} from './feedback-rules.ts';
export { type FeedbackAct, type FeedbackContext, type NewFeedback } from './feedback.ts';
export { actOnFeedback, feedbackActions, mayActOnFeedback } from './feedback.ts';
export { type Feedback } from '../records/feedback.ts';
export { type DevelopmentNeed, type DevelopmentPlace, developmentRules } from './development-rules.ts';
export { type DevelopmentAct, type DevelopmentChange, type DevelopmentContext } from './development-acts.ts';
export { actOnDevelopment, developmentActions, mayActOnDevelopment } from './development.ts';
export { checkDevelopment } from './check-development.ts';
export {
  type Development,
  type DevelopmentAction,
  type DevelopmentActivity,
  type DevelopmentArea,
  type DevelopmentKind,
  type DevelopmentStage,
} from '../records/development.ts';
export { type Judgement, type Said, type WeakItem, type WeakSources } from './weak-items.ts';
export { latestJudgement, sameAbout, weakItems } from './weak-items.ts';
export {
  type DevelopmentGround,
  type DevelopmentHours,
  type DevelopmentProgress,
} from './development-ideas.ts';
export { developmentGrounds, developmentHours, developmentProgress, ideasFor } from './development-ideas.ts';
export { nextCheckIn, outcomeTerm } from './due-development.ts';
export { checkObstacle } from './obstacles.ts';
export { type Stretch, stretches } from './stretches.ts';
export { type Deadline, type DueAction, type DueState, type DueTerm } from './deadlines.ts';
export { deadlines, dueState, termAfter } from './deadlines.ts';
export { type CycleState, type DueOptions, type DueRecord, type Undone } from './due-item.ts';
export { type Due, due } from './due.ts';
export { type TeamDue, type TeamOptions, teamDue } from './due-team.ts';
export { type ProRated, type Segment, type SegmentedYear, type YearProposal } from './segments.ts';
export { proRate, proposeYear, segmentYear } from './segments.ts';
export { type Debt, type DirectParts, type Support } from './cascade.ts';
export { alignmentDebt, confirmable, directParts } from './cascade.ts';
export {
  type Candidate,
  type ConditionCheck,
  type FollowUpJudgement,
  type StretchResult,
} from './follow-ups.ts';
export { followUps } from './follow-ups.ts';
export { recognisedInnovation } from './innovation.ts';
export { type AwardNeed, type RecognitionPolicy } from './award-rules.ts';
export { awardRules, defaultRecognitionPolicy } from './award-rules.ts';
export { type Announcement, type AwardAct, type AwardContext } from './award.ts';
export { actOnAward, announceable, mayActOnAward, publicAwards, publicFrom } from './award.ts';
export { type Award, type AwardAction, type AwardStage } from '../records/award.ts';
