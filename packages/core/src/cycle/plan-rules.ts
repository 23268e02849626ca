import type { Rules } from './machine.ts';

/** What can be done with a plan. */
export type PlanAction = 'write' | 'confirm' | 'submit' | 'return' | 'agree' | 'revise';
/** How far a plan is. */
export type PlanStage = 'draft' | 'submitted' | 'agreed';

/** What must hold of a plan: nothing is wrong with it, the superior's plan stands, it is no longer provisional. */
export type PlanNeed = 'sound' | 'superior-agreed' | 'confirmed';

/** Who may do what with a plan from which stage: the whole course of it, as data. */
export const planRules: Rules<PlanAction, PlanStage, PlanNeed> = {
  write: { from: ['draft'], to: null, by: ['employee', 'supervisor'], brings: ['change'], needs: [] },
  confirm: {
    from: ['draft', 'submitted'],
    to: null,
    by: ['employee', 'supervisor'],
    brings: [],
    needs: ['superior-agreed'],
  },
  submit: { from: ['draft'], to: 'submitted', by: ['employee'], brings: [], needs: ['sound'] },
  return: { from: ['submitted'], to: 'draft', by: ['supervisor'], brings: ['remark'], needs: [] },
  agree: {
    from: ['submitted'],
    to: 'agreed',
    by: ['supervisor'],
    brings: [],
    needs: ['sound', 'confirmed'],
  },
  revise: {
    from: ['agreed'],
    to: 'draft',
    by: ['employee', 'supervisor'],
    brings: ['remark'],
    needs: [],
  },
};
