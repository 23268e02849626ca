import { type Cited, stepping } from '../cited.ts';
import { type Exact, add, divide, round } from '../exact.ts';
import { type Thresholds, reachedIn } from '../grading.ts';
import { type Reader, reading } from '../inputs.ts';
import type { Enacted, Outcome, Regulation } from '../regulation.ts';
import type { Step } from '../step.ts';
import {
  type AchievementNumbers,
  type IndicatorResult,
  indicatorAchievement,
} from './indicator-achievement.ts';

/** The numbers of an appraisal by points for three aspects. */
export interface PointsNumbers extends AchievementNumbers {
  /** Points by the least achievement in whole percent. */
  readonly points: Thresholds;
  /** Value of a plan by the least sum of its points. */
  readonly values: Thresholds;
  /** What an additional plan adds, by the least sum of its points. */
  readonly additional: Thresholds;
  readonly digits: number;
}

/** Three aspects of one plan. */
export interface PointsPlan {
  readonly quantity: IndicatorResult;
  readonly quality: IndicatorResult;
  readonly time: IndicatorResult;
}

/** A year of one employee: plans by their ids. */
export interface PointsYear {
  readonly main: Readonly<Record<string, PointsPlan>>;
  readonly additional?: Readonly<Record<string, PointsPlan>>;
}

/** An appraisal by points for each aspect of each plan. */
export interface PointsRegulation extends Regulation<PointsYear>, Cited<PointsNumbers> {}

const aspects = ['quantity', 'quality', 'time'] as const;
const sum = (steps: readonly Step[]): Exact => steps.map((step) => step.value).reduce(add, '0');
const complete = (steps: readonly (Step | null)[]): readonly Step[] | null => {
  const found = steps.filter((each): each is Step => each !== null);
  return found.length === steps.length ? found : null;
};

/** Points for the achievement of each aspect; their sum gives the value of a plan; the mean of the plans, and additions. */
export function indicatorPoints(law: Enacted & Cited<PointsNumbers>): PointsRegulation {
  const { points, digits, citations } = law;
  const step = stepping(citations);
  const achieved = indicatorAchievement(law);

  function pointed(reader: Reader, path: readonly string[], result: IndicatorResult): Step | null {
    const percent = achieved(reader, path, result);
    if (!percent) return null;
    const [from, value] = reachedIn(points, percent.value);
    return step('valued', value, 'points', [percent], { category: path.at(-1) as string, from });
  }

  function plan(reader: Reader, path: readonly string[], plan: PointsPlan, table: 'values' | 'additional') {
    const found = complete(aspects.map((aspect) => pointed(reader, [...path, aspect], plan[aspect])));
    if (!found) return null;
    const total = step('summed', sum(found), 'points', found, { term: path.at(-1) as string });
    const [from, value] = reachedIn(law[table], total.value);
    return step('valued', value, table, [total], { category: path.at(-1) as string, from });
  }

  function plans(reader: Reader, group: keyof PointsYear, given: Readonly<Record<string, PointsPlan>>) {
    const table = group === 'main' ? 'values' : 'additional';
    return complete(Object.entries(given).map(([id, each]) => plan(reader, [group, id], each, table)));
  }

  function score(year: PointsYear): Outcome {
    const reader = reading();
    if (Object.keys(year.main).length === 0) reader.miss(['main']);
    const main = plans(reader, 'main', year.main);
    const additional = plans(reader, 'additional', year.additional ?? {});
    const missing = reader.missing();
    if (!main?.length || !additional) return { done: false, missing };
    const mean = step('averaged', divide(sum(main), `${main.length}`), 'values', main, { term: 'main' });
    const rounded = step('rounded', round(mean.value, digits), 'digits', [mean], { digits });
    const parts = [rounded, ...additional];
    const root = step('summed', sum(parts), 'additional', parts, { term: 'results' });
    return { done: true, value: round(root.value, digits), grade: null, step: root, parts: [], notices: [] };
  }

  return { ...law, score };
}
