import type { Kind, Records, Source } from '@kinerja/core';

type Evaluation = Records['evaluation'];

/** What is known of one person in one stretch, as far as whoever looks may read it. */
export interface MemberRead {
  /** Absent while it was not opened. */
  readonly evaluation: Evaluation | undefined;
  readonly plans: readonly Records['plan'][];
  /** Those that may be read: for a supervisor his own and the employee's. */
  readonly ratings: readonly Records['rating'][];
  readonly progress: readonly Records['progress'][];
  /** All evaluations of this person, this one among them. */
  readonly own: readonly Evaluation[];
  /** All that the same supervisor leads. */
  readonly others: readonly Evaluation[];
}

/** What is asked for: an evaluation, or the plans that one is opened with. */
export interface Wanted {
  readonly evaluation: string;
  readonly plans: readonly string[];
}

/** What not everybody may read, and whose absence hinders nothing. */
export async function listed<K extends Kind>(
  source: Source,
  kind: K,
  where: Readonly<Record<string, string>>,
): Promise<readonly Records[K][]> {
  try {
    return await source.list(kind, where);
  } catch {
    return [];
  }
}

/** Reads one person's evaluation with what surrounds it. Fails as the source does, if that itself is not to be had. */
export async function readMember(source: Source, wanted: Wanted): Promise<MemberRead> {
  const evaluation = wanted.evaluation ? await source.get('evaluation', wanted.evaluation) : undefined;
  const ids = evaluation?.plans ?? wanted.plans;
  const plans = await Promise.all(ids.map((id) => source.get('plan', id)));
  const about = evaluation ?? plans[0];
  const ofPlans = async <K extends 'rating' | 'progress'>(kind: K): Promise<readonly Records[K][]> =>
    (await Promise.all(ids.map((plan) => listed(source, kind, { plan })))).flat();
  const [ratings, progress, own, others] = await Promise.all([
    ofPlans('rating'),
    ofPlans('progress'),
    about ? listed(source, 'evaluation', { employee: about.employee.id }) : [],
    about ? listed(source, 'evaluation', { supervisor: about.supervisor.id }) : [],
  ]);
  return { evaluation, plans, ratings, progress, own, others };
}
