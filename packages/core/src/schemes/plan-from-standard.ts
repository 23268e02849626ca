import { KinerjaError } from '../errors.ts';
import type { Plan, Target } from '../records/plan.ts';
import type { Scheme, StandardTarget } from './scheme.ts';

/** What a plan has of its own; everything else is the standard's. */
export type PlanBeginning = Pick<Plan, 'id' | 'employee' | 'supervisor' | 'period'> &
  Partial<Pick<Plan, 'provisional' | 'assignment' | 'absences' | 'expectations'>>;

const drawn =
  (standard: string) =>
  ({ id, result, goal, indicator }: StandardTarget): Target => ({
    id,
    result: result.id,
    ...(goal !== undefined && { goal }),
    standard,
    indicator,
  });

/**
 * A draft plan with the targets of a position, in Indonesian, each naming the standard that it was drawn from and
 * its goal. It has no months yet.
 * @throws KinerjaError `invalid-data` (`unknown` at `position`) when the scheme has no standard of this id
 */
export function planFromStandard(scheme: Scheme, position: string, beginning: PlanBeginning): Plan {
  const standard = scheme.standards.find(({ id }) => id === position);
  if (!standard) {
    const issue = { path: ['position'], rule: 'unknown', facts: { value: position } };
    throw new KinerjaError('invalid-data', { kind: 'plan', issues: [issue] });
  }
  return {
    expectations: {},
    ...beginning,
    revision: 1,
    regulation: scheme.regulations.evaluation,
    scheme: scheme.id,
    stage: 'draft',
    targets: standard.targets.map(drawn(standard.id)),
  };
}
