// First, so that nothing is opened before it is counted.
import './ledger.ts';
import '@kinerja/widgets/target-tracker/define.js';
import '@kinerja/widgets/scorecard/define.js';
import '@kinerja/widgets/work-plan/define.js';
import '@kinerja/widgets/feedback/define.js';
import { leaveNothing } from './mounting.ts';

// Several files, because one has two minutes.
leaveNothing('kinerja-target-tracker', 'kinerja-scorecard', 'kinerja-work-plan', 'kinerja-feedback');
