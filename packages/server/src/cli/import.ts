import { type Kind, KinerjaError, type Records } from '@kinerja/core';
import { recordSchemas } from '@kinerja/core/records/all';
import { parseRecord } from '../http/parse.ts';
import { crossCheck } from '../rules/cross-check.ts';
import type { HeldRecords, Store, Written } from '../store/store.ts';

/** What records stand on comes before them. */
const ORDER: readonly Kind[] = [
  'survey',
  'tabulation',
  'plan',
  'response',
  'progress',
  'rating',
  'feedback',
  'evaluation',
  'development',
  'award',
];

/** How many records were new, replaced and already there. */
export type Imported = Record<Written, number>;

/**
 * Writes records by kind, all or none. The importer is the operator: what a record says is checked, who may
 * write it is not.
 * @throws `invalid-data`, each issue beginning with the kind and the place in its list; `conflict`, `wrong-stage`
 */
export async function importRecords(store: Store, content: unknown): Promise<Imported> {
  const lists = listsOf(content);
  const imported: Imported = { created: 0, replaced: 0, repeated: 0 };
  await store.transaction(async (records) => {
    for (const kind of ORDER) {
      for (const [place, value] of (lists[kind] ?? []).entries()) {
        const record = await placed(kind, place, () => fitting(records, kind, value));
        imported[await records.write(kind, record)] += 1;
      }
    }
  });
  return imported;
}

async function fitting<K extends Kind>(records: HeldRecords, kind: K, value: unknown): Promise<Records[K]> {
  const record = parseRecord(kind, value);
  const issues = await crossCheck(records, kind, record);
  if (issues.length > 0) throw new KinerjaError('invalid-data', { kind, issues });
  return record;
}

function listsOf(content: unknown): Partial<Record<Kind, readonly unknown[]>> {
  const entries = typeof content === 'object' && content !== null ? Object.entries(content) : [];
  const wrong = entries
    .filter(([kind, list]) => !Object.hasOwn(recordSchemas, kind) || !Array.isArray(list))
    .map(([kind]) => ({
      path: [kind],
      rule: Object.hasOwn(recordSchemas, kind) ? 'type' : 'unknown-property',
    }));
  if (entries.length > 0 && wrong.length === 0) return Object.fromEntries(entries);
  throw new KinerjaError('invalid-data', {
    issues: wrong.length > 0 ? wrong : [{ path: [], rule: 'required' }],
  });
}

/** Puts `kind[place]` before every path, so that the place in the file is found. */
async function placed<T>(kind: Kind, place: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof KinerjaError) || error.code !== 'invalid-data') throw error;
    const { issues } = (error as KinerjaError<'invalid-data'>).facts;
    throw new KinerjaError('invalid-data', {
      kind,
      issues: issues.map((issue) => ({ ...issue, path: [kind, place, ...issue.path] })),
    });
  }
}
