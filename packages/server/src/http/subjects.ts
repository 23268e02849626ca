import type { Kind, Records } from '@kinerja/core';
import type { Subject } from '../auth/permissions.ts';
import type { StoredRecords } from '../store/store.ts';

type Plan = Records['plan'];
type Evaluation = Records['evaluation'];
const ofPlan = ['progress', 'rating', 'feedback', 'development'] as const satisfies readonly Kind[];
type OfPlan = Records[(typeof ofPlan)[number]];

/** The id of the plan that a record is or belongs to; `undefined` for an evaluation and for what is public. */
export function planOf(kind: Kind, record: Records[Kind]): string | undefined {
  if (kind === 'plan') return record.id;
  return ofPlan.some((each) => each === kind) ? (record as OfPlan).plan : undefined;
}

/** The evaluations of a plan among those of its employee. */
export function evaluationsOf(plan: Plan, evaluations: readonly Evaluation[]): readonly Evaluation[] {
  return evaluations.filter((each) => each.plans.includes(plan.id) && each.employee.id === plan.employee.id);
}

/** What permissions are asked about a record, when plan and evaluations are at hand. */
export function subjectWith(
  kind: Kind,
  record: Records[Kind],
  plan: Plan | undefined,
  evaluations: readonly Evaluation[],
): Subject | undefined {
  if (kind === 'evaluation') return { evaluation: record as Evaluation };
  return plan && { plan, evaluations: evaluationsOf(plan, evaluations), [kind]: record };
}

/** What permissions are asked about a record, looked up. `undefined` when its plan is not there. */
export async function subjectOf(
  records: Pick<StoredRecords, 'read' | 'list'>,
  kind: Kind,
  record: Records[Kind],
  hold: (id: string) => Promise<Plan | undefined> = (id) => records.read('plan', id),
): Promise<Subject | undefined> {
  if (kind === 'award') {
    const award = record as Records['award'];
    const evaluation = await records.read('evaluation', award.evaluation);
    return evaluation && { award, evaluation };
  }
  const id = planOf(kind, record);
  const plan = kind === 'plan' ? (record as Plan) : id === undefined ? undefined : await hold(id);
  const evaluations = plan ? await records.list('evaluation', { employee: plan.employee.id }) : [];
  const subject = subjectWith(kind, record, plan, evaluations);
  const answers = kind === 'feedback' ? (record as Records['feedback']).answers : undefined;
  const request = subject && answers !== undefined && (await records.read('feedback', answers));
  return request ? { ...subject, request } : subject;
}
