import type { DevelopmentAction, DevelopmentStage } from '../records/development.ts';
import type { Rules } from './machine.ts';

/** What must hold of a development plan, by the names of the checks. */
export type DevelopmentNeed = 'sound' | 'offered-by-the-other' | 'checked-in' | 'not-replied-yet';

/** How far a development plan is; `new` is not yet written. */
export type DevelopmentPlace = DevelopmentStage | 'new';

const both = ['employee', 'supervisor'] as const;

/** Who may do what with a development plan from which stage: the whole course of it, as data. */
export const developmentRules: Rules<DevelopmentAction, DevelopmentPlace, DevelopmentNeed> = {
  // Either of the two begins it: the employee drafts, or the supervisor proposes.
  write: { from: ['new', 'draft'], to: 'draft', by: both, brings: ['change'], needs: [] },
  offer: { from: ['draft'], to: 'offered', by: both, brings: [], needs: ['sound'] },
  return: {
    from: ['offered'],
    to: 'draft',
    by: both,
    brings: ['remark'],
    needs: ['offered-by-the-other'],
  },
  // Whoever offers has agreed; it holds once the other one does.
  agree: {
    from: ['offered'],
    to: 'agreed',
    by: both,
    brings: [],
    needs: ['sound', 'offered-by-the-other'],
  },
  'check-in': { from: ['agreed'], to: null, by: both, brings: ['id', 'progress', 'note'], needs: [] },
  extend: { from: ['agreed'], to: null, by: ['supervisor'], brings: ['until', 'remark'], needs: [] },
  // What nobody ever talked about cannot be judged.
  conclude: {
    from: ['agreed'],
    to: 'concluded',
    by: ['supervisor'],
    brings: ['result', 'ground'],
    needs: ['checked-in'],
  },
  // Also when it was closed before the employee spoke.
  reply: {
    from: ['concluded', 'closed'],
    to: null,
    by: ['employee'],
    brings: ['remark'],
    needs: ['not-replied-yet'],
  },
  withdraw: {
    from: ['draft', 'offered', 'agreed'],
    to: 'closed',
    by: ['supervisor'],
    brings: ['remark'],
    needs: [],
  },
  close: { from: ['concluded'], to: 'closed', by: ['supervisor'], brings: [], needs: [] },
};
