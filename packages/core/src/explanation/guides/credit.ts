import { type Exact, add, divide, less, multiply, round } from '../../scoring/exact.ts';
import type { CreditInput, CreditNeed, CreditRegulation } from '../../scoring/methods/credit.ts';
import type { Step } from '../../scoring/step.ts';
import type { Addressed } from '../address.ts';
import type { Guide } from '../guide.ts';
import type { Lever } from '../levers.ts';
import { reason } from '../reason.ts';
import { type Best, losses } from '../reasons.ts';
import { type Way, wayTo } from '../way.ts';
import type { InputPath } from '../what-if.ts';

/**
 * How angka kredit is read for someone who now is in `level` (jenjang): what would count further is more months
 * there, with each predicate. What was collected is not changed.
 */
export function creditGuide(regulation: CreditRegulation, level: string): Guide<CreditInput> {
  const { percentages, coefficients, needs, limit, monthsPerYear } = regulation;
  const counted = (percent: Exact): Exact => (limit !== null && less(limit, percent) ? limit : percent);
  const most = Object.values(percentages)
    .map(counted)
    .reduce((one, other) => (less(one, other) ? other : one), '0');

  /** So many months that the largest need of the jenjang would be met from nothing. */
  function longest(percent: Exact): Exact {
    const need = [needs[level]?.rank, needs[level]?.grade].reduce<Exact>(
      (one, other) => (other && less(one, other) ? other : one),
      '0',
    );
    const month = divide(
      multiply(divide(counted(percent), '100'), coefficients[level] ?? '1'),
      monthsPerYear,
    );
    return add(round(divide(need, month), 0), '1');
  }

  function levers({ periods }: CreditInput): readonly Lever[] {
    const path = ['periods', String(periods.length)];
    return Object.entries(percentages).map(([predicate, percent]) => ({
      path,
      now: '0',
      from: '1',
      to: longest(percent),
      step: '1',
      changes: (months) => [{ path, value: { level, predicate, months: Number(months) } }],
    }));
  }

  function inputs(trail: readonly Step[]): readonly InputPath[] {
    const last = trail.at(-1);
    if (last?.id === 'given') return [['base']];
    if (last?.id !== 'credited') return [];
    const total = trail.find(({ id }) => id === 'summed');
    const periods = total?.from.filter(({ id }) => id !== 'given') ?? [];
    return [['periods', String(periods.findIndex((period) => trail.includes(period)))]];
  }

  function bestOf({ step }: Addressed): Best | null {
    if (step.id !== 'credited') return null;
    const { months, coefficient, level: held, predicate, percent } = step.arguments;
    const year = multiply(divide(most, '100'), String(coefficient));
    const facts = { level: String(held), predicate: String(predicate), percent: String(percent), best: most };
    return {
      best: multiply(divide(String(months), monthsPerYear), year),
      because: ({ path }, cost) => reason('predicate-below-best', path, cost, facts),
    };
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

/** What is still needed for the next pangkat or jenjang, and the months that would give it. */
export interface Promotion {
  /** The step that says need, has and the rest; `null` where the jenjang has no next one or something is missing. */
  readonly needed: Step | null;
  /** `null` where there is no next one. */
  readonly way: Way<CreditInput> | null;
}

/**
 * The way to the next pangkat (`rank`) or jenjang (`grade`) from `level`: for each predicate the least number of
 * further whole months. @throws KinerjaError `invalid-data`, as the regulation does
 */
export function nextPromotion(
  regulation: CreditRegulation,
  input: CreditInput,
  level: string,
  towards: keyof CreditNeed,
): Promotion {
  const least = regulation.needs[level]?.[towards] ?? null;
  if (least === null) return { needed: null, way: null };
  const way = wayTo(creditGuide(regulation, level), input, { least });
  const needed = way.standing === 'missing' ? null : regulation.needed(level, towards, way.outcome.value);
  return { needed, way };
}
