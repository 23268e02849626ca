import { type Issue, KinerjaError } from '../../errors.ts';
import type { Tally } from '../../survey/tally.ts';
import { add, exact, less, multiply, round } from '../exact.ts';
import { type Cited, stepping } from '../cited.ts';
import { gradeOf } from '../grading.ts';
import type { Enacted, Grades, Missing, Notice, Outcome, Regulation } from '../regulation.ts';
import type { Step } from '../step.ts';

/** The numbers of a satisfaction index: each is the law's or an office's, none is this file's. */
export interface IndexNumbers {
  /** The unsur, by meaning. */
  readonly elements: readonly string[];
  /** Lowest and highest answer. */
  readonly scale: readonly [minimum: number, maximum: number];
  /** Weight of each unsur, exact: `"1/9"`, `"0.11"`. */
  readonly weight: string;
  /** From the answer scale to the index scale. */
  readonly factor: string;
  /** Decimals of the published value. */
  readonly digits: number;
  /** Grade → the value from which it applies, best first. */
  readonly grades: Grades;
}

/** A survey regulation: an index from a tally, and the grade of any value on its scale. */
export interface SurveyRegulation extends Regulation<Tally>, Cited<IndexNumbers> {
  /**
   * Rounds a value (exact text) on the index scale, then grades the rounded value, in this order: that is
   * what closes the holes in the printed table. The root is `graded`, with an empty value in no band.
   */
  grade(value: string, from?: readonly Step[]): Step;
}

/** Σ (mean of each unsur × weight) × factor, rounded, then graded. Source: the processing sheet of each law. */
export function weightedIndex(law: Enacted & Cited<IndexNumbers>): SurveyRegulation {
  const { elements, scale, weight, factor, digits, grades, citations } = law;
  const [minimum, maximum] = scale;
  const step = stepping(citations);

  function grade(value: string, from: readonly Step[] = []): Step {
    const rounded = step('rounded', round(value, digits), 'digits', from, { digits });
    const [band, least] = gradeOf(grades, rounded.value);
    return step('graded', band, 'grades', [rounded], { from: least });
  }

  function convert(from: Step): Step {
    const value = multiply(from.value, factor);
    return grade(value, [step('converted', value, 'factor', [from], { ...from.arguments, factor })]);
  }

  function finish(means: readonly Step[]): Outcome {
    const weighted = means.map((from) => {
      const value = multiply(from.value, weight);
      return step('weighted', value, 'weight', [from], { ...from.arguments, weight });
    });
    const total = weighted.map((each) => each.value).reduce(add);
    const root = convert(step('total', total, 'weight', weighted));
    const notices: Notice[] = root.value ? [] : ['below-scale'];
    if (means.some((each) => each.arguments.mean)) notices.push('printed-means');
    return {
      done: true,
      value: root.from[0]?.value ?? '',
      grade: root.value || null,
      step: root,
      parts: means.map(convert),
      notices,
    };
  }

  function score(tally: Tally): Outcome {
    const issues: Issue[] = [];
    const missing: Missing[] = [];
    const means: Step[] = [];
    for (const id of new Set([...elements, ...Object.keys(tally.elements)])) {
      const path = ['elements', id];
      const given = tally.elements[id];
      const text = given && ('mean' in given ? given.mean : `${given.sum}/${given.count}`);
      const value = exact(text ?? '');
      if (!elements.includes(id)) issues.push({ path, rule: 'unknown-property' });
      else if (!text || text === '0/0') missing.push({ path });
      else if (!value || less(value, `${minimum}`) || less(`${maximum}`, value)) {
        issues.push({ path, rule: 'out-of-range', facts: { minimum, maximum, value: text } });
      } else means.push(step('mean', value, 'elements', [], { element: id, ...given }));
    }
    if (issues[0]) throw new KinerjaError('invalid-data', { issues });
    return missing[0] ? { done: false, missing } : finish(means);
  }

  return { ...law, score, grade };
}
