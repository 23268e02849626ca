export { demo } from './demo/all.ts';
export { civilRegistrySurvey, closedSurvey, sekadauSurvey, shortSurvey } from './demo/surveys.ts';
export { bantulTabulation, gaspulRoundedTabulation, gaspulTabulation } from './demo/tabulations.ts';
export { emptyTabulation, fewTabulation, lowestTabulation, sekadauTabulation } from './demo/tabulations.ts';
export { agus, rina, rinaPlan, submittedPlan } from './demo/plan.ts';
export { rinaProgress } from './demo/progress.ts';
export { draftRating, finalRating, ratingOf, selfRating } from './demo/ratings.ts';
export { longPlan, longSurvey, longTabulation } from './demo/long.ts';
