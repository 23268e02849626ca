import { KinerjaError, type Records } from '@kinerja/core';
import type { Written } from './store.ts';
import { useToken } from './used-tokens.ts';
import { sameContent } from './succession.ts';
import { type AnswerRow, type Database, type ResponseRow, fromJson } from './tables.ts';

type Response = Records['response'];
type Assistance = NonNullable<Response['assistance']>;

/** One response put together from its rows, or `undefined`. */
export async function readResponse(database: Database, id: string): Promise<Response | undefined> {
  const row = await database.selectFrom('response').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const answers = await database
    .selectFrom('answer')
    .select(['question', 'value'])
    .where('response', '=', id)
    .execute();
  return toResponse(row, answers);
}

/**
 * Writes one response and its answers, and apart from them that its token was used.
 * @throws `conflict` when this id was used for another response, `invalid-data` when its token was
 */
export async function writeResponse(database: Database, sent: Response): Promise<Written> {
  const { token, ...response } = sent;
  const { numInsertedOrUpdatedRows } = await database
    .insertInto('response')
    .values(toRow(response))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) {
    const answers = toAnswers(response);
    if (answers.length > 0) await database.insertInto('answer').values(answers).execute();
    if (token !== undefined) await useToken(database, response.survey, token);
    return 'created';
  }
  if (sameContent(await readResponse(database, response.id), response)) return 'repeated';
  throw new KinerjaError('conflict', { kind: 'response', id: response.id });
}

function toRow(response: Response): ResponseRow {
  return {
    id: response.id,
    survey: response.survey,
    instrument: response.instrument.id,
    instrument_version: response.instrument.version,
    profile: JSON.stringify(response.profile),
    comment: response.comment ?? null,
    language: response.language,
    answered_on: response.on,
    session: response.session ?? null,
    assistance: response.assistance ? JSON.stringify(response.assistance) : null,
  };
}

function toAnswers({ id, survey, answers }: Response): AnswerRow[] {
  return Object.entries(answers).map(([question, value]) => ({
    response: id,
    survey,
    question,
    value: value === 'unknown' ? null : value,
  }));
}

function toResponse(row: ResponseRow, answers: Pick<AnswerRow, 'question' | 'value'>[]): Response {
  return {
    id: row.id,
    survey: row.survey,
    instrument: { id: row.instrument, version: row.instrument_version },
    // PostgreSQL gives 64-bit integers as text.
    answers: Object.fromEntries(
      answers.map(({ question, value }) => [question, value === null ? 'unknown' : Number(value)]),
    ),
    profile: fromJson(row.profile) as Response['profile'],
    ...(row.comment !== null && { comment: row.comment }),
    language: row.language,
    on: row.answered_on,
    ...(row.session !== null && { session: row.session as NonNullable<Response['session']> }),
    ...(row.assistance !== null && { assistance: fromJson(row.assistance) as Assistance }),
  };
}
