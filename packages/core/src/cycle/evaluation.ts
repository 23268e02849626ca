import type { Issue } from '../errors.ts';
import type { Evaluation, EvaluationAction } from '../records/evaluation.ts';
import type { Actor } from '../records/history.ts';
import type { EvaluationAct, EvaluationContext } from './evaluation-acts.ts';
import { checkNeed, unfit } from './evaluation-checks.ts';
import { effectOf } from './evaluation-effects.ts';
import { evaluationRules } from './evaluation-rules.ts';
import { type Permission, checkToday, insist, judge } from './machine.ts';

/** Whether this person may do this with the evaluation now, and if not, why. */
export function mayActOnEvaluation(
  evaluation: Evaluation,
  action: EvaluationAction,
  actor: Actor,
  context: EvaluationContext,
): Permission<EvaluationAction> {
  const permission = judge(evaluationRules, action, {
    stage: evaluation.stage,
    actor,
    unfit: unfit(evaluation, actor),
    check: (need) => checkNeed(need, { evaluation, actor, context }),
  });
  const issues = [...checkScheme(evaluation, context), ...checkToday(context.today)];
  return permission.allowed && issues.length > 0
    ? { action, allowed: false, because: 'missing', issues }
    : permission;
}

/** An evaluation goes by the version of the scheme that it was opened with. */
function checkScheme({ scheme: { id, version } }: Evaluation, { scheme }: EvaluationContext): Issue[] {
  if (id === scheme.id && version === scheme.version) return [];
  return [{ path: ['scheme'], rule: 'other-scheme', facts: { expected: `${id} ${version}` } }];
}

/** Every action on an evaluation with whether this person may do it now, and if not, why. */
export function evaluationActions(
  evaluation: Evaluation,
  actor: Actor,
  context: EvaluationContext,
): readonly Permission<EvaluationAction>[] {
  const actions = Object.keys(evaluationRules) as EvaluationAction[];
  return actions.map((action) => mayActOnEvaluation(evaluation, action, actor, context));
}

/**
 * The evaluation after the act: one revision later, with one more entry in its history. Values are computed here
 * by the evaluation's regulation, never taken from outside.
 * @throws KinerjaError `wrong-stage`, `refused` (403), `invalid-data` with every place, `unknown-regulation`
 */
export function actOnEvaluation(
  evaluation: Evaluation,
  act: EvaluationAct,
  context: EvaluationContext,
): Evaluation {
  const { action, by, at, remark } = act;
  const { history, stage } = evaluation;
  insist(mayActOnEvaluation(evaluation, action, by, context), stage, act, history);
  const entry = { at, on: context.today, by, action, ...(remark !== undefined && { remark }) };
  return {
    ...evaluation,
    ...effectOf(evaluation, act, context),
    stage: evaluationRules[action].to ?? stage,
    revision: evaluation.revision + 1,
    history: [...history, entry],
  };
}
