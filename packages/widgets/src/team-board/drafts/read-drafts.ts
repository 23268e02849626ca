import type { Source } from '@kinerja/core';
import type { Rating } from '@kinerja/core/evaluation';
import { levels } from '@kinerja/core/evaluation';
import { type Csv, readCsvFile } from '../csv/read.ts';
import { separatorOf, writeCsv } from '../csv/write.ts';
import type { Row } from '../row.ts';
import type { ToolGiven } from '../tool.ts';
import { type Checked, checkLines, planOf } from './check.ts';
import { type Columns, columnsOf, fields, headings } from './columns.ts';

/** Larger files are not read: ten thousand people with long notes stay below. */
const LARGEST = 5_000_000;
/** Plans whose ratings are asked for at the same time. */
const AT_ONCE = 6;

/** What is in a chosen file. */
export type ReadDrafts =
  | { readonly at: 'too-large' | 'empty' }
  | { readonly at: 'columns'; readonly columns: Columns; readonly csv: Csv }
  | {
      readonly at: 'preview';
      readonly columns: Columns;
      readonly csv: Csv;
      readonly lines: readonly Checked[];
    };

/** The own ratings of these plans, as far as there are any. Fails as the source does. */
export async function ratingsOf(
  source: Source,
  plans: readonly string[],
  me: string,
): Promise<ReadonlyMap<string, Rating>> {
  const found = new Map<string, Rating>();
  const left = [...plans];
  const worker = async (): Promise<void> => {
    for (let plan = left.shift(); plan !== undefined; plan = left.shift()) {
      const ratings = await source.list('rating', { plan });
      const own = ratings.find(({ rater }) => rater.id === me && rater.role === 'supervisor');
      if (own) found.set(plan, own);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return found;
}

/** Reads a file and lays it beside what is stored; nothing is written. Fails as the source does. */
export async function readDrafts(file: File, given: ToolGiven): Promise<ReadDrafts> {
  if (file.size > LARGEST) return { at: 'too-large' };
  const csv = readCsvFile(await file.arrayBuffer());
  const [first] = csv.lines;
  if (!first) return { at: 'empty' };
  const columns = columnsOf(first.cells);
  if (columns.missing.length + columns.twice.length > 0) return { at: 'columns', columns, csv };
  if (csv.lines.length < 2) return { at: 'empty' };
  const rows = new Map(given.rows.map((row) => [row.person.id, row]));
  const named = csv.lines.slice(1).map(({ cells }) => cells[columns.at.get('person') ?? 0] ?? '');
  const plans = named.flatMap((id) => planOf(rows.get(id))?.id ?? []);
  const stored = await ratingsOf(given.source, [...new Set(plans)], given.asked.me.id);
  const against = { asked: given.asked, today: given.days.today, rows, stored };
  return { at: 'preview', columns, csv, lines: checkLines(csv.lines, columns, against) };
}

function labelOf(level: Rating['results']['level'], given: ToolGiven): string {
  const found = levels.find((each) => each.level === level);
  return found ? given.localize.text(found.label) : '';
}

/** A file to fill in: those who are shown and have an agreed plan, with the drafts that are there. */
export async function templateOf(given: ToolGiven): Promise<string> {
  const rows = given.shown.filter((row) => planOf(row)?.stage === 'agreed');
  const ids = rows.flatMap((row) => planOf(row)?.id ?? []);
  const stored = await ratingsOf(given.source, ids, given.asked.me.id);
  const names = headings[given.localize.language];
  const line = ({ person, ...row }: Row): readonly string[] => {
    const rating = stored.get(row.plan?.id ?? '');
    const { results, behaviour, strengths = '', improvements = '' } = rating ?? {};
    const notes = [strengths, improvements];
    const axis = (each: typeof results): string[] => [labelOf(each?.level, given), each?.note ?? ''];
    return [person.id, person.name, ...axis(results), ...axis(behaviour), ...notes];
  };
  const lines = rows
    .filter((row) => stored.get(row.plan?.id ?? '')?.status !== 'final')
    .map((row) => line(row));
  return writeCsv([fields.map((field) => names[field]), ...lines], separatorOf(given.localize.language));
}
