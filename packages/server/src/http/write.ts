import { type Kind, KinerjaError, type Received, type Records, receiptCode } from '@kinerja/core';
import type { Scheme } from '@kinerja/core/schemes';
import type { Identity } from '../auth/identity.ts';
import { type Subject, may } from '../auth/permissions.ts';
import { viewOfEvaluation, withoutVoices } from '../auth/views.ts';
import type { AppOptions } from '../options.ts';
import { type Acting, insistNone } from '../rules/acts.ts';
import { absent, crossCheck } from '../rules/cross-check.ts';
import { checkDevelopmentAct } from '../rules/development-acts.ts';
import { evaluationAfter } from '../rules/evaluation-acts.ts';
import { checkAward } from '../rules/award-acts.ts';
import { checkFeedback } from '../rules/feedback-acts.ts';
import { checkPlanAct } from '../rules/plan-acts.ts';
import { planIssues, ratingIssues } from '../rules/stages.ts';
import type { Store, Written } from '../store/store.ts';
import { succession } from '../store/succession.ts';
import { planOf, subjectOf } from './subjects.ts';

type Award = Records['award'];
type Development = Records['development'];
type Evaluation = Records['evaluation'];
type Feedback = Records['feedback'];
type Plan = Records['plan'];
type Rating = Records['rating'];
type Response = Records['response'];

/** What was written, and the answer that the sender keeps: the same one however often it is sent. */
export interface Receipt {
  readonly written: Written;
  readonly body: Received;
}

/** What is told beside the record. */
export interface Reception {
  readonly now: Date;
  /** Of the office. */
  readonly timeZone: string;
  readonly schemes: readonly Scheme[];
  /** As the host tells it; see the options of an app. */
  readonly isIssued?: AppOptions['isIssued'];
}

/**
 * Takes one record in: who may write it, whether it was already here, whether it follows the stored revision,
 * whether it fits what it belongs to and is what the rules give; all in one transaction.
 * @throws `refused`, `conflict`, `invalid-data`, `wrong-stage`
 */
export async function receive<K extends Kind>(
  store: Store,
  person: Identity | null,
  kind: K,
  record: Records[K],
  { isIssued, ...reception }: Reception,
): Promise<Receipt> {
  // Before the transaction: the host may have to ask elsewhere.
  if (kind === 'response') await insistIssued(store, record as Response, isIssued);
  // What was only told to the sender is not sent back.
  const bare =
    kind === 'evaluation' ? (withoutVoices(record as Records['evaluation']) as Records[K]) : record;
  const written = await store.transaction((records) => take({ ...reception, records, person }, kind, bare));
  return { written, body: { state: 'received', code: receiptCode(record.id) } };
}

async function insistIssued(
  store: Store,
  { id, survey, token }: Response,
  isIssued: Reception['isIssued'],
): Promise<void> {
  if (token === undefined || !isIssued) return;
  // One that is here was let in: the sender who did not hear of it is told, even if the office has forgotten the token.
  if ((await store.read('response', id)) !== undefined || (await isIssued(survey, token))) return;
  throw new KinerjaError('invalid-data', {
    kind: 'response',
    issues: [{ path: ['token'], rule: 'unknown' }],
  });
}

type Taking = Omit<Reception, 'isIssued'> & Pick<Acting, 'records'> & { readonly person: Identity | null };

async function take<K extends Kind>(taking: Taking, kind: K, record: Records[K]): Promise<Written> {
  const { records, person } = taking;
  const stored = await records.read(kind, record.id);
  const subject = await permitted(taking, kind, record, stored);
  // Who sees less than the whole sends what he or she sees.
  const seen = (each: Records[K] | undefined) =>
    kind === 'evaluation' && person && each ? viewOfEvaluation(person, each as Evaluation) : each;
  const outcome = succession(kind, seen(stored), seen(record) ?? record);
  if (outcome === 'conflict') throw new KinerjaError('conflict', { kind, id: record.id });
  if (outcome === 'repeated') return outcome;
  const issues = await crossCheck(records, kind, record, taking);
  if (issues.length > 0) throw new KinerjaError('invalid-data', { kind, issues });
  return records.write(kind, await ruled(taking, kind, record, stored, subject));
}

/** What is kept: an evaluation is what its rules give, everything else is what came, if its rules let it. */
async function ruled<K extends Kind>(
  { person, ...surroundings }: Taking,
  kind: K,
  record: Records[K],
  stored: Records[K] | undefined,
  subject: Subject | undefined,
): Promise<Records[K]> {
  if (!person) return record;
  const acting = { ...surroundings, person };
  switch (kind) {
    case 'evaluation': {
      const before = stored as Evaluation | undefined;
      return (await evaluationAfter(before, record as Evaluation, acting)) as Records[K];
    }
    case 'award':
      await checkAward(stored as Award | undefined, record as Award, acting);
      return record;
    case 'feedback':
      checkFeedback(stored as Feedback | undefined, record as Feedback, subject ?? {}, acting);
      return record;
    case 'development': {
      const before = stored as Development | undefined;
      checkDevelopmentAct(before, record as Development, subject ?? {}, acting);
      return record;
    }
    case 'plan':
      await checkPlan(stored as Plan | undefined, record as Plan, acting);
      return record;
    case 'rating':
      insistNone(ratingIssues(stored as Rating | undefined, record as Rating, subject?.evaluations));
      return record;
    default:
      return record;
  }
}

/** By its history, where one is kept; else by its stages alone. */
async function checkPlan(stored: Plan | undefined, next: Plan, acting: Acting): Promise<void> {
  if (await checkPlanAct(stored, next, acting)) return;
  insistNone(planIssues(acting.person.role, stored, next));
}

/** Both the record that comes and the one that is there must be this person's to write. */
async function permitted(
  { records, person }: Taking,
  kind: Kind,
  record: Records[Kind],
  stored: Records[Kind] | undefined,
): Promise<Subject | undefined> {
  const isNew = stored === undefined;
  const hold = (id: string) => records.hold('plan', id);
  const subjects = [];
  for (const each of isNew ? [record] : [record, stored]) {
    const subject = await subjectOf(records, kind, each, hold);
    requireKnown(person, kind, each, subject);
    if (!may(person, 'write', kind, subject && { ...subject, isNew }))
      throw new KinerjaError('refused', { status: 403 });
    subjects.push(subject);
  }
  return subjects[0];
}

/** A plan of others is answered like one that does not exist: an id tells nothing. */
function requireKnown(
  person: Identity | null,
  kind: Kind,
  record: Records[Kind],
  subject: Subject | undefined,
): void {
  if (kind === 'plan' || planOf(kind, record) === undefined) return;
  const isAsked = kind === 'feedback' && may(person, 'write', kind, subject);
  if (subject && (isAsked || may(person, 'read', 'plan', subject))) return;
  throw new KinerjaError('invalid-data', { kind, issues: [absent('plan')] });
}
