import { type Issue, KinerjaError } from '../../errors.ts';
import type { Axes, AxisLevels } from '../../evaluation/axes.ts';
import type { Level } from '../../records/rating.ts';
import { type Cited, stepping } from '../cited.ts';
import type { Enacted, Outcome, Regulation } from '../regulation.ts';
import type { Step } from '../step.ts';

/** The table of a law that turns two judgements into one predicate. There is no arithmetic in it. */
export interface MatrixNumbers {
  /** Levels that may be judged, lowest first. */
  readonly levels: readonly Level[];
  /** How single judgements become the rating of an axis. */
  readonly judgement: 'by-the-superior';
  /** Predicate by level of results, then by level of behaviour. */
  readonly matrix: Readonly<Record<Level, Readonly<Record<Level, string>>>>;
  /** Predicates, best first. */
  readonly predicates: readonly string[];
}

/** An evaluation regulation: a predicate from the two axes that a superior rated. */
export interface EvaluationRegulation extends Regulation<Axes>, Cited<MatrixNumbers> {}

/** Looks the two ratings up in the matrix; the ratings of single items are their origin, not a sum. */
export function predicateMatrix(law: Enacted & Cited<MatrixNumbers>): EvaluationRegulation {
  const { matrix, citations } = law;
  const step = stepping(citations);
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
    const from = Object.entries(items).map(([item, value]) =>
      step('judged', value, 'levels', [], { axis, item }),
    );
    return step('judged', level, 'judgement', from, { axis });
  }

  function score({ results, behaviour }: Axes): Outcome {
    const issues = [...check('results', results), ...check('behaviour', behaviour)];
    if (issues.length > 0) throw new KinerjaError('invalid-data', { kind: 'rating', issues });
    if (!results.level || !behaviour.level) {
      const missing = Object.entries({ results, behaviour }).filter(([, axis]) => !axis.level);
      return { done: false, missing: missing.map(([axis]) => ({ path: [axis, 'level'] })) };
    }
    const predicate = matrix[results.level][behaviour.level];
    const axes = [
      judged('results', results.level, results.items),
      judged('behaviour', behaviour.level, behaviour.items),
    ];
    const args = { results: results.level, behaviour: behaviour.level };
    const root = step('predicate', predicate, 'matrix', axes, args);
    return { done: true, value: predicate, grade: predicate, step: root, parts: [], notices: [] };
  }

  return { ...law, score };
}
