export { type Deed, type Permission, type Rule, type Rules, type Unfit } from './machine.ts';
export { type PlanAction, type PlanNeed, type PlanStage, planRules } from './plan-rules.ts';
export { type PlanAct, type PlanChange, type PlanContext } from './plan.ts';
export { actOnPlan, mayActOnPlan, planActions } from './plan.ts';
export { checkPlan } from './check-plan.ts';
export { type AgreedVersion, type TargetDifference } from './versions.ts';
export { agreedVersions, targetDifferences, versionAt } from './versions.ts';
