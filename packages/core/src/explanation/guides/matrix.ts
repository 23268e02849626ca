import type { Axes } from '../../evaluation/axes.ts';
import type { Level } from '../../records/rating.ts';
import type { EvaluationRegulation } from '../../scoring/methods/predicate-matrix.ts';
import type { Step } from '../../scoring/step.ts';
import { type Done, addressed } from '../address.ts';
import type { Guide } from '../guide.ts';
import { type Reason, reason } from '../reason.ts';
import type { InputPath } from '../what-if.ts';

/** How a predicate is read: the matrix itself says what would have to be judged otherwise. Nothing is computed. */
export function matrixGuide(regulation: EvaluationRegulation): Guide<Axes> {
  const { levels, matrix, predicates } = regulation;
  const [lowest] = levels;
  const highest = levels.at(-1);

  function inputs(trail: readonly Step[]): readonly InputPath[] {
    const { axis, item } = trail.at(-1)?.arguments ?? {};
    if (axis === undefined) return [];
    return [item === undefined ? [String(axis), 'level'] : [String(axis), 'items', String(item)]];
  }

  function holding({ step }: Done): readonly Reason[] {
    const { results, behaviour } = step.arguments as Record<'results' | 'behaviour', Level>;
    const place = predicates.indexOf(step.value);
    if (highest === undefined) return [];
    const better = (predicate: string): boolean => predicates.indexOf(predicate) < place;
    const raised = { results: matrix[highest][behaviour], behaviour: matrix[results][highest] };
    const alone = step.from.filter(({ arguments: { axis } }) => better(raised[axis as keyof typeof raised]));
    if (alone.length > 0) {
      return alone.map(({ arguments: { axis }, value }) => {
        const facts = { axis: String(axis), judged: value, predicate: raised[axis as keyof typeof raised] };
        return reason('axis-holds', [`axis=${axis}`, 'judged'], null, facts);
      });
    }
    const predicate = matrix[highest][highest];
    if (!better(predicate)) return [];
    return [reason('axes-hold-together', ['predicate'], null, { results, behaviour, predicate })];
  }

  function below(outcome: Done): readonly Reason[] {
    return addressed(outcome)
      .filter(({ step: { arguments: args, value } }) => args['item'] !== undefined && value === lowest)
      .map(({ step: { arguments: args, value }, path }) => {
        const facts = { axis: String(args['axis']), item: String(args['item']), judged: value };
        return reason('item-below', path, null, facts);
      });
  }

  return {
    regulation,
    grades: predicates,
    levers: () => [],
    choices: (input) =>
      (['results', 'behaviour'] as const).map((axis) => ({
        path: [axis, 'level'],
        now: input[axis].level,
        options: levels,
      })),
    inputs,
    reasons: (outcome) => [...holding(outcome), ...below(outcome)],
  };
}
