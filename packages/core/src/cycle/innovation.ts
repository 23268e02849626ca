import type { Evaluation } from '../records/evaluation.ts';
import type { Plan } from '../records/plan.ts';
import type { Scheme } from '../schemes/scheme.ts';

/**
 * Whether an innovation was recognised: a target that the standard of the position marks as one was judged, and not to be
 * below expectation. `undefined` where no target is one, or none was judged yet.
 */
export function recognisedInnovation(
  { outcomes: { raw, calibrated, final } }: Pick<Evaluation, 'outcomes'>,
  plans: readonly Pick<Plan, 'targets'>[],
  { standards }: Pick<Scheme, 'standards'>,
): boolean | undefined {
  const judged = (final ?? calibrated ?? raw)?.input.results.items ?? {};
  const isInnovation = (standard: string | undefined, target: string): boolean =>
    standards.some(
      ({ id, targets }) => id === standard && targets.some((each) => each.id === target && each.innovation),
    );
  const levels = plans.flatMap(({ targets }) =>
    targets.flatMap(({ id, standard }) => (isInnovation(standard, id) ? (judged[id] ?? []) : [])),
  );
  return levels.length === 0 ? undefined : levels.some((level) => level !== 'below');
}
