import { onBothDatabases } from './databases.ts';
import { evaluations } from './suites/evaluations.ts';
import { permissions } from './suites/permissions.ts';
import { submission } from './suites/submission.ts';
import { tabulation } from './suites/tabulation.ts';

onBothDatabases((open) => {
  submission(open);
  permissions(open);
  evaluations(open);
  tabulation(open);
});
