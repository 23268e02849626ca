import type { EvaluationAction } from '@kinerja/core/cycle';

/** What is done here; what the employee and the raters do has widgets of its own. */
export const panelActions = [
  'nominate',
  'approve-rater',
  'decline-rater',
  'go-without-self-assessment',
  'calibrate',
  'release',
  'decide',
  'finalise',
  'follow-up',
] as const satisfies readonly EvaluationAction[];

/** One of them. */
export type PanelAction = (typeof panelActions)[number];
