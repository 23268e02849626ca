import type { PointsPlan, PointsRegulation, PointsYear } from '../../scoring/methods/indicator-points.ts';
import type { Step } from '../../scoring/step.ts';
import type { Addressed } from '../address.ts';
import type { Guide } from '../guide.ts';
import type { Lever } from '../levers.ts';
import { reason } from '../reason.ts';
import { type Best, losses } from '../reasons.ts';
import type { InputPath } from '../what-if.ts';
import { indicatorLever } from './indicator-lever.ts';
import { unit } from './numbers.ts';

const aspects = ['quantity', 'quality', 'time'] as const;
const isPlan = ({ id, from: [only] }: Step): boolean => id === 'valued' && only?.id === 'summed';

/** How a year of points for quantity, quality and time is read. The law has no grades for it: ask for a value. */
export function pointsGuide(regulation: PointsRegulation): Guide<PointsYear> {
  const { points, values, additional: extra, digits } = regulation;
  const enough = points[0]?.[0] ?? '100';

  function levers(year: PointsYear): readonly Lever[] {
    return (['main', 'additional'] as const).flatMap((group) =>
      Object.entries<PointsPlan>(year[group] ?? {}).flatMap(([id, plan]) =>
        aspects.flatMap((aspect) => indicatorLever([group, id, aspect], plan[aspect], enough, unit(digits))),
      ),
    );
  }

  const groupOf = (trail: readonly Step[]): 'main' | 'additional' =>
    trail.some(({ id }) => id === 'averaged') ? 'main' : 'additional';

  function inputs(trail: readonly Step[]): readonly InputPath[] {
    const last = trail.at(-1);
    const plan = String(trail.find(isPlan)?.arguments['category'] ?? '');
    return last?.id === 'achieved' ? [[groupOf(trail), plan, String(last.arguments['term'])]] : [];
  }

  function bestOf({ step, trail }: Addressed): Best | null {
    if (!isPlan(step)) return null;
    const best = (groupOf(trail) === 'main' ? values : extra)[0]?.[1] ?? '0';
    const facts = { term: String(step.arguments['category']), value: step.value, best };
    return { best, because: ({ path }, cost) => reason('part-below-best', path, cost, facts) };
  }

  return {
    regulation,
    grades: [],
    levers,
    choices: () => [],
    inputs,
    reasons: (outcome) => losses(outcome, bestOf),
  };
}
