// Written by test/tools/framework-properties.ts from the sources of the widgets; not by hand.
import type { KinerjaDevelopmentPlan } from '../development-plan/development-plan.ts';
import type { KinerjaFeedback } from '../feedback/feedback.ts';
import type { KinerjaRatingForm } from '../rating-form/rating-form.ts';
import type { KinerjaRecognition } from '../recognition/recognition.ts';
import type { KinerjaReminders } from '../reminders/reminders.ts';
import type { KinerjaSatisfactionSurvey } from '../satisfaction-survey/satisfaction-survey.ts';
import type { KinerjaScorecard } from '../scorecard/scorecard.ts';
import type { KinerjaSimulator } from '../simulator/simulator.ts';
import type { KinerjaSurveyResults } from '../survey-results/survey-results.ts';
import type { KinerjaTargetTracker } from '../target-tracker/target-tracker.ts';
import type { KinerjaTeamBoard } from '../team-board/team-board.ts';
import type { KinerjaWorkPlan } from '../work-plan/work-plan.ts';

/** Tag → the properties that a page may set, for the types of frameworks. */
export interface KinerjaProperties {
  'kinerja-development-plan': Pick<
    KinerjaDevelopmentPlan,
    'planId' | 'schemeId' | 'scheme' | 'actingAs' | 'actorId' | 'source' | 'clock'
  >;
  'kinerja-feedback': Pick<
    KinerjaFeedback,
    'planId' | 'schemeId' | 'scheme' | 'actingAs' | 'actorId' | 'people' | 'source' | 'clock'
  >;
  'kinerja-rating-form': Pick<
    KinerjaRatingForm,
    | 'planId'
    | 'raterRole'
    | 'raterId'
    | 'evaluationId'
    | 'schemeId'
    | 'scheme'
    | 'device'
    | 'source'
    | 'clock'
  >;
  'kinerja-recognition': Pick<
    KinerjaRecognition,
    'unit' | 'schemeId' | 'scheme' | 'actingAs' | 'actorId' | 'source' | 'clock'
  >;
  'kinerja-reminders': Pick<
    KinerjaReminders,
    | 'employeeId'
    | 'actingAs'
    | 'schemeId'
    | 'scheme'
    | 'soon'
    | 'periodFrom'
    | 'periodTo'
    | 'calendar'
    | 'linkFor'
    | 'source'
    | 'clock'
  >;
  'kinerja-satisfaction-survey': Pick<
    KinerjaSatisfactionSurvey,
    'surveyId' | 'source' | 'layout' | 'device' | 'serviceToken' | 'resultsUrl'
  >;
  'kinerja-scorecard': Pick<
    KinerjaScorecard,
    | 'planId'
    | 'evaluationId'
    | 'scheme'
    | 'actingAs'
    | 'holidays'
    | 'career'
    | 'development'
    | 'receipt'
    | 'source'
    | 'clock'
  >;
  'kinerja-simulator': Pick<KinerjaSimulator, 'regulation' | 'schemeId' | 'scheme' | 'introduced'>;
  'kinerja-survey-results': Pick<
    KinerjaSurveyResults,
    'surveyId' | 'refresh' | 'series' | 'leastRespondents' | 'source'
  >;
  'kinerja-target-tracker': Pick<
    KinerjaTargetTracker,
    'planId' | 'readonly' | 'schemeId' | 'scheme' | 'refresh' | 'source' | 'clock'
  >;
  'kinerja-team-board': Pick<
    KinerjaTeamBoard,
    | 'personId'
    | 'actingAs'
    | 'schemeId'
    | 'scheme'
    | 'periodFrom'
    | 'periodTo'
    | 'soon'
    | 'organisation'
    | 'people'
    | 'calendar'
    | 'source'
    | 'clock'
  >;
  'kinerja-work-plan': Pick<
    KinerjaWorkPlan,
    | 'planId'
    | 'employee'
    | 'supervisor'
    | 'period'
    | 'schemeId'
    | 'scheme'
    | 'actingAs'
    | 'actorId'
    | 'source'
    | 'clock'
  >;
}
