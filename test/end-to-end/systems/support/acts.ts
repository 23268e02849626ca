import type { Records } from '@kinerja/core';
import {
  type EvaluationAct,
  type EvaluationContext,
  actOnEvaluation,
  openEvaluation,
} from '@kinerja/core/cycle';
import type { Scheme } from '@kinerja/core/schemes';
import type { Walk } from './walk.ts';

type Evaluation = Records['evaluation'];

/** An act without who does it and when: the visitor, now. */
export type Doing = EvaluationAct extends infer Act
  ? Act extends EvaluationAct
    ? Omit<Act, 'at' | 'by'>
    : never
  : never;

/**
 * What is done with an evaluation over HTTP, as a portal of its own would do it.
 * To be replaced, act by act, where a widget does it.
 */
export interface Desk {
  open(stretch: Evaluation['stretch']): Promise<Evaluation>;
  act(by: EvaluationAct['by'], doing: Doing): Promise<Evaluation>;
}

/** The desk of one evaluation of one plan. */
export function deskOf(walk: Walk, scheme: Scheme, { id, plan }: { id: string; plan: string }): Desk {
  const context = async (): Promise<EvaluationContext> => ({
    scheme,
    plans: [await walk.read('plan', plan)],
    today: (await walk.now()).toISOString().slice(0, 10),
    progress: await walk.list('progress', { plan }),
  });

  return {
    async open(stretch) {
      const plans = [await walk.read('plan', plan)];
      const evaluation = openEvaluation({ id, kind: 'periodic', stretch, plans, scheme });
      await walk.put('evaluation', evaluation);
      return evaluation;
    },
    async act(by, doing) {
      const evaluation = await walk.read('evaluation', id);
      const act = { ...doing, by, at: (await walk.now()).toISOString() } as EvaluationAct;
      const next = actOnEvaluation(evaluation, act, await context());
      await walk.put('evaluation', next);
      return next;
    },
  };
}
