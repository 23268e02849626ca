import { type Issue, KinerjaError } from '../../errors.ts';
import type { Axes, AxisLevels } from '../../evaluation/axes.ts';
import type { Level } from '../../records/rating.ts';
import type { Text } from '../../text.ts';
import type { Outcome, Regulation } from '../regulation.ts';
import type { Citation, Step } from '../step.ts';

/** The table of a law that turns two judgements into one predicate. There is no arithmetic in it. */
export interface PredicateMatrixNumbers {
  readonly id: string;
  readonly inForce: { readonly from: string; readonly until?: string };
  /** Predicates with their official labels, best first. */
  readonly grades: readonly { readonly grade: string; readonly label: Text }[];
  /** Predicate by level of results, then by level of behaviour. */
  readonly matrix: Readonly<Record<Level, Readonly<Record<Level, string>>>>;
  readonly citations: Readonly<Record<'levels' | 'judgement' | 'matrix', Citation>>;
}

/** An evaluation regulation: a predicate from the two axes that a superior rated. */
export interface EvaluationRegulation extends Regulation<Axes>, PredicateMatrixNumbers {
  readonly grades: readonly { readonly grade: string; readonly label: Text }[];
}

/** Looks the two ratings up in the matrix; the ratings of single items are their origin, not a sum. */
export function predicateMatrix(numbers: PredicateMatrixNumbers): EvaluationRegulation {
  const { matrix, citations } = numbers;
  const known = (level: string): boolean => Object.hasOwn(matrix, level);

  function check(axis: string, { level, items }: AxisLevels): Issue[] {
    const levels: [string[], string | undefined][] = [
      [[axis, 'level'], level],
      ...Object.entries(items).map(([id, each]): [string[], string] => [[axis, 'items', id], each]),
    ];
    return levels
      .filter(([, each]) => each !== undefined && !known(each))
      .map(([path, each]) => ({ path, rule: 'not-offered', facts: { value: String(each) } }));
  }

  function judged(axis: string, level: Level, items: Readonly<Record<string, Level>>): Step {
    const from = Object.entries(items).map(([item, value]): Step => {
      return { id: 'judged', value, arguments: { axis, item }, citation: citations.levels, from: [] };
    });
    return { id: 'judged', value: level, arguments: { axis }, citation: citations.judgement, from };
  }

  function score({ results, behaviour }: Axes): Outcome {
    const issues = [...check('results', results), ...check('behaviour', behaviour)];
    if (issues.length > 0) throw new KinerjaError('invalid-data', { kind: 'rating', issues });
    if (!results.level || !behaviour.level) {
      const missing = Object.entries({ results, behaviour }).filter(([, axis]) => !axis.level);
      return { done: false, missing: missing.map(([axis]) => ({ path: [axis, 'level'] })) };
    }
    const predicate = matrix[results.level][behaviour.level];
    const step: Step = {
      id: 'predicate',
      value: predicate,
      arguments: { results: results.level, behaviour: behaviour.level },
      citation: citations.matrix,
      from: [
        judged('results', results.level, results.items),
        judged('behaviour', behaviour.level, behaviour.items),
      ],
    };
    return { done: true, value: predicate, grade: predicate, step, parts: [], notices: [] };
  }

  return { ...numbers, score };
}
