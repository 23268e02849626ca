import { type Source, toKinerjaError } from '@kinerja/core';
import { type Evaluation, type EvaluationAct, type NewObjection, actOnEvaluation } from '@kinerja/core/cycle';
import { momentOf, putAct } from '../../shared/evaluation-act.ts';
import { FailedEvent, SubmittedEvent } from '../../shared/events.ts';
import { follow, inPlaceOf } from '../../shared/follow.ts';
import { type Answer, type AnswerAction, type Evaluated, contextOf, dayOf } from './shown.ts';

/** Whoever shows the evaluation, as far as answering needs it. */
export interface AnsweringHost {
  readonly source: Source | undefined;
  readonly clock: () => Date;
  readonly element: EventTarget;
  answer: Answer;
  /** Shows an evaluation as the stored one. */
  adopt(evaluation: Evaluation): void;
  /** Reads again behind what is shown. */
  refresh(): Promise<void>;
}

/** What the act brings: the things objected to. */
interface Brought {
  readonly items?: readonly NewObjection[];
}

function after(evaluation: Evaluation, action: AnswerAction, brought: Brought, shown: Evaluated, now: Date) {
  const context = contextOf(shown);
  if (!context || !shown.actor) return evaluation;
  const act = { action, by: shown.actor, at: momentOf(evaluation, now), ...brought } as EvaluationAct;
  return actOnEvaluation(evaluation, act, context);
}

/** Whether the evaluation has these very objections; what was sent from another window is not them. */
function holds({ objection }: Evaluation, items: readonly NewObjection[]): boolean {
  const own = ({ id, path, claim, ground }: NewObjection) => JSON.stringify([id, path, claim, ground]);
  return objection !== undefined && objection.items.map(own).join() === items.map(own).join();
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
  let known = shown.evaluation;
  try {
    const { evaluation, delivery } = await putAct(source, shown.evaluation, {
      after: (latest) => after((known = latest), action, brought, shown, host.clock()),
      isDone: (latest) =>
        action === 'object' ? holds(latest, brought.items ?? []) : dayOf(latest, action) !== undefined,
    });
    host.adopt(evaluation);
    const code = delivery?.code ?? '';
    const sent: Answer = { at: 'sent', action, state: delivery?.state ?? 'received', code };
    host.answer = sent;
    if (!delivery) return true;
    const { id } = evaluation;
    host.element.dispatchEvent(
      new SubmittedEvent({ kind: 'evaluation', id, plan: shown.plan.id, state: delivery.state, code }),
    );
    const over = inPlaceOf(host, 'answer', sent);
    follow(host.element, { kind: 'evaluation', id }, delivery, {
      arrived: () => over({ at: 'sent', action, state: 'received', code }),
      refused: (error) => {
        over({ at: 'refused', error });
        void host.refresh();
      },
    });
    return true;
  } catch (error) {
    const failure = toKinerjaError(error);
    // What was done meanwhile says why it can no longer be done.
    if (known !== shown.evaluation) host.adopt(known);
    host.answer = { at: action === 'object' ? 'objecting' : 'reading', error: failure };
    host.element.dispatchEvent(new FailedEvent(failure));
    return false;
  }
}
