export { type BehaviourValue, behaviourValues } from './behaviour-values.ts';
export { levels } from './levels.ts';
export { type Axes, type AxisLevels, axes } from './axes.ts';
export { type Proposal, type ProposalPolicy, defaultProposalPolicy, proposeLevel } from './achievement.ts';
export { accumulate, achievement } from './achievement.ts';
export { checkProgress, checkRating } from './check.ts';
export { type Indicator, type Plan, type Target } from '../records/plan.ts';
export { type Progress } from '../records/progress.ts';
export { type Level, type Rating } from '../records/rating.ts';
