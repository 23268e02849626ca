import { isKinerjaError } from '@kinerja/core';
import { type Outcome, type Step, decimal, score } from '@kinerja/core/scoring';
import type { Row } from './engines.ts';
import { most } from './sums.ts';
import type { Sum, SurveyRegulation, Unit } from './units.ts';

/** Decimals of means and totals in these tests. */
export const decimals = 4;

/** What the query must give for each unit, by the SDK. */
export function expectedRows(law: SurveyRegulation, units: readonly Unit[]): ReadonlyMap<string, Row> {
  return new Map(units.map((unit) => [unit.unit, { ...figures(law, unit), ...rest(law, unit) }]));
}

function rest(law: SurveyRegulation, { unit, respondents, sums }: Unit): Row {
  const means = law.elements.map((id, place) => [`mean_${id}`, mean(law, sums[place]!)]);
  return { unit, respondents: respondents === null ? null : `${respondents}`, ...Object.fromEntries(means) };
}

function mean({ scale: [lowest, highest] }: SurveyRegulation, { sum, count }: Sum): string | null {
  if (sum === null || !count || count < 0n || count > BigInt(most)) return null;
  if (sum < count * BigInt(lowest) || sum > count * BigInt(highest)) return null;
  return decimal(`${sum}/${count}`, decimals);
}

function figures(law: SurveyRegulation, { sums }: Unit): Row {
  const none = { total: null, value: null, grade: null };
  if (sums.some(({ count }) => count !== null && count > BigInt(most)))
    return { ...none, reason: 'too-many' };
  const elements: Record<string, { readonly sum: number; readonly count: number }> = {};
  law.elements.forEach((id, place) => {
    const { sum, count } = sums[place]!;
    if (sum !== null || count !== null) elements[id] = { sum: Number(sum ?? 0n), count: Number(count ?? 0n) };
  });
  let outcome: Outcome;
  try {
    outcome = score(law, { respondents: null, elements });
  } catch (error) {
    if (!isKinerjaError(error, 'invalid-data')) throw error;
    return { ...none, reason: 'out-of-range' };
  }
  if (!outcome.done) return { ...none, reason: 'missing' };
  const { value, grade, notices } = outcome;
  const reason = notices.includes('below-scale') ? 'below-scale' : null;
  return { total: decimal(find(outcome.step, 'total').value, decimals), value, grade, reason };
}

function find(step: Step, id: string): Step {
  return step.id === id ? step : find(step.from[0]!, id);
}
