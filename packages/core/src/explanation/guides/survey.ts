import { type Exact, add, exact, multiply } from '../../scoring/exact.ts';
import type { SurveyRegulation } from '../../scoring/methods/weighted-index.ts';
import type { Step } from '../../scoring/step.ts';
import type { ElementTally, Tally } from '../../survey/tally.ts';
import { type Addressed, type Done, findStep } from '../address.ts';
import type { Guide } from '../guide.ts';
import type { Lever } from '../levers.ts';
import { reason } from '../reason.ts';
import { type Best, losses } from '../reasons.ts';
import type { InputPath } from '../what-if.ts';
import { countLever, numberLever, unit } from './numbers.ts';

/** How an index is read: each unsur can be lifted by points of its answers, or by its printed mean. */
export function surveyGuide(regulation: SurveyRegulation): Guide<Tally> {
  const { scale, grades, digits } = regulation;
  const [minimum, maximum] = scale.map(String) as [Exact, Exact];

  function lever([id, element]: readonly [string, ElementTally]): readonly Lever[] {
    const path = ['elements', id];
    if (!('mean' in element)) {
      const { sum, count } = element;
      const most = multiply(maximum, `${count}`);
      return [countLever([...path, 'sum'], sum, multiply(minimum, `${count}`), most)];
    }
    // As finely as it was printed; a mean that is a fraction as finely as the index.
    const printed = /\.(\d+)$/.exec(element.mean)?.[1]?.length ?? digits;
    const reach = { from: minimum, to: maximum, step: unit(printed) };
    return numberLever([...path, 'mean'], exact(element.mean), reach);
  }

  function best(outcome: Done): (at: Addressed) => Best | null {
    const converted = findStep(outcome.step, 'converted')?.value ?? '0';
    return ({ step }) => {
      if (step.id !== 'mean') return null;
      const because: Best['because'] = ({ path }, cost) => {
        const lifted = regulation.grade(add(converted, cost));
        return reason('unsur-below-top', path, cost, {
          element: String(step.arguments['element']),
          value: step.value,
          best: maximum,
          lifted: lifted.from[0]?.value ?? '',
          grade: lifted.value,
        });
      };
      return { best: maximum, because };
    };
  }

  function inputs(trail: readonly Step[]): readonly InputPath[] {
    const step = trail.at(-1);
    return step?.id === 'mean' ? [['elements', String(step.arguments['element'])]] : [];
  }

  return {
    regulation,
    grades: Object.keys(grades),
    levers: ({ elements }) => Object.entries(elements).flatMap(lever),
    choices: () => [],
    inputs,
    reasons: (outcome) => losses(outcome, best(outcome)),
  };
}
