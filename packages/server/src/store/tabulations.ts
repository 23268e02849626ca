import type { Filter, Records } from '@kinerja/core';
import { withholdSmallGroups } from '@kinerja/core/publication';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { columnOf, listDocuments, readDocument } from './documents.ts';
import { surveysOfReceipt } from './receipt-codes.ts';
import { type Database, type Tables, fromJson } from './tables.ts';

type Survey = Records['survey'];
type Tabulation = Records['tabulation'];
type Condition = (survey: ExpressionBuilder<Tables, 'survey'>) => Expression<SqlBool>;

/** PostgreSQL gives 64-bit integers as text. */
type Integer = number | string;

interface Counts {
  respondents: number;
  readonly elements: Map<string, { readonly sum: number; readonly count: number }>;
}

/**
 * The tabulation of a survey counted now, with what the office stored beside it; else the one that was stored under this
 * id, without its small groups. A survey that is counted here is told of as a whole, in sums and counts, however few have
 * answered: who reads it before and after an answer learns that answer. A page withholds few; this does not.
 */
export async function readTabulation(
  database: Database,
  id: string,
  now: Date,
): Promise<Tabulation | undefined> {
  const [counted] = await countSurveys(database, (survey) => survey('id', '=', id), now);
  const stored = await readDocument(database, 'tabulation', id);
  return counted ? withWords(counted, stored) : stored && withholdSmallGroups(stored);
}

/** Every survey counted, and the stored tabulations that belong to none of them; in order of id. */
export async function listTabulations(
  database: Database,
  where: Filter,
  now: Date,
): Promise<readonly Tabulation[]> {
  const { receipt, ...fields } = where;
  const ids = receipt === undefined ? undefined : await surveysOfReceipt(database, receipt);
  if (ids?.length === 0) return [];
  const conditions = Object.entries(fields).map(
    ([field, value]) => [columnOf('survey', field), value] as const,
  );
  const counted = await countSurveys(
    database,
    (survey) =>
      survey.and([
        ...conditions.map(([column, value]) => survey(column, '=', value)),
        ...(ids ? [survey('id', 'in', ids)] : []),
      ]),
    now,
  );
  const stored = await listDocuments(database, 'tabulation', fields);
  const told = counted.map((each) =>
    withWords(
      each,
      stored.find(({ id }) => id === each.id),
    ),
  );
  // What is only stored was counted elsewhere, and knows of no answer here.
  if (ids) return told;
  const surveys = await surveyIds(database);
  const others = stored
    .filter((tabulation) => !surveys.has(tabulation.id))
    .map((each) => withholdSmallGroups(each));
  return [...told, ...others].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** What an office says about a survey beside the figures, which are counted. Breakdowns are of another moment: none. */
function withWords(counted: Tabulation, stored: Tabulation | undefined): Tabulation {
  const { followUps, importance } = stored ?? {};
  return { ...counted, ...(importance && { importance }), ...(followUps && { followUps }) };
}

async function surveyIds(database: Database): Promise<Set<string>> {
  const rows = await database.selectFrom('survey').select('id').execute();
  return new Set(rows.map((row) => row.id));
}

async function countSurveys(database: Database, condition: Condition, now: Date): Promise<Tabulation[]> {
  const rows = await database.selectFrom('survey').select('document').where(condition).execute();
  if (rows.length === 0) return [];
  const counts = await countAnswers(database, condition);
  return rows.map((row) => {
    const survey = fromJson(row.document) as Survey;
    return tabulation(survey, counts.get(survey.id), now);
  });
}

/**
 * Sums and counts in one statement, so that respondents and answers are of the same moment. `sum` and `count`
 * pass over null, which is "don't know"; a skipped question has no row at all.
 */
async function countAnswers(database: Database, condition: Condition): Promise<Map<string, Counts>> {
  const surveys = database.selectFrom('survey').select('id').where(condition);
  const rows = await database
    .selectFrom('answer')
    .select(({ ref }) => ['survey', ref('question').$castTo<string | null>().as('question')])
    .select(({ fn }) => [fn.sum<Integer | null>('value').as('sum'), fn.count<Integer>('value').as('count')])
    .where('survey', 'in', surveys)
    .groupBy(['survey', 'question'])
    .unionAll(
      database
        .selectFrom('response')
        .select(['survey', sql<string | null>`null`.as('question'), sql<Integer | null>`null`.as('sum')])
        .select(({ fn }) => fn.countAll<Integer>().as('count'))
        .where('survey', 'in', surveys)
        .groupBy('survey'),
    )
    .execute();
  const counts = new Map<string, Counts>();
  for (const { survey, question, sum, count } of rows) {
    const of = counts.get(survey) ?? { respondents: 0, elements: new Map() };
    counts.set(survey, of);
    if (question === null) of.respondents = Number(count);
    else of.elements.set(question, { sum: Number(sum ?? 0), count: Number(count) });
  }
  return counts;
}

function tabulation(survey: Survey, counts: Counts | undefined, now: Date): Tabulation {
  const { id, regulation, title, unit, service, period, population, instrument } = survey;
  return {
    id,
    regulation,
    title,
    unit,
    service,
    period,
    instrument: { id: instrument.id, version: instrument.version },
    respondents: counts?.respondents ?? 0,
    ...(population !== undefined && { population }),
    cutOff: cutOff(survey, now),
    elements: instrument.questions.map((question) => ({
      id: question.id,
      label: question.label,
      ...(counts?.elements.get(question.id) ?? { sum: 0, count: 0 }),
    })),
  };
}

/**
 * Answers given until now are in it; of a closed survey those given until the end of its last day, in the easternmost
 * of Indonesia's three zones: in the others too that moment is still the same day.
 */
function cutOff({ closes }: Survey, now: Date): string {
  const end = closes === undefined ? now : new Date(`${closes}T14:59:59.999Z`);
  return (end < now ? end : now).toISOString();
}
