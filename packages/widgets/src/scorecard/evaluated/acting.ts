import { type Source, toKinerjaError } from '@kinerja/core';
import { type Evaluation, type EvaluationAct, actOnEvaluation } from '@kinerja/core/cycle';
import { momentOf, putAct } from '../../shared/evaluation-act.ts';
import { DeliveredEvent, FailedEvent, SubmittedEvent } from '../../shared/events.ts';
import { type Answer, type AnswerAction, type Evaluated, contextOf, dayOf } from './shown.ts';

/** Whoever shows the evaluation, as far as answering needs it. */
export interface AnsweringHost {
  readonly source: Source | undefined;
  readonly clock: () => Date;
  readonly element: EventTarget;
  answer: Answer;
  /** Shows an evaluation as the stored one. */
  adopt(evaluation: Evaluation): void;
}

/** What the act brings, e.g. the things objected to. */
type Brought = Readonly<Record<string, unknown>>;

function after(evaluation: Evaluation, action: AnswerAction, brought: Brought, shown: Evaluated, now: Date) {
  const context = contextOf(shown);
  if (!context || !shown.actor) return evaluation;
  const act = { action, by: shown.actor, at: momentOf(evaluation, now), ...brought } as EvaluationAct;
  return actOnEvaluation(evaluation, act, context);
}

/** Answers the evaluation; says whether it was taken. */
export async function answerWith(
  host: AnsweringHost,
  shown: Evaluated,
  action: AnswerAction,
  brought: Brought = {},
): Promise<boolean> {
  const { source, answer } = host;
  if (!source || answer.at === 'sending') return false;
  host.answer = { at: 'sending', action };
  try {
    const { evaluation, delivery } = await putAct(source, shown.evaluation, {
      after: (known) => after(known, action, brought, shown, host.clock()),
      isDone: (known) =>
        action === 'object' ? known.objection !== undefined : dayOf(known, action) !== undefined,
    });
    host.adopt(evaluation);
    const code = delivery?.code ?? '';
    host.answer = { at: 'sent', action, state: delivery?.state ?? 'received', code };
    if (!delivery) return true;
    const { id } = evaluation;
    host.element.dispatchEvent(
      new SubmittedEvent({ kind: 'evaluation', id, plan: shown.plan.id, state: delivery.state, code }),
    );
    if (delivery.state === 'stored') void delivery.delivered.then(() => delivered(host, id, code));
    return true;
  } catch (error) {
    const failure = toKinerjaError(error);
    host.answer = { at: action === 'object' ? 'objecting' : 'reading', error: failure };
    host.element.dispatchEvent(new FailedEvent(failure));
    return false;
  }
}

function delivered(host: AnsweringHost, id: string, code: string): void {
  const { answer } = host;
  if (answer.at === 'sent' && answer.code === code) host.answer = { ...answer, state: 'received' };
  host.element.dispatchEvent(new DeliveredEvent('evaluation', id, code));
}
