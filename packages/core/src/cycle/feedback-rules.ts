import type { Role } from '../records/history.ts';
import type { Rules } from './machine.ts';

/** What can be done with feedback. */
export type FeedbackAction = 'give' | 'check-in' | 'request' | 'answer' | 'acknowledge';
/** How far feedback is; `new` is not yet written. */
export type FeedbackStage = 'new' | 'given' | 'acknowledged';

/** What must hold of feedback: an answer has its request. */
export type FeedbackNeed = 'request';

const voices: readonly Role[] = ['supervisor', 'peer', 'subordinate', 'third-party'];

/** Who may say what in the course of the year; `new` is what is not yet written. */
export const feedbackRules: Rules<FeedbackAction, FeedbackStage, FeedbackNeed> = {
  give: { from: ['new'], to: 'given', by: voices, brings: [], needs: [] },
  'check-in': {
    from: ['new'],
    to: 'given',
    by: ['supervisor', 'employee'],
    brings: ['note'],
    needs: [],
  },
  request: {
    from: ['new'],
    to: 'given',
    by: ['employee', 'supervisor'],
    brings: ['to', 'note'],
    needs: [],
  },
  answer: { from: ['new'], to: 'given', by: ['employee', ...voices], brings: [], needs: ['request'] },
  acknowledge: { from: ['given'], to: 'acknowledged', by: ['employee'], brings: [], needs: [] },
};
