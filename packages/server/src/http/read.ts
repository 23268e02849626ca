import { type Filter, type Kind, KinerjaError, type Records } from '@kinerja/core';
import type { Scheme } from '@kinerja/core/schemes';
import type { Identity } from '../auth/identity.ts';
import { viewOfAwards } from '../auth/awards.ts';
import { may } from '../auth/permissions.ts';
import { readingOfEvaluation, viewOfDevelopment, viewOfPlan } from '../auth/views.ts';
import { type ListedKind, type PlansOf, type Store, filters } from '../store/store.ts';
import { badRequest } from './problem.ts';
import { planOf, subjectOf, subjectWith } from './subjects.ts';

type Award = Records['award'];
type Plan = Records['plan'];

/** Where records are read, the schemes by which some of them are told, and the clock. */
export interface Reading {
  readonly store: Store;
  readonly schemes: readonly Scheme[];
  readonly now: () => Date;
}

/**
 * One record, as far as it is this person's business. What a person may not see is answered as if it were not there,
 * so that an id tells nothing.
 * @throws `not-found`
 */
export async function readOne(
  reading: Reading,
  person: Identity | null,
  kind: ListedKind,
  id: string,
): Promise<object> {
  const { store } = reading;
  const record = await store.read(kind, id);
  if (kind === 'award') return awardSeen(reading, person, id, record as Award | undefined);
  const subject = record && !isPublic(kind) ? await subjectOf(store, kind, record) : undefined;
  if (!record || !may(person, 'read', kind, subject)) throw new KinerjaError('not-found', { kind, id });
  return viewOf(reading, person, kind, record);
}

async function awardSeen(
  { store, now }: Reading,
  person: Identity | null,
  id: string,
  record: Award | undefined,
): Promise<object> {
  const [award] = record ? await viewOfAwards(store, person, [record], now()) : [];
  if (!award) throw new KinerjaError('not-found', { kind: 'award', id });
  return award;
}

/** The records of a kind that this person may see. @throws `invalid-data` for a filter that does not exist */
export async function readMany(
  reading: Reading,
  person: Identity | null,
  kind: ListedKind,
  query: URLSearchParams,
): Promise<readonly object[]> {
  const { store } = reading;
  const where = filterOf(kind, query);
  if (kind === 'award') return viewOfAwards(store, person, await store.list(kind, where), reading.now());
  if (person === null || isPublic(kind)) return may(person, 'list', kind) ? store.list(kind, where) : [];
  // The scope spares the database work; who may see what is decided by the table of permissions alone. Of a plan that
  // is named there is no need for one.
  const scope = where['plan'] === undefined ? scopeOf(person) : undefined;
  const records = await store.list(kind, where, scope);
  const visible = await visibilityOf(store, person, kind, where['plan'], scope);
  return Promise.all(records.filter(visible).map((record) => viewOf(reading, person, kind, record)));
}

/** Decides on each record of a list, with all that belongs to the list looked up once. */
async function visibilityOf(
  store: Store,
  person: Identity,
  kind: ListedKind,
  named: string | undefined,
  scope: PlansOf | undefined,
): Promise<(record: Records[ListedKind]) => boolean> {
  if (kind === 'evaluation')
    return (record) => may(person, 'list', kind, subjectWith(kind, record, undefined, []));
  if (kind === 'plan') {
    return (record) => may(person, 'list', kind, subjectWith(kind, record, record as Plan, []));
  }
  const plans = named === undefined ? await store.list('plan', {}, scope) : await one(store, named);
  const [only] = plans;
  const employee: Filter = named !== undefined && only ? { employee: only.employee.id } : {};
  const evaluations = only ? await store.list('evaluation', employee, scope) : [];
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return (record) => {
    const plan = byId.get(planOf(kind, record) ?? '');
    return may(person, 'list', kind, subjectWith(kind, record, plan, evaluations) ?? { [kind]: record });
  };
}

async function one(store: Store, id: string): Promise<readonly Plan[]> {
  return [(await store.read('plan', id)) ?? []].flat();
}

function isPublic(kind: Kind): boolean {
  return kind === 'survey' || kind === 'tabulation';
}

async function viewOf(
  { store, schemes }: Reading,
  person: Identity | null,
  kind: Kind,
  record: Records[Kind],
): Promise<object> {
  if (person === null) return record;
  if (kind === 'evaluation') {
    const ratingsOn = (plan: string) => store.list('rating', { plan });
    return readingOfEvaluation(person, record as Records['evaluation'], { schemes, ratingsOn });
  }
  if (kind === 'development') return viewOfDevelopment(person, record as Records['development']);
  return kind === 'plan' ? viewOfPlan(person, record as Plan) : record;
}

/** A signed-in person's lists hold what he or she has that role in; the other roles have no fewer than all. */
function scopeOf({ id, role }: Identity): PlansOf | undefined {
  if (role === 'employee') return { employee: id };
  return role === 'supervisor' ? { supervisor: id } : undefined;
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
