export { KinerjaSatisfactionSurvey } from './satisfaction-survey/satisfaction-survey.ts';
export { KinerjaSurveyResults } from './survey-results/survey-results.ts';
export { AnsweredEvent, ConnectEvent, DeliveredEvent, FailedEvent } from './shared/events.ts';
export { RatedEvent, ReportedEvent, SubmittedEvent } from './shared/events.ts';
export { type KinerjaEventMap, type Submission } from './shared/events.ts';
export { define } from './shared/define.ts';
export { version } from './shared/version.ts';
export { KinerjaTargetTracker } from './target-tracker/target-tracker.ts';
export { KinerjaRatingForm } from './rating-form/rating-form.ts';
