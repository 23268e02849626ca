import { type Issue, KinerjaError } from '../../errors.ts';
import type { Tally } from '../../survey/tally.ts';
import { type Fraction, below, fixed, parse, plus, print, times } from '../exact.ts';
import { type Cited, stepping } from '../cited.ts';
import type { Enacted, Grades, Missing, Notice, Outcome, Regulation } from '../regulation.ts';
import type { Step, StepId } from '../step.ts';

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

/** A step with its value, which its text also says. */
type Term = readonly [step: Step, value: Fraction];

/** Σ (mean of each unsur × weight) × factor, rounded, then graded. Source: the processing sheet of each law. */
export function weightedIndex(law: Enacted & Cited<IndexNumbers>): SurveyRegulation {
  const { elements, scale, digits, grades, citations } = law;
  const [minimum, maximum] = scale;
  // The law's own numbers are read once; half of the time of a score would be reading them.
  const read: Record<string, Fraction> = {};
  const own = (number: string | number): Fraction => (read[number] ??= parse(`${number}`) as Fraction);
  const step = stepping(citations);

  function graded(value: Fraction, from?: readonly Step[]): Step {
    const rounded = step('rounded', fixed(value, digits), 'digits', from, { digits });
    const reached = parse(rounded.value) as Fraction;
    const [band, least] = Object.entries(grades).find(([, from]) => !below(reached, own(from))) ?? ['', ''];
    return step('graded', band, 'grades', [rounded], { from: least });
  }

  function scaled(id: StepId, name: 'weight' | 'factor', [from, value]: Term): Term {
    const result = times(value, own(law[name]));
    return [step(id, print(result), name, [from], { ...from.arguments, [name]: law[name] }), result];
  }

  function convert(from: Term): Step {
    const [step, value] = scaled('converted', 'factor', from);
    return graded(value, [step]);
  }

  function finish(means: readonly Term[]): Outcome {
    const weighted = means.map((from) => scaled('weighted', 'weight', from));
    const total = weighted.map(([, value]) => value).reduce(plus);
    const steps = weighted.map(([step]) => step);
    const root = convert([step('total', print(total), 'weight', steps), total]);
    const notices: Notice[] = root.value ? [] : ['below-scale'];
    if (means.some(([mean]) => mean.arguments.mean)) notices.push('printed-means');
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
    const means: Term[] = [];
    for (const id of new Set([...elements, ...Object.keys(tally.elements)])) {
      const path = ['elements', id];
      const given = tally.elements[id];
      const text = given && ('mean' in given ? given.mean : `${given.sum}/${given.count}`);
      const value = parse(text ?? '');
      if (!elements.includes(id)) issues.push({ path, rule: 'unknown-property' });
      else if (!text || text === '0/0') missing.push({ path });
      else if (!value || below(value, own(minimum)) || below(own(maximum), value)) {
        issues.push({ path, rule: 'out-of-range', facts: { minimum, maximum, value: text } });
      } else means.push([step('mean', print(value), 'elements', [], { element: id, ...given }), value]);
    }
    if (issues[0]) throw new KinerjaError('invalid-data', { issues });
    return missing[0] ? { done: false, missing } : finish(means);
  }

  return { ...law, score, grade: (value, from) => graded(parse(value) as Fraction, from) };
}
