import { type Cited, stepping } from '../cited.ts';
import { add, divide, less, multiply, round, subtract } from '../exact.ts';
import { type Given, lookUp, reading } from '../inputs.ts';
import type { Enacted, Outcome, Regulation } from '../regulation.ts';
import type { Step } from '../step.ts';

/** What is needed for the next pangkat and the next jenjang; `null` where the jenjang has no next one. */
export interface CreditNeed {
  readonly rank: string;
  readonly grade: string | null;
}

/** The numbers of angka kredit. */
export interface CreditNumbers {
  /** Percent by predicate. */
  readonly percentages: Readonly<Record<string, string>>;
  /** Per year, by jenjang. */
  readonly coefficients: Readonly<Record<string, string>>;
  /** Cumulative, by jenjang. */
  readonly needs: Readonly<Record<string, CreditNeed>>;
  /** Most that one year can give, in percent of its coefficient; `null` where there is no such limit. */
  readonly limit: string | null;
  readonly monthsPerYear: string;
  readonly digits: number;
}

/** A time in one jenjang with one predicate. */
export interface CreditPeriod {
  readonly level: string;
  readonly predicate?: string | null;
  readonly months?: number | null;
}

/** Times in one or more jenjang, and what was there before; angka kredit as exact text or number. */
export interface CreditInput {
  /** Carried over from before. */
  readonly base?: Given;
  readonly periods: readonly CreditPeriod[];
}

/** Angka kredit of a time; it also says what is still needed. */
export interface CreditRegulation extends Regulation<CreditInput>, Cited<CreditNumbers> {
  /** Angka kredit still needed for the next pangkat (`rank`) or jenjang (`grade`); `null` where there is no next. */
  needed(level: string, towards: keyof CreditNeed, credit: string): Step | null;
}

/** Months ÷ 12 × percent of the predicate × coefficient, added up exactly, rounded once. */
export function credit(law: Enacted & Cited<CreditNumbers>): CreditRegulation {
  const { percentages, coefficients, needs, limit, monthsPerYear, digits, citations } = law;
  const step = stepping(citations);

  function credited(percent: string, coefficient: string, months: string, args: Step['arguments']): Step {
    const year = multiply(divide(percent, '100'), coefficient);
    const value = multiply(divide(months, monthsPerYear), year);
    const made = step('credited', value, 'percentages', [], { ...args, months, percent, coefficient });
    if (limit === null || !less(limit, percent)) return made;
    const most = multiply(divide(months, monthsPerYear), multiply(divide(limit, '100'), coefficient));
    return step('limited', most, 'limit', [made], { limit: most });
  }

  function score({ base = 0, periods }: CreditInput): Outcome {
    const reader = reading();
    const carried = reader.number(['base'], base, { minimum: 0 });
    if (periods.length === 0) reader.miss(['periods']);
    const parts = periods.map(({ level, months, ...period }, place) => {
      const predicate = period.predicate ?? '';
      const path = ['periods', String(place)];
      const time = reader.number([...path, 'months'], months, { above: 0 });
      if (!predicate) reader.miss([...path, 'predicate']);
      const percent = lookUp(percentages, predicate);
      const coefficient = lookUp(coefficients, level);
      if (predicate && !percent) reader.refuse([...path, 'predicate'], 'not-offered', { value: predicate });
      if (!coefficient) reader.refuse([...path, 'level'], 'not-offered', { value: level });
      if (!percent || !coefficient || time === null) return null;
      return credited(percent, coefficient, time, { level, predicate });
    });
    const missing = reader.missing();
    const found = parts.filter((part): part is Step => part !== null);
    if (found.length < parts.length || found.length === 0 || carried === null)
      return { done: false, missing };
    const from = [
      ...(carried === '0' ? [] : [step('given', carried, 'digits', [], { term: 'base' })]),
      ...found,
    ];
    const total = step('summed', from.map((part) => part.value).reduce(add), 'percentages', from, {
      term: 'credit',
    });
    const root = step('rounded', round(total.value, digits), 'digits', [total], { digits });
    return { done: true, value: root.value, grade: null, step: root, parts: found, notices: [] };
  }

  function needed(level: string, towards: keyof CreditNeed, has: string): Step | null {
    const need = needs[level]?.[towards];
    if (!need) return null;
    const value = less(has, need) ? subtract(need, has) : '0';
    return step('needed', value, 'needs', [], { level, towards, need, has });
  }

  return { ...law, score, needed };
}
