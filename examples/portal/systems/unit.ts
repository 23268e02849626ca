import type { Records } from '@kinerja/core';
import { accumulate, achievement, reportsOn } from '@kinerja/core/evaluation';
import { type HeardCitizens, jointValue, voicesOf } from '@kinerja/core/multi-source';
import { figuresOf } from '../figures.ts';
import { type World, nameOf } from './world.ts';

type Evaluation = Records['evaluation'];

/** What a page tells about the unit beside one person: what citizens said, and how the colleagues came out. */
export interface Unit {
  readonly citizens?: HeardCitizens;
  /** Joint values by the id of the employee, exact; whoever has none yet is not in it. */
  readonly values: Readonly<Record<string, string>>;
  /** Whether an innovation of the person was recognised; absent where no target of the plan is one, or none is judged. */
  readonly innovation?: boolean;
}

async function citizensIn({ store, system }: World): Promise<HeardCitizens | undefined> {
  const tabulation = system.survey && (await store.read('tabulation', system.survey.id));
  const [figure] = tabulation ? figuresOf(tabulation) : [];
  return figure && { index: figure.value, respondents: tabulation?.respondents ?? null };
}

/** The ratings that an evaluation took up: a plan has one of every stretch. */
async function ratingsIn({ store }: World, evaluation: Evaluation): Promise<readonly Records['rating'][]> {
  const lists = await Promise.all(evaluation.plans.map((plan) => store.list('rating', { plan })));
  return lists.flat().filter(({ id }) => evaluation.ratings.some(({ rating }) => rating === id));
}

/** The joint value of one evaluated colleague, by the scheme's rule, of what is on file. */
async function valueOf(
  world: World,
  evaluation: Evaluation,
  citizens: HeardCitizens | undefined,
): Promise<string | null> {
  const { store, system } = world;
  const { scheme } = system;
  const [id] = evaluation.plans;
  const plan = id === undefined ? undefined : await store.read('plan', id);
  if (!plan) return null;
  const hears = (voice: string): boolean => scheme.voices.sources.some((each) => each.id === voice);
  const all = await store.list('progress', { plan: plan.id });
  const progress = all.filter(({ on }) => on <= evaluation.stretch.to);
  const targets = plan.targets.map((target) => ({
    id: target.id,
    percent: achievement(target.indicator, accumulate(target.indicator, reportsOn(plan, target, progress))),
  }));
  const outcome = jointValue(scheme).score({
    ...voicesOf(await ratingsIn(world, evaluation), scheme),
    ...(citizens && hears('citizens') && { citizens }),
    ...(hears('targets') && { targets }),
  });
  return outcome.done ? outcome.value : null;
}

/** An innovation is recognised where the supervisor judged a target of that name to be reached. */
async function innovationIn(world: World, evaluation: Evaluation | undefined): Promise<boolean | undefined> {
  const ratings = evaluation ? await ratingsIn(world, evaluation) : [];
  const judged = ratings.find(({ rater }) => rater.role === 'supervisor')?.results.items['inovasi']?.level;
  return judged && judged !== 'below';
}

/** The unit of a world over the stretch that is looked at. */
export async function unitIn(world: World): Promise<Unit> {
  const { store, system } = world;
  const { about, stretch } = world.view();
  const citizens = await citizensIn(world);
  const all = await store.list('evaluation', { supervisor: system.supervisor.id });
  const ofStretch = all.filter((each) => nameOf(each.stretch) === nameOf(stretch));
  const others = ofStretch.filter(({ employee, outcomes }) => employee.id !== about.id && outcomes.raw);
  const values = await Promise.all(
    others.map(async (each) => [each.employee.id, await valueOf(world, each, citizens)] as const),
  );
  const innovation = await innovationIn(
    world,
    ofStretch.find(({ employee }) => employee.id === about.id),
  );
  return {
    ...(citizens && { citizens }),
    ...(innovation !== undefined && { innovation }),
    values: Object.fromEntries(values.flatMap(([id, value]) => (value === null ? [] : [[id, value]]))),
  };
}
