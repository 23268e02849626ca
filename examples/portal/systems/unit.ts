import type { Records } from '@kinerja/core';
import { accumulate, achievement, reportsOn } from '@kinerja/core/evaluation';
import { type HeardCitizens, jointValue, voicesOf } from '@kinerja/core/multi-source';
import { figuresOf } from '../figures.ts';
import type { World } from './world.ts';

/** What a page tells about the unit beside one person: what citizens said, and how the colleagues came out. */
export interface Unit {
  readonly citizens?: HeardCitizens;
  /** Joint values by the id of the employee, exact; whoever has none yet is not in it. */
  readonly values: Readonly<Record<string, string>>;
}

async function citizensIn({ store, system }: World): Promise<HeardCitizens | undefined> {
  const tabulation = system.survey && (await store.read('tabulation', system.survey.id));
  const [figure] = tabulation ? figuresOf(tabulation) : [];
  return figure && { index: figure.value, respondents: tabulation?.respondents ?? null };
}

/** The joint value of one evaluated colleague, by the scheme's rule, of what is on file. */
async function valueOf(
  { store, system: { scheme } }: World,
  { plans, stretch }: Records['evaluation'],
  citizens: HeardCitizens | undefined,
): Promise<string | null> {
  const [id] = plans;
  const plan = id === undefined ? undefined : await store.read('plan', id);
  if (!plan) return null;
  const hears = (voice: string): boolean => scheme.voices.sources.some((each) => each.id === voice);
  const progress = (await store.list('progress', { plan: plan.id })).filter(({ on }) => on <= stretch.to);
  const targets = plan.targets.map((target) => ({
    id: target.id,
    percent: achievement(target.indicator, accumulate(target.indicator, reportsOn(plan, target, progress))),
  }));
  const outcome = jointValue(scheme).score({
    ...voicesOf(await store.list('rating', { plan: plan.id }), scheme),
    ...(citizens && hears('citizens') && { citizens }),
    ...(hears('targets') && { targets }),
  });
  return outcome.done ? outcome.value : null;
}

/** The unit of a world over the stretch that is evaluated. */
export async function unitIn(world: World, to: string): Promise<Unit> {
  const { store, system } = world;
  const citizens = await citizensIn(world);
  const evaluations = await store.list('evaluation', { supervisor: system.supervisor.id });
  const ended = evaluations.filter(
    ({ stretch, employee, outcomes }) =>
      stretch.to === to && employee.id !== system.staff[0].id && outcomes.raw,
  );
  const values = await Promise.all(
    ended.map(async (each) => [each.employee.id, await valueOf(world, each, citizens)] as const),
  );
  return {
    ...(citizens && { citizens }),
    values: Object.fromEntries(values.flatMap(([id, value]) => (value === null ? [] : [[id, value]]))),
  };
}
