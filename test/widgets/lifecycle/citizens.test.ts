// First, so that nothing is opened before it is counted.
import './ledger.ts';
import '@kinerja/widgets/satisfaction-survey/define.js';
import '@kinerja/widgets/survey-results/define.js';
import '@kinerja/widgets/simulator/define.js';
import '@kinerja/widgets/recognition/define.js';
import { leaveNothing } from './mounting.ts';

// Several files, because one has two minutes.
leaveNothing(
  'kinerja-satisfaction-survey',
  'kinerja-survey-results',
  'kinerja-simulator',
  'kinerja-recognition',
);
