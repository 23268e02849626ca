import { type Issue, type Kind, KinerjaError, type Received, type Records, receiptCode } from '@kinerja/core';
import type { Identity } from '../auth/identity.ts';
import { type Subject, may } from '../auth/permissions.ts';
import { absent, crossCheck } from '../rules/cross-check.ts';
import { planIssues, ratingIssues } from '../rules/stages.ts';
import type { HeldRecords, Store, Written } from '../store/store.ts';
import { succession } from '../store/succession.ts';

/** What was written, and the answer that the sender keeps: the same one however often it is sent. */
export interface Receipt {
  readonly written: Written;
  readonly body: Received;
}

/**
 * Takes one record in: who may write it, whether it was already here, whether it follows the stored revision,
 * whether it fits what it belongs to; all in one transaction.
 * @throws `refused`, `conflict`, `invalid-data`
 */
export async function receive<K extends Kind>(
  store: Store,
  person: Identity | null,
  kind: K,
  record: Records[K],
  now: Date,
): Promise<Receipt> {
  const written = await store.transaction((records) => take(records, person, kind, record, now));
  return { written, body: { state: 'received', code: receiptCode(record.id) } };
}

async function take<K extends Kind>(
  records: HeldRecords,
  person: Identity | null,
  kind: K,
  record: Records[K],
  now: Date,
): Promise<Written> {
  const stored = await records.read(kind, record.id);
  await requirePermission(records, person, kind, record, stored);
  const outcome = succession(kind, stored, record);
  if (outcome === 'conflict') throw new KinerjaError('conflict', { kind, id: record.id });
  if (outcome === 'repeated') return outcome;
  const issues = [
    ...stageIssues(person, kind, record, stored),
    ...(await crossCheck(records, kind, record, now)),
  ];
  if (issues.length > 0) throw new KinerjaError('invalid-data', { kind, issues });
  return records.write(kind, record);
}

/** Both the record that comes and the one that is there must be this person's to write. */
async function requirePermission(
  records: HeldRecords,
  person: Identity | null,
  kind: Kind,
  record: Records[Kind],
  stored: Records[Kind] | undefined,
): Promise<void> {
  for (const each of stored === undefined ? [record] : [record, stored]) {
    const subject = await subjectOf(records, person, kind, each);
    const isNew = stored === undefined;
    if (!may(person, 'write', kind, subject && { ...subject, isNew }))
      throw new KinerjaError('refused', { status: 403 });
  }
}

async function subjectOf(
  records: HeldRecords,
  person: Identity | null,
  kind: Kind,
  record: Records[Kind],
): Promise<Subject | undefined> {
  if (kind === 'plan') return { plan: record as Records['plan'] };
  if (kind !== 'progress' && kind !== 'rating') return undefined;
  const plan = await records.hold('plan', (record as Records['progress' | 'rating']).plan);
  // A plan of others is answered like one that does not exist: an id tells nothing.
  if (!plan || !may(person, 'read', 'plan', { plan })) {
    throw new KinerjaError('invalid-data', { kind, issues: [absent('plan')] });
  }
  return { plan, ...(kind === 'rating' && { rating: record as Records['rating'] }) };
}

function stageIssues(
  person: Identity | null,
  kind: Kind,
  record: Records[Kind],
  stored: Records[Kind] | undefined,
): readonly Issue[] {
  if (kind === 'plan' && person) {
    return planIssues(person.role, stored as Records['plan'] | undefined, record as Records['plan']);
  }
  if (kind !== 'rating') return [];
  return ratingIssues(stored as Records['rating'] | undefined, record as Records['rating']);
}
