import type { Source } from '@kinerja/core';
import type { Development, Evaluation, Feedback } from '@kinerja/core/cycle';
import type { Plan, Rating } from '@kinerja/core/evaluation';
import type { Reading, Reason } from '@kinerja/core/explanation';

/** A plan with its development plans, and with all that weak items are read from. */
export interface DevelopmentRead {
  readonly plan: Plan;
  readonly all: readonly Development[];
  readonly evaluations: readonly Evaluation[];
  readonly ratings: readonly Rating[];
  readonly feedback: readonly Feedback[];
  /** How many records of any kind wait on this device for the receiver. */
  readonly waiting: number;
  /** The sentence of a reason; its words come apart from the widget, and without them there is none. */
  readonly because: ((reason: Reason, reading: Reading) => string) | undefined;
}

/** What somebody may not read, or cannot just now, is not there: the plan can be worked on all the same. */
const orNone = async <Item>(reading: Promise<readonly Item[]>): Promise<readonly Item[]> =>
  reading.catch(() => []);

const sentences = async (): Promise<DevelopmentRead['because']> =>
  import('./because.ts').then(
    ({ reasonSentence }) => reasonSentence,
    () => undefined,
  );

/** Reads a plan and its development plans. Fails as the source does. */
export async function readDevelopment(source: Source, id: string): Promise<DevelopmentRead> {
  const [plan, all, waiting, ratings, feedback, because] = await Promise.all([
    source.get('plan', id),
    source.list('development', { plan: id }),
    // A device that cannot tell what waits can still show what was agreed.
    source.waiting().catch(() => 0),
    orNone(source.list('rating', { plan: id })),
    orNone(source.list('feedback', { plan: id })),
    sentences(),
  ]);
  const evaluations = await orNone(source.list('evaluation', { employee: plan.employee.id }));
  return { plan, all, waiting, ratings, feedback, because, evaluations };
}
