// First, so that nothing is opened before it is counted.
import './ledger.ts';
import '@kinerja/widgets/rating-form/define.js';
import '@kinerja/widgets/reminders/define.js';
import '@kinerja/widgets/development-plan/define.js';
import '@kinerja/widgets/team-board/define.js';
import '@kinerja/widgets/team-board/panel/define.js';
import { leaveNothing } from './mounting.ts';

// Several files, because one has two minutes.
leaveNothing(
  'kinerja-rating-form',
  'kinerja-reminders',
  'kinerja-development-plan',
  'kinerja-team-board',
  'kinerja-team-member',
);
