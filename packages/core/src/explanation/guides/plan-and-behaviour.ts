import type { Given } from '../../scoring/inputs.ts';
import type { SharesRegulation } from '../../scoring/methods/shares-of-axes.ts';
import type { Outcome, Regulation } from '../../scoring/regulation.ts';
import type { Step } from '../../scoring/step.ts';
import type { Guide } from '../guide.ts';
import type { Change } from '../what-if.ts';
import { sharesGuide } from './shares.ts';

/** A plan that one law values, and what another joins with it. */
export interface PlanAndBehaviour<Plan> {
  readonly plan: Plan;
  readonly behaviour?: Given | null;
  readonly peersAsked?: boolean;
  readonly innovation?: boolean;
}

const inPlan = ({ path, value }: Change): Change => ({ path: ['plan', ...path], value });

function join<Plan>(plans: Regulation<Plan>, whole: SharesRegulation): Regulation<PlanAndBehaviour<Plan>> {
  function score({ plan, ...others }: PlanAndBehaviour<Plan>): Outcome {
    const first = plans.score(plan);
    const joined = whole.score({ ...others, results: first.done ? first.value : null });
    if (joined.done && first.done) return { ...joined, parts: [...joined.parts, first.step] };
    const missing = first.done ? [] : first.missing.map(({ path }) => ({ path: ['plan', ...path] }));
    const rest = joined.done ? [] : joined.missing.filter(({ path }) => path[0] !== 'results');
    return { done: false, missing: [...missing, ...rest] };
  }
  return { id: `${whole.id} (${plans.id})`, inForce: plans.inForce, score };
}

/** How two laws are read together: the value of the plan by one is the value of the results in the other. */
export function planAndBehaviourGuide<Plan>(
  plans: Guide<Plan>,
  whole: SharesRegulation,
): Guide<PlanAndBehaviour<Plan>> {
  const joint = sharesGuide(whole);
  const regulation = join(plans.regulation, whole);

  const ofPlan = (trail: readonly Step[]): boolean => trail[0]?.id !== 'graded';
  const values = ({ plan, ...others }: PlanAndBehaviour<Plan>) => {
    const first = plans.regulation.score(plan);
    return { ...others, results: first.done ? first.value : null };
  };

  return {
    regulation,
    grades: joint.grades,
    levers: (input) => [
      ...plans.levers(input.plan).map((lever) => ({
        ...lever,
        path: ['plan', ...lever.path],
        changes: (value: string) => lever.changes(value).map(inPlan),
      })),
      ...joint.levers(values(input)).filter(({ path }) => path[0] !== 'results'),
    ],
    choices: (input) => joint.choices(values(input)),
    inputs: (trail) =>
      ofPlan(trail)
        ? plans.inputs(trail).map((path) => ['plan', ...path])
        : joint.inputs(trail).map((path) => (path[0] === 'results' ? ['plan'] : path)),
    reasons: (outcome) => joint.reasons(outcome),
  };
}
