import { type Kind, type Source, isKinerjaError } from '@kinerja/core';
import type { Actor, CycleState, Feedback, Stretch } from '@kinerja/core/cycle';
import type { Plan } from '@kinerja/core/evaluation';

/** The records that tell what somebody has to do. */
export type Known = Pick<CycleState, 'plans' | 'evaluations' | 'progress' | 'feedback' | 'development'>;

type OfPlan = 'progress' | 'feedback' | 'development';

/** What belongs to these plans. */
async function ofPlans<K extends OfPlan>(source: Source, kind: K, plans: readonly Plan[]) {
  const lists = await Promise.all(plans.map(({ id }) => source.list(kind, { plan: id })));
  return lists.flat();
}

/** A plan that this person may see; `undefined` where there is none for him or her. */
async function planOf(source: Source, id: string): Promise<Plan | undefined> {
  try {
    return await source.get('plan', id);
  } catch (error) {
    if (isKinerjaError(error, 'not-found') || isKinerjaError(error, 'refused')) return undefined;
    throw error;
  }
}

const asks = ({ id, role }: Actor, { kind, to }: Feedback): boolean =>
  kind === 'request' && to?.id === id && to.role === role;

/** Of plans that somebody has a part in: they are found by employee or supervisor, with all that was said on them. */
async function withPlans(
  source: Source,
  { id }: Actor,
  as: 'employee' | 'supervisor',
  { from, to }: Stretch,
): Promise<Known> {
  const where = { [as]: id };
  const [all, evaluations] = await Promise.all([
    source.list('plan', where),
    source.list('evaluation', where),
  ]);
  const plans = all.filter(({ period }) => period.from <= to && from <= period.to);
  const [progress, feedback, development] = await Promise.all([
    ofPlans(source, 'progress', plans),
    ofPlans(source, 'feedback', plans),
    ofPlans(source, 'development', plans),
  ]);
  return { plans, evaluations, progress, feedback, development };
}

/** Whoever holds no plan gets what the receiver shows: evaluations with a part in them, and what he or she is asked. */
async function withoutPlans(source: Source, actor: Actor): Promise<Known> {
  const [evaluations, said] = await Promise.all([source.list('evaluation'), source.list('feedback')]);
  const asked = said.filter((each) => asks(actor, each));
  const ids = [...new Set(asked.map(({ plan }) => plan))];
  const plans = await Promise.all(ids.map((id) => planOf(source, id)));
  return { plans: plans.filter((plan) => plan !== undefined), evaluations, progress: [], feedback: said };
}

/** Everything that may tell what this person has to do in the period. Fails as the source does. */
export function readKnown(source: Source, actor: Actor, period: Stretch): Promise<Known> {
  const { role } = actor;
  return role === 'employee' || role === 'supervisor'
    ? withPlans(source, actor, role, period)
    : withoutPlans(source, actor);
}

/** The kinds of records that can change what is due. */
export const telling: readonly Kind[] = ['plan', 'progress', 'feedback', 'development', 'evaluation'];
