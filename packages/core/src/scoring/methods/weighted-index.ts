import { type Issue, KinerjaError } from '../../errors.ts';
import type { Tally } from '../../survey/tally.ts';
import type { Text } from '../../text.ts';
import { type Exact, add, compare, exact, fraction, multiply, print, round } from '../exact.ts';
import type { Band, Notice, Outcome, Regulation } from '../regulation.ts';
import type { Citation, Step, StepId } from '../step.ts';

/** The numbers of a satisfaction index: each is the law's or an office's, none is this file's. */
export interface WeightedIndexNumbers {
  readonly id: string;
  readonly title: Text;
  readonly reading?: Text;
  readonly inForce: { readonly from: string; readonly until?: string };
  /** The unsur, by meaning. */
  readonly elements: readonly string[];
  /** Lowest and highest answer. */
  readonly minimum: number;
  readonly maximum: number;
  /** Weight of each unsur, exact: `"1/9"`, `"0.11"`. */
  readonly weight: string;
  /** From the answer scale to the index scale. */
  readonly factor: string;
  /** Decimals of the published value. */
  readonly digits: number;
  /** Best first; `from` has the decimals of the published value. */
  readonly grades: readonly Band[];
  readonly citations: Readonly<Record<'mean' | 'weight' | 'factor' | 'rounding' | 'grades', Citation>>;
}

/** A survey regulation: an index from a tally, and the grade of any value on its scale. */
export interface SurveyRegulation extends Regulation<Tally>, WeightedIndexNumbers {
  readonly grades: readonly Band[];
  /**
   * Rounds a value (exact text) on the index scale, then grades the rounded value, in this order: that is
   * what closes the holes in the printed table. A value in no band stays `rounded`.
   */
  grade(value: string, from?: Step): Step;
}

const step = (
  id: StepId,
  value: Exact | string,
  citation: Citation,
  from: readonly Step[],
  args: Readonly<Record<string, string | number>> = {},
): Step => ({
  id,
  value: typeof value === 'string' ? value : print(value),
  arguments: Object.fromEntries(Object.entries(args).map(([name, it]) => [name, String(it)])),
  citation,
  from,
});

// Text from the law's own numbers and from steps: always exact.
const number = (text: string): Exact => exact(text) as Exact;

/** Σ (mean of each unsur × weight) × factor, rounded, then graded. Source: the processing sheet of each law. */
export function weightedIndex(numbers: WeightedIndexNumbers): SurveyRegulation {
  const { elements, minimum, maximum, factor, digits, grades, citations } = numbers;

  function mean(tally: Tally, element: string): Step | Issue | undefined {
    const it = tally.elements[element];
    const path = ['elements', element];
    if (!it || ('count' in it && it.count === 0 && it.sum === 0)) return;
    const counted = 'count' in it;
    const whole =
      !counted || (it.count > 0 && Number.isSafeInteger(it.sum) && Number.isSafeInteger(it.count));
    if (!whole || (counted && it.count > (tally.respondents ?? it.count))) return { path, rule: 'count' };
    const value = counted ? fraction(BigInt(it.sum), BigInt(it.count)) : exact(it.mean);
    if (!value || compare(value, number(`${minimum}`)) < 0 || compare(value, number(`${maximum}`)) > 0) {
      return {
        path,
        rule: 'out-of-range',
        facts: { minimum, maximum, value: value ? print(value) : String(counted || it.mean) },
      };
    }
    return step('mean', value, citations.mean, [], { element, ...(counted ? it : { printed: it.mean }) });
  }

  function grade(value: string, from?: Step): Step {
    const rounded = round(number(value), digits);
    const last = step('rounded', rounded, citations.rounding, from ? [from] : [], { digits });
    const band = grades.find((each) => compare(number(rounded), number(each.from)) >= 0);
    return band ? step('graded', band.grade, citations.grades, [last], { from: band.from }) : last;
  }

  function convert(from: Step, args = {}): Step {
    const converted = multiply(number(from.value), number(factor));
    const made = step('converted', converted, citations.factor, [from], { factor, ...args });
    return grade(made.value, made);
  }

  function finish(means: readonly Step[]): Outcome {
    const weighted = means.map((from) => {
      const { element = '' } = from.arguments;
      const value = multiply(number(from.value), number(numbers.weight));
      return step('weighted', value, citations.weight, [from], { element, weight: numbers.weight });
    });
    const sum = weighted.reduce((total, each) => add(total, number(each.value)), number('0'));
    const root = convert(step('total', sum, citations.weight, weighted));
    const graded = root.id === 'graded';
    const notices: Notice[] = [];
    if (means.some((each) => each.arguments.printed)) notices.push({ id: 'printed-means', arguments: {} });
    if (!graded) notices.push({ id: 'below-scale', arguments: { lowest: grades.at(-1)?.from ?? '' } });
    return {
      done: true,
      value: (graded ? root.from[0] : root)?.value ?? '',
      grade: graded ? root.value : null,
      step: root,
      parts: means.map((each) => convert(each, { element: each.arguments.element })),
      notices,
    };
  }

  function score(tally: Tally): Outcome {
    const found = elements.map((element) => mean(tally, element));
    const issues: Issue[] = found.filter((each): each is Issue => !!each && 'rule' in each);
    for (const id of Object.keys(tally.elements)) {
      if (!elements.includes(id)) issues.push({ path: ['elements', id], rule: 'unknown-property' });
    }
    if (issues.length > 0) throw new KinerjaError('invalid-data', { issues });
    const means = found.filter((each): each is Step => !!each);
    const missing = elements.filter((_, place) => !found[place]).map((id) => ({ path: ['elements', id] }));
    return missing.length > 0 ? { done: false, missing } : finish(means);
  }

  return { ...numbers, score, grade };
}
