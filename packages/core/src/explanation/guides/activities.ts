import { type Exact, divide, less, multiply, subtract } from '../../scoring/exact.ts';
import { type Given, given } from '../../scoring/inputs.ts';
import type {
  Activity,
  ActivityRegulation,
  ActivityYear,
  Aspect,
} from '../../scoring/methods/activity-average.ts';
import type { Step } from '../../scoring/step.ts';
import type { Addressed } from '../address.ts';
import type { Guide } from '../guide.ts';
import type { Lever } from '../levers.ts';
import { reason } from '../reason.ts';
import { type Best, losses } from '../reasons.ts';
import type { InputPath } from '../what-if.ts';
import { countLever, numberLever, unit } from './numbers.ts';

const number = (value: Given | null | undefined): Exact => given(value ?? 0) ?? '0';
const greater = (one: Exact, other: Exact): Exact => (less(one, other) ? other : one);
const termOf = (step: Step | undefined): string => String(step?.arguments['term'] ?? '');

const reasonBy = { 'thrift-beyond': 'saved-too-much', 'not-done': 'not-done' } as const;

/**
 * How an appraisal by activities is read. More than was planned is asked of nobody; time and cost turn where the
 * saving goes beyond the law's limit, and are looked at on both sides of it.
 */
export function activityGuide(regulation: ActivityRegulation): Guide<ActivityYear> {
  const { constant, saving, highest, digits, additionalTasks, grades } = regulation;
  const step = unit(digits);
  const spent = subtract('1', divide(saving, '100'));
  // On the edge of the saving that the law still rewards.
  const thriftiest = multiply(subtract(constant, spent), '100');

  function more(path: InputPath, { target, actual }: Aspect): readonly Lever[] {
    return numberLever([...path, 'actual'], actual, { from: '0', to: number(target), step });
  }

  function fewer(path: InputPath, { target, actual }: Aspect): readonly Lever[] {
    const turns = [multiply(spent, number(target))];
    const to = greater(number(target), number(actual));
    return numberLever([...path, 'actual'], actual, { from: '0', to, step, turns });
  }

  function activity([id, { quantity, quality, time, cost }]: readonly [string, Activity]): readonly Lever[] {
    const path = ['activities', id];
    return [
      ...more([...path, 'quantity'], quantity),
      ...more([...path, 'quality'], quality),
      ...fewer([...path, 'time'], time),
      ...(cost ? fewer([...path, 'cost'], cost) : []),
    ];
  }

  function levers(year: ActivityYear): readonly Lever[] {
    const tasks = additionalTasks[0]?.[0] ?? '0';
    return [
      ...Object.entries(year.activities).flatMap(activity),
      countLever(['additionalTasks'], year.additionalTasks ?? 0, '0', tasks),
      ...Object.entries(year.behaviour).flatMap(([term, value]) =>
        numberLever(['behaviour', term], value, { from: '0', to: `${highest}`, step }),
      ),
    ];
  }

  function inputs(trail: readonly Step[]): readonly InputPath[] {
    const last = trail.at(-1);
    const group = termOf(trail.at(-2));
    if (last?.id === 'achieved') return [['activities', group, termOf(last)]];
    if (last?.id !== 'given') return [];
    return [group === 'behaviour' ? ['behaviour', termOf(last)] : [termOf(last)]];
  }

  function bestOf({ step: part, trail }: Addressed): Best | null {
    const formula = String(part.arguments['formula'] ?? '');
    const code = reasonBy[formula as keyof typeof reasonBy] ?? 'part-below-best';
    const best =
      part.id === 'achieved'
        ? formula === 'share'
          ? `${highest}`
          : thriftiest
        : part.id === 'given'
          ? bestGiven(termOf(part), termOf(trail.at(-2)))
          : null;
    if (best === null) return null;
    const facts = { term: termOf(part), value: part.value, best };
    return { best, because: ({ path }, cost) => reason(code, path, cost, facts) };
  }

  function bestGiven(term: string, group: string): Exact | null {
    if (group === 'behaviour') return `${highest}`;
    return term === 'additionalTasks' ? (additionalTasks[0]?.[1] ?? null) : null;
  }

  return {
    regulation,
    grades: Object.keys(grades),
    levers,
    choices: () => [],
    inputs,
    reasons: (outcome) => losses(outcome, bestOf),
  };
}
