import type { Source } from '@kinerja/core';
import type { Evaluation, Feedback } from '@kinerja/core/cycle';
import type { Plan } from '@kinerja/core/evaluation';

/** A plan with what was said about it in the course of the year. */
export interface FeedbackRead {
  readonly plan: Plan;
  readonly all: readonly Feedback[];
  /** The evaluations of the plan, as far as this person may read them: they name the raters and the scheme. */
  readonly evaluations: readonly Evaluation[];
  /** How many records of any kind wait on this device for the receiver. */
  readonly waiting: number;
}

async function evaluationsOf(source: Source, plan: Plan): Promise<readonly Evaluation[]> {
  try {
    const all = await source.list('evaluation', { employee: plan.employee.id });
    return all.filter(({ plans }) => plans.includes(plan.id));
  } catch {
    // Without them nobody is a rater; the employee and the supervisor speak all the same.
    return [];
  }
}

/** Reads a plan and its feedback. Fails as the source does. */
export async function readFeedback(source: Source, id: string): Promise<FeedbackRead> {
  const [plan, all, waiting] = await Promise.all([
    source.get('plan', id),
    source.list('feedback', { plan: id }),
    // A device that cannot tell what waits can still show what was said.
    source.waiting().catch(() => 0),
  ]);
  return { plan, all, waiting, evaluations: await evaluationsOf(source, plan) };
}
