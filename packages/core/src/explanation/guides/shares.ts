import { less } from '../../scoring/exact.ts';
import type { AxisValues, SharesRegulation } from '../../scoring/methods/shares-of-axes.ts';
import type { Step } from '../../scoring/step.ts';
import { type Addressed, type Done, addressed } from '../address.ts';
import type { Choice, Guide } from '../guide.ts';
import { type Reason, reason } from '../reason.ts';
import { type Best, losses } from '../reasons.ts';
import type { InputPath } from '../what-if.ts';
import { numberLever, unit } from './numbers.ts';

/** How a value from shares of both axes is read; the highest predicate may ask for an innovation beside its value. */
export function sharesGuide(regulation: SharesRegulation): Guide<AxisValues> {
  const { grades, limit, digits, innovation } = regulation;
  const reach = { from: '0', to: limit, step: unit(digits) };

  function choices({ innovation: now }: AxisValues): readonly Choice[] {
    return [{ path: ['innovation'], now, options: [false, true] }];
  }

  function inputs(trail: readonly Step[]): readonly InputPath[] {
    const last = trail.at(-1);
    if (last?.id === 'given') return [[String(last.arguments['term'])]];
    if (last?.id === 'summed') return [['peersAsked']];
    return last?.id === 'graded' ? [['innovation']] : [];
  }

  function bestOf({ step }: Addressed): Best | null {
    if (step.id !== 'given') return null;
    const facts = { term: String(step.arguments['term']), value: step.value, best: limit };
    return { best: limit, because: ({ path }, cost) => reason('part-below-best', path, cost, facts) };
  }

  function asked(outcome: Done): readonly Reason[] {
    const { value, grade } = outcome;
    const from = grades[innovation];
    if (from === undefined || grade === innovation || less(value, from)) return [];
    const path = addressed(outcome)[0]?.path ?? [];
    return [reason('innovation-asked', path, null, { value, from, predicate: innovation })];
  }

  return {
    regulation,
    grades: Object.keys(grades),
    levers: ({ results, behaviour }) => [
      ...numberLever(['results'], results, reach),
      ...numberLever(['behaviour'], behaviour, reach),
    ],
    choices,
    inputs,
    reasons: (outcome) => [...asked(outcome), ...losses(outcome, bestOf)],
  };
}
