import { onBothDatabases } from './databases.ts';
import { awards } from './suites/awards.ts';
import { developments } from './suites/development.ts';
import { evaluationViews } from './suites/evaluation-views.ts';
import { evaluations } from './suites/evaluations.ts';
import { feedbacks } from './suites/feedback.ts';
import { forms } from './suites/forms.ts';
import { moments } from './suites/moments.ts';
import { permissions } from './suites/permissions.ts';
import { planActs } from './suites/plan-acts.ts';
import { serviceToken } from './suites/service-token.ts';
import { submission } from './suites/submission.ts';
import { tabulation } from './suites/tabulation.ts';

onBothDatabases((open) => {
  submission(open);
  serviceToken(open);
  permissions(open);
  evaluations(open);
  evaluationViews(open);
  feedbacks(open);
  developments(open);
  awards(open);
  planActs(open);
  moments(open);
  forms(open);
  tabulation(open);
});
