import { KinerjaError, type Records } from '@kinerja/core';
import {
  type ActOf,
  type EvaluationAct,
  type EvaluationAction,
  type EvaluationContext,
  type NewAdjustment,
  type Permission,
  actOnEvaluation,
  mayActOnEvaluation,
  openEvaluation,
} from '@kinerja/core/cycle';
import type { Scheme } from '@kinerja/core/schemes';
import { viewOfEvaluation } from '../auth/views.ts';
import type { HeldRecords } from '../store/store.ts';
import { type Acting, insistNone, insistSame, plansOf } from './acts.ts';
import { timeIssues } from './reception.ts';

type Evaluation = Records['evaluation'];
type Entry = Evaluation['history'][number];

/**
 * The whole evaluation after what this person did, done again by the rules: what comes must be exactly what the same
 * act gives of that part of the record which the person sees.
 * @throws `refused`, `wrong-stage`, `invalid-data`
 */
export async function evaluationAfter(
  stored: Evaluation | undefined,
  next: Evaluation,
  acting: Acting,
): Promise<Evaluation> {
  const scheme = schemeOf(next, acting.schemes);
  const plans = await plansOf(acting.records, (stored ?? next).plans);
  if (!stored) {
    const { id, kind, stretch, appealAuthority } = next;
    const opened = openEvaluation({
      id,
      kind,
      stretch,
      plans,
      scheme,
      ...(appealAuthority && { appealAuthority }),
    });
    insistSame(opened, next);
    return opened;
  }
  const seen = viewOfEvaluation(acting.person, stored);
  const entry = newEntry(seen, next, acting);
  const progress = await reportsOf(stored, acting.records);
  const context: EvaluationContext = { scheme, plans, today: entry.on, progress };
  insistAllowed(mayActOnEvaluation(stored, entry.action, entry.by, context), stored);
  const act = await actOf(entry, seen, next, acting.records);
  const whole = actOnEvaluation(stored, act, context);
  insistSame(actOnEvaluation(seen, act, context), next);
  return whole;
}

/** Who somebody is and whether it is time comes before any look at what was brought. */
function insistAllowed(permission: Permission, { stage }: Evaluation): void {
  if (permission.allowed || permission.because === 'missing') return;
  const { action, because } = permission;
  if (because === 'wrong-stage') throw new KinerjaError('wrong-stage', { stage, action });
  throw new KinerjaError('refused', { status: 403 });
}

function schemeOf({ scheme: { id, version } }: Evaluation, schemes: readonly Scheme[]): Scheme {
  const found = schemes.find((scheme) => scheme.id === id && scheme.version === version);
  if (found) return found;
  const issue = { path: ['scheme'], rule: 'unknown', facts: { value: `${id} ${version}` } };
  throw new KinerjaError('invalid-data', { issues: [issue] });
}

/** What was done, as the history tells it: one entry more, of this person in this session, of today. */
function newEntry(seen: Evaluation, next: Evaluation, { person, now }: Acting): Entry {
  const place = seen.history.length;
  const entry = next.history[place];
  if (!entry || next.history.length > place + 1) {
    throw new KinerjaError('invalid-data', { issues: [{ path: ['history', place], rule: 'required' }] });
  }
  const voices: readonly string[] = ['peer', 'subordinate', 'third-party'];
  const isSession = entry.by.role === person.role || voices.includes(entry.by.role);
  if (entry.by.id !== person.id || !isSession) throw new KinerjaError('refused', { status: 403 });
  insistNone(timeIssues(entry, now, ['history', place]));
  return entry;
}

async function actOf(
  { action, by, at, remark }: Entry,
  seen: Evaluation,
  next: Evaluation,
  records: HeldRecords,
): Promise<EvaluationAct> {
  const brought = await broughtBy(action, seen, next, records);
  return { action, by, at, ...(remark !== undefined && { remark }), ...brought } as EvaluationAct;
}

/** What the act brought, read from what it made of the record. */
async function broughtBy(
  action: EvaluationAction,
  seen: Evaluation,
  next: Evaluation,
  records: HeldRecords,
): Promise<object> {
  switch (action) {
    case 'nominate':
    case 'approve-rater':
    case 'decline-rater': {
      const changed = next.raters.find(({ status }, place) => seen.raters[place]?.status !== status);
      return changed ? { rater: { id: changed.id, role: changed.role } } : {};
    }
    case 'assess-oneself':
    case 'contribute':
    case 'rate':
      return { rating: await handedIn(seen, next, records) };
    case 'calibrate':
      return { adjustments: adjustmentsIn(seen, next) };
    case 'object':
      return { items: next.objection?.items.map(({ decision: _decision, ...item }) => item) ?? [] };
    case 'decide':
      return { decisions: decisionsIn(next), adjustments: adjustmentsIn(seen, next) };
    case 'follow-up': {
      const added = next.followUps.slice(seen.followUps.length);
      return { followUps: added.map(({ followUp, ground }) => ({ followUp, ground })) };
    }
    default:
      return {};
  }
}

/** The rating that is handed in; it is held, so that what is scored is what is kept. */
async function handedIn(
  seen: Evaluation,
  next: Evaluation,
  records: HeldRecords,
): Promise<Records['rating']> {
  const place = seen.ratings.length;
  const id = next.ratings[place]?.rating;
  const rating = id === undefined ? undefined : await records.hold('rating', id);
  if (rating) return rating;
  throw new KinerjaError('invalid-data', { issues: [{ path: ['ratings', place], rule: 'not-found' }] });
}

function adjustmentsIn(seen: Evaluation, next: Evaluation): readonly NewAdjustment[] {
  const added = next.adjustments.slice(seen.adjustments.length);
  return added.map(({ id, path, to, ground, rule }) => ({ id, path, to, ground, rule }));
}

function decisionsIn({ objection }: Evaluation): ActOf<'decide'>['decisions'] {
  return objection?.items.flatMap(({ id, decision }) => (decision ? [{ item: id, ...decision }] : [])) ?? [];
}

async function reportsOf(
  { plans }: Evaluation,
  records: HeldRecords,
): Promise<readonly Records['progress'][]> {
  const lists = await Promise.all(plans.map((plan) => records.list('progress', { plan })));
  return lists.flat();
}
