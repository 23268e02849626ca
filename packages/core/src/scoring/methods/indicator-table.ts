import { type Cited, stepping } from '../cited.ts';
import { type Exact, add, divide, less, multiply, round, subtract } from '../exact.ts';
import { type Given, type Reader, reading } from '../inputs.ts';
import type { Enacted, Outcome, Regulation } from '../regulation.ts';
import type { Step } from '../step.ts';
import {
  type AchievementNumbers,
  type IndicatorResult,
  indicatorAchievement,
} from './indicator-achievement.ts';

/** A line of the table: achievements in whole percent from `from` to `to` give values from `low` to `high`. */
export interface Line {
  readonly category: string;
  readonly from: string;
  readonly to: string;
  readonly low: string;
  readonly high: string;
}

/** The numbers of an appraisal by indicators. */
export interface IndicatorNumbers extends AchievementNumbers {
  /** Best first. */
  readonly lines: readonly Line[];
  /** Value, and its category, of exactly 100 % where the target is the most that can be attained. */
  readonly attainable: { readonly category: string; readonly value: string };
  /** Share of an additional task that counts, by the category of its value. */
  readonly additionalFactors: Readonly<Record<string, string>>;
  /** All additional tasks together count at most this. */
  readonly additionalLimit: string;
  /** How the plans of main work become one value. */
  readonly mainWork: 'weighted-or-mean';
  readonly digits: number;
}

/** A plan (RHK): its indicators, or its value where only that is known; a weight for each or for none. */
export interface IndicatorPlan {
  readonly indicators?: Readonly<Record<string, IndicatorResult>>;
  readonly value?: Given;
  readonly weight?: Given;
}

/** A year of one employee: main and additional work, by the ids of the plans. */
export interface IndicatorYear {
  readonly main: Readonly<Record<string, IndicatorPlan>>;
  /** `scope` is the weight of the scope of the assignment. */
  readonly additional?: Readonly<Record<string, { readonly scope: Given; readonly result: IndicatorResult }>>;
}

/** An appraisal by indicators; it can value one indicator alone. */
export interface IndicatorRegulation extends Regulation<IndicatorYear>, Cited<IndicatorNumbers> {
  /** The value of one indicator with its steps; `null` while it was not reported. @throws `invalid-data` */
  indicator(result: IndicatorResult): Step | null;
}

const sum = (steps: readonly Step[]): Exact => steps.map((step) => step.value).reduce(add, '0');

/** Achievement of each indicator, its value by the table, the plans together, and additional tasks up to a limit. */
export function indicatorTable(law: Enacted & Cited<IndicatorNumbers>): IndicatorRegulation {
  const { lines, attainable, digits, citations } = law;
  const step = stepping(citations);
  const achieved = indicatorAchievement(law);

  function valued(reader: Reader, path: readonly string[], result: IndicatorResult, term?: string) {
    const percent = achieved(reader, path, result, term);
    if (!percent) return null;
    if (result.maximumAttainable && percent.value === '100') {
      return step('valued', attainable.value, 'attainable', [percent], { category: attainable.category });
    }
    const line = lines.find((each) => !less(percent.value, each.from)) as Line;
    const { category, low, high } = line;
    const along = less(line.to, percent.value) ? line.to : percent.value;
    const slope = line.from === line.to ? '0' : divide(subtract(high, low), subtract(line.to, line.from));
    const value = add(low, multiply(slope, subtract(along, line.from)));
    return step('valued', value, 'lines', [percent], { category, from: line.from, to: line.to, low, high });
  }

  function plan(reader: Reader, id: string, { indicators, value, weight }: IndicatorPlan): Step | null {
    const path = ['main', id];
    const entries = Object.entries(indicators ?? {});
    if (entries.length === 0) {
      const known = reader.number([...path, 'value'], value, { minimum: 0 });
      return known === null
        ? null
        : weigh(reader, path, step('given', known, 'mainWork', [], { term: id }), weight);
    }
    const found = entries.map(([name, result]) => valued(reader, [...path, 'indicators', name], result));
    const values = found.filter((each): each is Step => each !== null);
    if (values.length < found.length) return null;
    const mean = divide(sum(values), `${values.length}`);
    return weigh(reader, path, step('averaged', mean, 'mainWork', values, { term: id }), weight);
  }

  function weigh(
    reader: Reader,
    path: readonly string[],
    from: Step,
    weight: Given | undefined,
  ): Step | null {
    if (weight === undefined) return from;
    const share = reader.number([...path, 'weight'], weight, { above: 0, maximum: 1 });
    if (share === null) return null;
    const args = { ...from.arguments, weight: share };
    return step('shared', multiply(from.value, share), 'mainWork', [from], args);
  }

  function mainWork(reader: Reader, plans: IndicatorYear['main']): Step | null {
    const entries = Object.entries(plans);
    if (entries.length === 0) reader.miss(['main']);
    const found = entries.map(([id, each]) => plan(reader, id, each));
    const values = found.filter((each): each is Step => each !== null);
    const weights = entries.filter(([, each]) => each.weight !== undefined).length;
    if (weights > 0 && weights < entries.length) reader.refuse(['main'], 'weights-for-all-or-none');
    if (values.length < found.length || values.length === 0) return null;
    const shares = values.filter((each) => each.id === 'shared').map((each) => String(each.arguments.weight));
    if (shares.length > 0 && shares.reduce(add) !== '1') {
      reader.refuse(['main'], 'weights-add-up', { sum: shares.reduce(add), expected: 1 });
    }
    const known = values.every((each) => each.id === 'given');
    if (shares.length > 0 || known) return step('summed', sum(values), 'mainWork', values, { term: 'main' });
    return step('averaged', divide(sum(values), `${values.length}`), 'mainWork', values, { term: 'main' });
  }

  function additional(reader: Reader, tasks: NonNullable<IndicatorYear['additional']>): Step | null {
    const found = Object.entries(tasks).map(([id, { scope, result }]) => {
      const path = ['additional', id];
      const weight = reader.number([...path, 'scope'], scope, { above: 0 });
      const value = valued(reader, [...path, 'result'], result, id);
      if (weight === null || value === null) return null;
      const factor = law.additionalFactors[String(value.arguments.category)] as string;
      const points = multiply(multiply(factor, weight), divide(value.value, '100'));
      return step('shared', points, 'additionalFactors', [value], { term: id, weight, factor });
    });
    const points = found.filter((each): each is Step => each !== null);
    if (points.length < found.length) return null;
    const total = step('summed', sum(points), 'additionalLimit', points, { term: 'additional' });
    const limit = law.additionalLimit;
    return less(limit, total.value) ? step('limited', limit, 'additionalLimit', [total], { limit }) : total;
  }

  function score(year: IndicatorYear): Outcome {
    const reader = reading();
    const main = mainWork(reader, year.main);
    const extra = Object.keys(year.additional ?? {}).length
      ? additional(reader, year.additional ?? {})
      : undefined;
    const missing = reader.missing();
    if (!main || extra === null) return { done: false, missing };
    const parts = extra ? [main, extra] : [main];
    const whole = step('summed', sum(parts), 'digits', parts, { term: 'results' });
    const root = step('rounded', round(whole.value, digits), 'digits', [whole], { digits });
    return { done: true, value: root.value, grade: null, step: root, parts: [], notices: [] };
  }

  function indicator(result: IndicatorResult): Step | null {
    const reader = reading();
    const value = valued(reader, ['indicator'], result);
    reader.missing();
    return value;
  }

  return { ...law, score, indicator };
}
