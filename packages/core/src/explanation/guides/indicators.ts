import { type Exact, divide, multiply } from '../../scoring/exact.ts';
import type {
  IndicatorPlan,
  IndicatorRegulation,
  IndicatorYear,
} from '../../scoring/methods/indicator-table.ts';
import type { Step } from '../../scoring/step.ts';
import type { Addressed } from '../address.ts';
import type { Guide } from '../guide.ts';
import type { Lever } from '../levers.ts';
import { reason } from '../reason.ts';
import { type Best, losses } from '../reasons.ts';
import type { InputPath } from '../what-if.ts';
import { indicatorLever } from './indicator-lever.ts';
import { numberLever, unit } from './numbers.ts';

const termOf = (step: Step | undefined): string => String(step?.arguments['term'] ?? '');
const isPlan = ({ id }: Step): boolean => id === 'averaged' || id === 'given' || id === 'shared';

/** How a year of indicators (IKI) is read. The law has no grades for it: ask for a value. */
export function indicatorGuide(regulation: IndicatorRegulation): Guide<IndicatorYear> {
  const { lines, additionalFactors, digits } = regulation;
  const [top] = lines;
  const best: Exact = top?.high ?? '0';
  const step = unit(digits);

  function plan([id, { indicators, value }]: readonly [string, IndicatorPlan]): readonly Lever[] {
    const path = ['main', id];
    const results = Object.entries(indicators ?? {});
    if (results.length === 0) return numberLever([...path, 'value'], value, { from: '0', to: best, step });
    return results.flatMap(([name, result]) =>
      indicatorLever([...path, 'indicators', name], result, top?.from ?? '100', step),
    );
  }

  function levers({ main, additional = {} }: IndicatorYear): readonly Lever[] {
    return [
      ...Object.entries(main).flatMap(plan),
      ...Object.entries(additional).flatMap(([id, { result }]) =>
        indicatorLever(['additional', id, 'result'], result, top?.from ?? '100', step),
      ),
    ];
  }

  function inputs(trail: readonly Step[]): readonly InputPath[] {
    const last = trail.at(-1);
    const inAdditional = trail.some((each) => each.id === 'summed' && termOf(each) === 'additional');
    // A plan is what stands right under the main work; its own id may be anything.
    const main = trail.findIndex((each) => termOf(each) === 'main');
    const owner = inAdditional ? trail.find(({ id }) => id === 'shared') : trail.slice(main + 1).find(isPlan);
    const id = termOf(owner);
    if (last?.id === 'given') return [['main', id, 'value']];
    if (last?.id === 'shared') return [inAdditional ? ['additional', id, 'scope'] : ['main', id, 'weight']];
    if (last?.id !== 'achieved') return [];
    return [inAdditional ? ['additional', id, 'result'] : ['main', id, 'indicators', termOf(last)]];
  }

  function bestOf({ step: part, trail }: Addressed): Best | null {
    const factor = part.arguments['factor'] !== undefined;
    if (part.id !== 'valued' && part.id !== 'given' && !factor) return null;
    const full = additionalFactors[top?.category ?? ''] ?? '1';
    const most = factor
      ? multiply(multiply(full, String(part.arguments['weight'])), divide(best, '100'))
      : best;
    const term = termOf(factor || part.id === 'given' ? part : indicatorOf(part)) || termOf(trail.at(-2));
    const facts = { term, value: part.value, best: most };
    return { best: most, because: ({ path }, cost) => reason('part-below-best', path, cost, facts) };
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

/** The achievement that a value was read for. */
function indicatorOf(step: Step): Step | undefined {
  const [from] = step.from;
  return from === undefined || from.id === 'achieved' ? from : indicatorOf(from);
}
