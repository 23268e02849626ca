import { type Filter, KinerjaError, type Records } from '@kinerja/core';
import { keepRaters, within } from './scopes.ts';
import type { ListedKind, PlansOf, Written } from './store.ts';
import { filters } from './store.ts';
import { succession } from './succession.ts';
import { type Database, type DocumentRow, fromJson } from './tables.ts';

type Columns = Partial<Omit<DocumentRow, 'id' | 'document'>>;

/** The columns beside the document, by kind. */
const columnsOf: { [K in ListedKind]: (record: Records[K]) => Columns } = {
  survey: ({ unit }) => ({ unit }),
  tabulation: ({ unit }) => ({ unit }),
  plan: ({ revision, employee, supervisor }) => ({
    revision,
    employee: employee.id,
    supervisor: supervisor.id,
  }),
  progress: ({ plan }) => ({ plan }),
  rating: ({ revision, plan }) => ({ revision, plan }),
  feedback: ({ revision, plan, giver, to }) => ({
    revision,
    plan,
    giver: giver.id ?? null,
    asked: to?.id ?? null,
  }),
  development: ({ revision, plan }) => ({ revision, plan }),
  evaluation: ({ revision, employee, supervisor }) => ({
    revision,
    employee: employee.id,
    supervisor: supervisor.id,
  }),
  award: ({ revision, unit, evaluation }) => ({ revision, unit, evaluation }),
};

/** How a record is kept as it is until the transaction ends: together with others who do, or by nobody else. */
export type Hold = 'shared' | 'alone';

/** One record, or `undefined`; `hold` locks it (PostgreSQL only). */
export async function readDocument<K extends ListedKind>(
  database: Database,
  kind: K,
  id: string,
  hold?: Hold,
): Promise<Records[K] | undefined> {
  const row = await database
    .selectFrom(kind as ListedKind)
    .select('document')
    .where('id', '=', id)
    .$if(hold === 'shared', (query) => query.forShare())
    // Rows that refer to it may still be written.
    .$if(hold === 'alone', (query) => query.forNoKeyUpdate())
    .executeTakeFirst();
  return row && (fromJson(row.document) as Records[K]);
}

/** Records of a kind in order of id. @throws `invalid-data` for a filter that the kind does not have */
export async function listDocuments<K extends ListedKind>(
  database: Database,
  kind: K,
  where: Filter = {},
  plansOf?: PlansOf,
): Promise<readonly Records[K][]> {
  let query = database
    .selectFrom(kind as ListedKind)
    .select('document')
    .orderBy('id');
  for (const [field, value] of Object.entries(where)) query = query.where(columnOf(kind, field), '=', value);
  if (plansOf) query = query.where((is) => within(database, kind, plansOf, is));
  const rows = await query.execute();
  return rows.map((row) => fromJson(row.document) as Records[K]);
}

/** A filter that is a column; a receipt code is looked for among the responses. */
type Column = Exclude<(typeof filters)[ListedKind][number], 'receipt'>;

/** The filter as a column name, taken from the list and never from the request. */
export function columnOf(kind: ListedKind, field: string): Column {
  const column = filters[kind].find((name): name is Column => name === field && name !== 'receipt');
  if (column !== undefined) return column;
  throw new KinerjaError('invalid-data', { kind, issues: [{ path: [field], rule: 'unknown-property' }] });
}

/** Writes one record by the rule of its kind. @throws `conflict` */
export async function writeDocument<K extends ListedKind>(
  database: Database,
  kind: K,
  record: Records[K],
): Promise<Written> {
  const row = { id: record.id, document: JSON.stringify(record), ...columnsOf[kind](record) };
  // Twice is enough: the second time round, whoever was faster has left a row to compare with.
  for (let attempt = 1; attempt <= 2; attempt++) {
    const stored = await readDocument(database, kind, record.id);
    const outcome = succession(kind, stored, record);
    if (outcome === 'conflict') break;
    if (outcome === 'repeated') return outcome;
    const written =
      stored === undefined ? await insert(database, kind, row) : await update(database, kind, row);
    if (!written) continue;
    if (kind === 'evaluation') await keepRaters(database, record as Records['evaluation']);
    return outcome;
  }
  throw new KinerjaError('conflict', { kind, id: record.id });
}

type Row = Columns & { id: string; document: string };

/** `false` when somebody else inserted this id first. */
async function insert(database: Database, kind: ListedKind, row: Row): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await database
    .insertInto(kind)
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** `false` when somebody else wrote the same revision first. */
async function update(database: Database, kind: ListedKind, row: Row): Promise<boolean> {
  const { id, ...columns } = row;
  const { numUpdatedRows } = await database
    .updateTable(kind)
    .set(columns)
    .where('id', '=', id)
    .$if(row.revision !== undefined, (query) => query.where('revision', '=', (row.revision ?? 1) - 1))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
