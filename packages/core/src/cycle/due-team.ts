import type { Actor } from '../records/history.ts';
import { type Due, due } from './due.ts';
import type { CycleState, DueOptions, DueRecord } from './due-item.ts';
import { groupedBy } from './grouped.ts';

/** What is still to do for one person of a team. */
export interface TeamDue {
  /** Id of the employee. */
  readonly employee: string;
  /** What he or she has to do, or may. */
  readonly own: readonly Due[];
  /** What whoever looks has to do about him or her. */
  readonly yours: readonly Due[];
}

type Records = Pick<CycleState, 'plans' | 'evaluations' | 'feedback' | 'development'>;

/** The options of `due`, and ids of people of the team who may have no plan yet: nothing else tells of them. */
export interface TeamOptions extends DueOptions {
  readonly people?: readonly string[];
}

/**
 * What is due for each person of a team, as a supervisor sees those whom he rates, or the performance team everybody;
 * nobody else sees anyone, and nobody himself. @throws KinerjaError `invalid-data` when a day is none
 */
export function teamDue(state: CycleState, viewer: Actor, options: TeamOptions): readonly TeamDue[] {
  if (viewer.role !== 'supervisor' && viewer.role !== 'performance-team') return [];
  return [...byPerson(state, options.people)].flatMap(([employee, alone]): TeamDue[] => {
    const shown = viewer.role === 'supervisor' ? ratedBy(viewer.id, alone) : recordsOf(alone);
    if (employee === viewer.id || (shown.size === 0 && !options.people?.includes(employee))) return [];
    const own = due(alone, { id: employee, role: 'employee' }, options);
    return [
      {
        employee,
        own: own.filter(({ record }) => record === null || shown.has(keyOf(record))),
        yours: due(alone, viewer, options),
      },
    ];
  });
}

const keyOf = ({ kind, id }: NonNullable<DueRecord>): string => `${kind} ${id}`;

function recordsOf({ plans, evaluations, feedback, development = [] }: Records): ReadonlySet<string> {
  return new Set([
    ...plans.map(({ id }) => keyOf({ kind: 'plan', id })),
    ...evaluations.map(({ id }) => keyOf({ kind: 'evaluation', id })),
    ...feedback.map(({ id }) => keyOf({ kind: 'feedback', id })),
    ...development.map(({ id }) => keyOf({ kind: 'development', id })),
  ]);
}

/** What of a person is another supervisor's business stays his, though it counts as done. */
function ratedBy(
  id: string,
  { plans, evaluations, feedback, development = [] }: Records,
): ReadonlySet<string> {
  const his = plans.filter(({ supervisor }) => supervisor.id === id);
  const ofHis = (each: { readonly plan: string }): boolean => his.some((plan) => plan.id === each.plan);
  return recordsOf({
    plans: his,
    evaluations: evaluations.filter(({ supervisor }) => supervisor.id === id),
    feedback: feedback.filter(ofHis),
    development: development.filter(ofHis),
  });
}

/** The state of each person alone, so that a large team is gone through once. */
function byPerson(state: CycleState, people: readonly string[] = []): ReadonlyMap<string, CycleState> {
  const { plans, evaluations, progress, feedback, development = [] } = state;
  const owner = new Map(plans.map(({ id, employee }) => [id, employee.id]));
  const of = {
    plans: groupedBy(plans, ({ employee }) => employee.id),
    evaluations: groupedBy(evaluations, ({ employee }) => employee.id),
    progress: groupedBy(progress, ({ plan }) => owner.get(plan)),
    feedback: groupedBy(feedback, ({ plan }) => owner.get(plan)),
    development: groupedBy(development, ({ plan }) => owner.get(plan)),
  };
  const ids = new Set([...people, ...of.plans.keys(), ...of.evaluations.keys()]);
  const alone = (id: string): CycleState => ({
    ...state,
    plans: of.plans.get(id) ?? [],
    evaluations: of.evaluations.get(id) ?? [],
    progress: of.progress.get(id) ?? [],
    feedback: of.feedback.get(id) ?? [],
    development: of.development.get(id) ?? [],
  });
  return new Map([...ids].map((id) => [id, alone(id)]));
}
