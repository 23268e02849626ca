import type { EvaluationAction, EvaluationStage } from '../records/evaluation.ts';
import type { Role } from '../records/history.ts';
import type { Rules } from './machine.ts';

/** What must hold of an evaluation, by the names of the checks. */
export type EvaluationNeed =
  | 'raters-in-scheme'
  | 'voice-in-scheme'
  | 'not-heard-yet'
  | 'self-assessment-first'
  | 'calibration-in-scheme'
  | 'calibrated-where-due'
  | 'within-objection-term'
  | 'objection-term-over';

const beforeRating: readonly EvaluationStage[] = ['open', 'self-assessed'];
const beforeRelease: readonly EvaluationStage[] = ['open', 'self-assessed', 'rated'];
const others: readonly Role[] = ['peer', 'subordinate', 'third-party'];
const management: readonly Role[] = ['supervisor', 'performance-team'];

/** Who may do what with an evaluation from which stage: the whole course of it, as data. */
export const evaluationRules: Rules<EvaluationAction, EvaluationStage, EvaluationNeed> = {
  nominate: {
    from: beforeRating,
    to: null,
    by: ['employee', ...management],
    brings: ['rater'],
    needs: ['raters-in-scheme'],
  },
  'approve-rater': { from: beforeRelease, to: null, by: management, brings: ['rater'], needs: [] },
  'decline-rater': { from: beforeRelease, to: null, by: management, brings: ['rater'], needs: [] },
  'assess-oneself': {
    from: ['open'],
    to: 'self-assessed',
    by: ['employee'],
    brings: ['rating'],
    needs: ['voice-in-scheme'],
  },
  // A self-assessment that never comes must not hold up the year; why it is not waited for is said.
  'go-without-self-assessment': {
    from: ['open'],
    to: 'self-assessed',
    by: ['supervisor'],
    brings: ['remark'],
    needs: [],
  },
  contribute: {
    from: beforeRelease,
    to: null,
    by: others,
    brings: ['rating'],
    needs: ['voice-in-scheme', 'not-heard-yet'],
  },
  rate: {
    from: beforeRelease,
    to: 'rated',
    by: ['supervisor'],
    brings: ['rating'],
    needs: ['voice-in-scheme', 'self-assessment-first'],
  },
  calibrate: {
    from: ['rated', 'calibrated'],
    to: 'calibrated',
    by: ['performance-team'],
    brings: [],
    needs: ['calibration-in-scheme'],
  },
  release: {
    from: ['rated', 'calibrated'],
    to: 'released',
    by: management,
    brings: [],
    needs: ['calibrated-where-due'],
  },
  acknowledge: { from: ['released'], to: 'acknowledged', by: ['employee'], brings: [], needs: [] },
  // To have read it is not to agree: within the term the employee may still object.
  object: {
    from: ['released', 'acknowledged'],
    to: 'objected',
    by: ['employee'],
    brings: ['items'],
    needs: ['within-objection-term'],
  },
  decide: {
    from: ['objected'],
    to: 'decided',
    by: ['appeal-authority'],
    brings: ['decisions'],
    needs: [],
  },
  // Also without an acknowledgement: the term runs from the day it was handed over.
  finalise: {
    from: ['released', 'acknowledged', 'decided'],
    to: 'final',
    by: management,
    brings: [],
    needs: ['objection-term-over'],
  },
  'follow-up': {
    from: ['final', 'followed-up'],
    to: 'followed-up',
    by: management,
    brings: ['followUps'],
    needs: [],
  },
};
