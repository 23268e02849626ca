import type { DistributionRegulation, UnitDistribution } from '../../scoring/methods/distribution.ts';
import type { Step } from '../../scoring/step.ts';
import { type Done, addressed } from '../address.ts';
import type { Guide } from '../guide.ts';
import { type Reason, reason } from '../reason.ts';
import type { InputPath } from '../what-if.ts';

const split = (predicates: string | number | undefined): readonly string[] =>
  predicates === undefined ? [] : String(predicates).split(' ');

/** How a spread of predicates is read. It has no levers: nobody's predicate is changed to keep a pattern. */
export function distributionGuide(regulation: DistributionRegulation): Guide<UnitDistribution> {
  function inputs(trail: readonly Step[]): readonly InputPath[] {
    const { rule, predicates } = trail.at(-1)?.arguments ?? {};
    if (rule === 'all') return [['organisation']];
    return split(predicates).map((predicate) => ['counts', predicate]);
  }

  function reasons(outcome: Done): readonly Reason[] {
    return addressed(outcome)
      .filter(({ step, trail }) => trail.length > 1 && step.value === 'broken')
      .map(({ step: { arguments: args }, path }) => {
        const { rule, predicates, share, limit } = args;
        return reason('limit-broken', path, null, {
          rule: String(rule),
          predicates: String(predicates),
          part: String(share),
          limit: String(limit),
        });
      });
  }

  return { regulation, grades: [], levers: () => [], choices: () => [], inputs, reasons };
}
