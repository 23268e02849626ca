import type { Records } from '@kinerja/core';
import type { Identity } from './identity.ts';
import { isReleased, partOf } from './parts.ts';

type Evaluation = Records['evaluation'];
type Plan = Records['plan'];

/**
 * The evaluation as far as it is this person's business. The employee sees who may be heard, never who was,
 * and no judgement before the release; a rater sees nothing but the own part. Acts are done on what is
 * seen, and the server does them again on the whole.
 */
export function viewOfEvaluation(person: Identity, evaluation: Evaluation): Evaluation {
  switch (partOf(person, evaluation)) {
    case 'employee':
      return ofEmployee(evaluation);
    case 'rater':
      return ofRater(person, evaluation);
    default:
      return evaluation;
  }
}

function ofEmployee(evaluation: Evaluation): Evaluation {
  const released = isReleased(evaluation);
  const hidden = released ? ['contribute'] : ['contribute', 'rate', 'calibrate'];
  const voices = released ? ['self', 'supervisor'] : ['self'];
  return {
    ...evaluation,
    raters: evaluation.raters.map((rater) =>
      rater.status === 'heard' ? { ...rater, status: 'approved' } : rater,
    ),
    ratings: evaluation.ratings.filter(({ role }) => voices.includes(role)),
    history: evaluation.history.filter(({ action }) => !hidden.includes(action)),
    ...(!released && { outcomes: {}, adjustments: [] }),
  };
}

function ofRater({ id }: Identity, { appealAuthority: _appeal, ...evaluation }: Evaluation): Evaluation {
  return {
    ...evaluation,
    raters: evaluation.raters.filter((rater) => rater.id === id),
    ratings: [],
    history: evaluation.history.filter(({ by }) => by.id === id),
    outcomes: {},
    adjustments: [],
  };
}

/** The plan as far as it is this person's business: where it went and when somebody was ill is no rater's. */
export function viewOfPlan(person: Identity, plan: Plan): Plan {
  const isParty = person.id === plan.employee.id || person.id === plan.supervisor.id;
  if (isParty || person.role === 'performance-team' || person.role === 'appeal-authority') return plan;
  const { absences: _absences, history: _history, ...rest } = plan;
  return rest;
}
