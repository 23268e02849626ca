import { type Filter, type Kind, KinerjaError, type Records } from '@kinerja/core';
import type { Identity } from '../auth/identity.ts';
import { type Subject, may } from '../auth/permissions.ts';
import { type ListedKind, type PlansOf, type Store, filters } from '../store/store.ts';
import { badRequest } from './problem.ts';

type Plan = Records['plan'];

/**
 * One record. What a person may not see is answered as if it were not there, so that an id tells nothing.
 * @throws `not-found`
 */
export async function readOne(
  store: Store,
  person: Identity | null,
  kind: ListedKind,
  id: string,
): Promise<object> {
  const record = await store.read(kind, id);
  const isPublic = kind === 'survey' || kind === 'tabulation';
  const plan = record && !isPublic ? await store.read('plan', planOf(kind, record)) : undefined;
  const visible = record && may(person, 'read', kind, subjectOf(kind, record, plan));
  if (!record || !visible) throw new KinerjaError('not-found', { kind, id });
  return record;
}

/** The records of a kind that this person may see. @throws `invalid-data` for a filter that does not exist */
export async function readMany(
  store: Store,
  person: Identity | null,
  kind: ListedKind,
  query: URLSearchParams,
): Promise<readonly object[]> {
  const scope = plansOf(person, kind);
  const records = await store.list(kind, filterOf(kind, query), scope);
  if (scope === undefined) return may(person, 'list', kind) ? records : [];
  // The scope spares the database work; who may see what is decided by the table of permissions alone.
  const plans = kind === 'plan' ? (records as readonly Plan[]) : await store.list('plan', {}, scope);
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return records.filter((record) =>
    may(person, 'list', kind, subjectOf(kind, record, byId.get(planOf(kind, record)))),
  );
}

/** What the permission for a personal record is asked about; nothing without its plan. */
function subjectOf(kind: Kind, record: Records[Kind], plan: Plan | undefined): Subject | undefined {
  return plan && { plan, ...(kind === 'rating' && { rating: record as Records['rating'] }) };
}

/** The id of the plan that a record is, or belongs to; that of a public one has no meaning. */
function planOf(kind: Kind, record: Records[Kind]): string {
  return kind === 'progress' || kind === 'rating'
    ? (record as Records['progress' | 'rating']).plan
    : record.id;
}

/** A signed-in person's lists hold the plans in which he or she has that role, and what belongs to them. */
function plansOf(person: Identity | null, kind: ListedKind): PlansOf | undefined {
  if (kind === 'survey' || kind === 'tabulation' || person === null) return undefined;
  return person.role === 'employee' ? { employee: person.id } : { supervisor: person.id };
}

function filterOf(kind: ListedKind, query: URLSearchParams): Filter {
  const known: readonly string[] = filters[kind];
  const filter: Record<string, string> = {};
  for (const [field, value] of query) {
    const rule = !known.includes(field) ? 'unknown-property' : field in filter ? 'repeated' : undefined;
    if (rule) throw badRequest(400, 'No such filter', { path: [field], rule }, kind);
    filter[field] = value;
  }
  return filter;
}
