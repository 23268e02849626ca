import { type Filter, type Kind, KinerjaError, type Records } from '@kinerja/core';
import type { Identity } from '../auth/identity.ts';
import { type Action, type Subject, may } from '../auth/permissions.ts';
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
  const visible = record && (await sees(store, person, 'read', kind, record));
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
  const records = await store.list(kind, filterOf(kind, query), plansOf(person, kind));
  if (kind !== 'rating') return records;
  const shown = await Promise.all(records.map((record) => sees(store, person, 'list', kind, record)));
  return records.filter((_, place) => shown[place]);
}

async function sees(
  store: Store,
  person: Identity | null,
  action: Action,
  kind: Kind,
  record: Records[Kind],
): Promise<boolean> {
  return may(person, action, kind, await subjectOf(store, kind, record));
}

/** What the permission of a personal record is asked about. */
async function subjectOf(store: Store, kind: Kind, record: Records[Kind]): Promise<Subject | undefined> {
  if (kind === 'plan') return { plan: record as Plan };
  if (kind !== 'progress' && kind !== 'rating') return undefined;
  const plan = await store.read('plan', (record as Records['progress' | 'rating']).plan);
  return plan && { plan, ...(kind === 'rating' && { rating: record as Records['rating'] }) };
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
