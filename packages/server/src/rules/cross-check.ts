import { type Issue, type Kind, KinerjaError, type Records } from '@kinerja/core';
import { checkProgress, checkRating } from '@kinerja/core/evaluation';
import { checkResponse } from '@kinerja/core/survey';
import type { HeldRecords } from '../store/store.ts';

/**
 * What is wrong with a record beside the record that it belongs to, which is held until the transaction ends.
 * Empty when nothing is.
 * @throws `wrong-stage` when the plan is not agreed
 */
export async function crossCheck<K extends Kind>(
  records: HeldRecords,
  kind: K,
  record: Records[K],
): Promise<readonly Issue[]> {
  switch (kind) {
    case 'response':
      return ofSurvey(records, record as Records['response']);
    case 'progress': {
      const progress = record as Records['progress'];
      return ofPlan(records, progress.plan, 'report', (plan) => checkProgress(plan, progress));
    }
    case 'rating': {
      const rating = record as Records['rating'];
      return ofPlan(records, rating.plan, 'rate', (plan) => checkRating(plan, rating));
    }
    default:
      return [];
  }
}

async function ofSurvey(records: HeldRecords, response: Records['response']): Promise<readonly Issue[]> {
  const survey = await records.hold('survey', response.survey);
  return survey ? checkResponse(survey, response) : [absent('survey')];
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
export function absent(kind: 'survey' | 'plan'): Issue {
  return { path: [kind], rule: 'not-found' };
}
