import type { DayText } from '../calendar/days.ts';
import type { Issue } from '../errors.ts';
import type { Evaluation } from '../records/evaluation.ts';
import type { Actor } from '../records/history.ts';
import { lastDay, objectionTerms } from '../regulations/objection.ts';
import type { EvaluationContext } from './evaluation-acts.ts';
import type { EvaluationNeed } from './evaluation-rules.ts';
import { type Unfit, required } from './machine.ts';

interface Asked {
  readonly evaluation: Evaluation;
  readonly actor: Actor;
  readonly context: EvaluationContext;
}

/** Why this person is not who may act in this role; `null` when he or she is. Nobody acts on an own rating. */
export function unfit(evaluation: Evaluation, { id, role }: Actor): Unfit | null {
  const { employee, supervisor, appealAuthority, raters } = evaluation;
  if (role === 'employee') return id === employee.id ? null : 'not-yours';
  if (id === employee.id) return 'about-yourself';
  if (role === 'supervisor') return id === supervisor.id ? null : 'not-yours';
  // The team is there to look at a rating with other eyes than those it was made with. To be proposed by somebody keeps
  // nobody of it away: else anyone could choose who looks.
  if (role === 'performance-team')
    return id === supervisor.id || isHeard(raters, id) ? 'about-yourself' : null;
  if (role === 'appeal-authority') {
    // Nor on what came of a rating of his own.
    const rated = raters.some((rater) => rater.id === id && rater.status !== 'declined');
    if (id === supervisor.id || rated) return 'about-yourself';
    return appealAuthority && appealAuthority.id !== id ? 'not-yours' : null;
  }
  return isHeard(raters, id, role) ? null : 'not-yours';
}

/** Whether this person is heard or to be heard as a rater, in this voice if one is named. */
function isHeard(raters: Evaluation['raters'], id: string, role?: Actor['role']): boolean {
  return raters.some(
    (rater) =>
      rater.id === id &&
      (role === undefined || rater.role === role) &&
      ['approved', 'heard'].includes(rater.status),
  );
}

/** What keeps this need from being met; empty when it is. */
export function checkNeed(need: EvaluationNeed, asked: Asked): readonly Issue[] {
  return needs[need](asked);
}

/** The last day on which the employee may object, `null` while nothing was handed over or where no law sets one. */
export function objectionUntil({ released }: Evaluation): DayText | null {
  const term = objectionTerms.find((each) => each.action === 'object');
  if (released === undefined || !term) return null;
  // In calendar days: no holiday matters.
  return lastDay(term, released, { holidays: [], covers: { from: released, to: released } })?.day ?? null;
}

const needs: Readonly<Record<EvaluationNeed, (asked: Asked) => readonly Issue[]>> = {
  'raters-in-scheme': ({ actor, context }) =>
    context.scheme.voices.sources.some(({ nomination }) => nomination?.by.some((role) => role === actor.role))
      ? []
      : [{ path: ['raters'], rule: 'not-in-scheme' }],
  'voice-in-scheme': ({ actor: { role }, context }) =>
    context.scheme.voices.sources.some(({ id }) => id === (role === 'employee' ? 'self' : role))
      ? []
      : [{ path: ['ratings'], rule: 'not-in-scheme', facts: { value: role } }],
  'not-heard-yet': ({ evaluation, actor }) =>
    evaluation.raters.some(
      ({ id, role, status }) => id === actor.id && role === actor.role && status === 'heard',
    )
      ? [{ path: ['raters'], rule: 'duplicate', facts: { value: actor.id } }]
      : [],
  'self-assessment-first': ({ evaluation, context }) =>
    context.scheme.rating.selfFirst && evaluation.stage === 'open' ? [required('ratings', 'self')] : [],
  'calibration-in-scheme': ({ context }) =>
    context.scheme.calibration ? [] : [{ path: ['outcomes', 'calibrated'], rule: 'not-in-scheme' }],
  'calibrated-where-due': ({ evaluation, context }) =>
    context.scheme.calibration && evaluation.stage === 'rated' ? [required('outcomes', 'calibrated')] : [],
  'within-objection-term': ({ evaluation, context }) => {
    const last = objectionUntil(evaluation);
    return last !== null && context.today > last
      ? [{ path: ['today'], rule: 'too-late', facts: { maximum: last, value: context.today } }]
      : [];
  },
  'objection-term-over': ({ evaluation, context }) => {
    const last = objectionUntil(evaluation);
    return evaluation.stage !== 'decided' && last !== null && context.today <= last
      ? [{ path: ['today'], rule: 'too-early', facts: { above: last, value: context.today } }]
      : [];
  },
};
