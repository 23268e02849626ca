import { type Level, levels } from '@kinerja/core/evaluation';
import { plain } from '../row.ts';

/** What a column of a file of draft ratings holds. */
export const fields = [
  'person',
  'name',
  'results',
  'resultsNote',
  'behaviour',
  'behaviourNote',
  'strengths',
  'improvements',
] as const;
export type Field = (typeof fields)[number];

/** How the columns are called in files of either language; the first is the one that is written. */
export const headings: Readonly<Record<'id' | 'en', Readonly<Record<Field, string>>>> = {
  id: {
    person: 'ID pegawai',
    name: 'Nama',
    results: 'Hasil kerja',
    resultsNote: 'Catatan hasil kerja',
    behaviour: 'Perilaku kerja',
    behaviourNote: 'Catatan perilaku kerja',
    strengths: 'Kekuatan',
    improvements: 'Yang perlu diperbaiki',
  },
  en: {
    person: 'Employee ID',
    name: 'Name',
    results: 'Results',
    resultsNote: 'Note on results',
    behaviour: 'Behaviour',
    behaviourNote: 'Note on behaviour',
    strengths: 'Strengths',
    improvements: 'To improve',
  },
};

/** Letters and digits alone: blanks, dashes and capitals in a heading or a level mean nothing. */
const bare = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, '');

const known = new Map(
  [headings.id, headings.en].flatMap((names) => fields.map((field) => [bare(names[field]), field] as const)),
);

/** Which field stands in which column of a first line. */
export interface Columns {
  readonly at: ReadonlyMap<Field, number>;
  /** Headings that nothing is known of; their columns are left out. */
  readonly unknown: readonly string[];
  /** Fields that have to be there and are not, or are there twice. */
  readonly missing: readonly Field[];
  readonly twice: readonly Field[];
}

/** Reads a first line. A person and one level at least are needed. */
export function columnsOf(cells: readonly string[]): Columns {
  const at = new Map<Field, number>();
  const unknown: string[] = [];
  const twice: Field[] = [];
  for (const [place, cell] of cells.entries()) {
    const field = known.get(bare(cell));
    if (field === undefined) unknown.push(...(cell ? [cell] : []));
    else if (at.has(field)) twice.push(field);
    else at.set(field, place);
  }
  const missing: Field[] = at.has('person') ? [] : ['person'];
  if (!at.has('results') && !at.has('behaviour')) missing.push('results');
  return { at, unknown, missing, twice };
}

const spoken = new Map(
  levels.flatMap(({ level, label }) =>
    [label.id, label.en ?? '', level, label.id.replace(/ekspektasi/i, '')].map(
      (each) => [bare(each), level] as const,
    ),
  ),
);

/** The level that a cell names, in either language, with or without "ekspektasi"; `undefined`: none of them. */
export function levelIn(cell: string): Level | undefined {
  return spoken.get(bare(cell));
}
