import { type Issue, type Kind, KinerjaError, type Records } from '@kinerja/core';
import { checkProgress, checkRating } from '@kinerja/core/evaluation';
import { type Scheme, findScheme, schemes as brought } from '@kinerja/core/schemes';
import { checkResponse } from '@kinerja/core/survey';
import type { HeldRecords } from '../store/store.ts';
import { receptionIssues } from './reception.ts';

/** What is told beside the record; an office that loads what it has on file leaves the moment of arrival out. */
export interface Arriving {
  readonly now?: Date;
  /** Default: those that Kinerja brings. */
  readonly schemes?: readonly Scheme[];
}

/**
 * What is wrong with a record beside the record that it belongs to, which is held until the transaction ends.
 * Empty when nothing is.
 * @throws `wrong-stage` when the plan is not agreed
 */
export async function crossCheck<K extends Kind>(
  records: HeldRecords,
  kind: K,
  record: Records[K],
  { now, schemes = brought }: Arriving = {},
): Promise<readonly Issue[]> {
  switch (kind) {
    case 'response':
      return ofSurvey(records, record as Records['response'], now);
    case 'progress': {
      const progress = record as Records['progress'];
      return ofPlan(records, progress.plan, 'report', (plan) => checkProgress(plan, progress));
    }
    case 'rating': {
      const rating = record as Records['rating'];
      return ofPlan(records, rating.plan, 'rate', (plan) => judged(plan, rating, schemes));
    }
    case 'feedback':
      return (await records.hold('plan', (record as Records['feedback']).plan)) ? [] : [absent('plan')];
    case 'development':
      return ofDevelopment(records, record as Records['development']);
    case 'award': {
      const id = (record as Records['award']).evaluation;
      return (await records.read('evaluation', id)) ? [] : [absent('evaluation')];
    }
    case 'evaluation':
      return ofPlans(records, record as Records['evaluation']);
    default:
      return [];
  }
}

/** The plan is there, and what weak items were read from is an evaluation of it. */
async function ofDevelopment(
  records: HeldRecords,
  { plan, evaluation: id }: Records['development'],
): Promise<readonly Issue[]> {
  if (!(await records.hold('plan', plan))) return [absent('plan')];
  const evaluation = id === undefined ? undefined : await records.read('evaluation', id);
  // Another's is answered like none: an id tells nothing.
  return id === undefined || evaluation?.plans.includes(plan) ? [] : [absent('evaluation')];
}

/** The plans of an evaluation are there, and its employee's. */
async function ofPlans(
  records: HeldRecords,
  { plans, employee }: Records['evaluation'],
): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const [place, id] of plans.entries()) {
    const plan = await records.hold('plan', id);
    const rule = !plan ? 'not-found' : plan.employee.id !== employee.id ? 'other-plan' : undefined;
    if (rule) issues.push({ path: ['plans', place], rule });
  }
  return issues;
}

/**
 * What a scheme asks of a rating is insisted on when it is handed in for an evaluation; until then a peer or a third
 * party may leave things out, and what the plan's scheme has judged beside the law's values is none unknown.
 */
function judged(
  plan: Records['plan'],
  rating: Records['rating'],
  schemes: readonly Scheme[],
): readonly Issue[] {
  const { role } = rating.rater;
  const qualities = findScheme(schemes, plan.scheme ?? '')?.rating.qualities ?? [];
  const issues = checkRating(plan, rating).filter(
    ({ path: [axis, , item], rule }) =>
      rule !== 'unknown-property' || axis !== 'behaviour' || !qualities.some(({ id }) => id === item),
  );
  if (role === 'supervisor' || role === 'self') return issues;
  return issues.filter(({ rule }) => rule !== 'required' && rule !== 'other-rater');
}

async function ofSurvey(
  records: HeldRecords,
  response: Records['response'],
  now?: Date,
): Promise<readonly Issue[]> {
  const survey = await records.hold('survey', response.survey);
  if (!survey) return [absent('survey')];
  const issues = checkResponse(survey, response);
  // Said once: by the day on the answer, else by the clock.
  return now === undefined || issues.some(({ rule }) => rule === 'closed')
    ? issues
    : [...issues, ...receptionIssues(survey, response, now)];
}

async function ofPlan(
  records: HeldRecords,
  id: string,
  action: string,
  check: (plan: Records['plan']) => readonly Issue[],
): Promise<readonly Issue[]> {
  const plan = await records.hold('plan', id);
  if (!plan) return [absent('plan')];
  // Reports and judgements are about what was agreed.
  if (plan.stage !== 'agreed') throw new KinerjaError('wrong-stage', { stage: plan.stage, action });
  return check(plan);
}

/** The record that this one names is not there, or not for this person to know of. */
export function absent(kind: 'survey' | 'plan' | 'evaluation'): Issue {
  return { path: [kind], rule: 'not-found' };
}
