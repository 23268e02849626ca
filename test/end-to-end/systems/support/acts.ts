import type { Records } from '@kinerja/core';
import {
  type EvaluationAct,
  type EvaluationContext,
  type Stretch,
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
  open(stretch: Stretch): Promise<Evaluation>;
  act(by: EvaluationAct['by'], doing: Doing): Promise<Evaluation>;
  /** As whoever the visitor is sees it. */
  read(): Promise<Evaluation>;
}

/** The desk of one evaluation of an employee with one plan. */
export function deskOf(walk: Walk, scheme: Scheme, employee: string): Desk {
  const plan = `skp-${employee}`;
  let id = `evaluasi-${employee}`;

  /** Where a widget opened it, it made the id. */
  async function read(): Promise<Evaluation> {
    const [found] = await walk.list('evaluation', { employee }).catch(() => []);
    id = found?.id ?? id;
    return walk.read('evaluation', id);
  }

  return {
    read,
    async open(stretch) {
      const plans = [await walk.read('plan', plan)];
      const evaluation = openEvaluation({ id, kind: 'periodic', stretch, plans, scheme });
      await walk.put('evaluation', evaluation);
      return evaluation;
    },
    async act(by, doing) {
      const context: EvaluationContext = {
        scheme,
        plans: [await walk.read('plan', plan)],
        today: (await walk.now()).toISOString().slice(0, 10),
        progress: await walk.list('progress', { plan }).catch(() => []),
      };
      const act = { ...doing, by, at: (await walk.now()).toISOString() } as EvaluationAct;
      const next = actOnEvaluation(await read(), act, context);
      await walk.put('evaluation', next);
      return next;
    },
  };
}
