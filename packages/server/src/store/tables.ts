import type { Generated, Kysely } from 'kysely';

/** The two databases that the store speaks; the differences between them end in this folder. */
export type Dialect = 'sqlite' | 'postgres';

/** JSON goes in as text; SQLite gives text back, PostgreSQL (`jsonb`) the value itself. */
type Json = unknown;

/** A record kept whole, with the columns that lists and rules look at. Each kind has its own table. */
export interface DocumentRow {
  id: string;
  document: Json;
  /** survey, tabulation, award */
  unit: string;
  /** plan, rating, feedback, evaluation, award */
  revision: number;
  /** plan, evaluation: person ids */
  employee: string;
  supervisor: string;
  /** progress, rating, feedback, development: plan id */
  plan: string;
  /** feedback: person ids; nobody's where it is anonymous, or no request */
  giver: string | null;
  asked: string | null;
  /** award: evaluation id */
  evaluation: string;
}

/** A response without its answers. Nothing here says when it came or in which order. */
export interface ResponseRow {
  id: string;
  survey: string;
  instrument: string;
  instrument_version: string;
  profile: Json;
  comment: string | null;
  language: string;
  answered_on: string;
  session: string | null;
  assistance: Json;
}

/**
 * That a service token was used for a survey: its hash, and nothing that leads to the response, for the office knows to
 * whom it gave the token. PostgreSQL alone notes by itself which rows came in one transaction (`xmin`): whoever may read
 * that in the database can join the two, so nobody who gives tokens should.
 */
export interface UsedTokenRow {
  survey: string;
  hash: string;
}

/** One answer; `value` is null for "don't know", and a skipped question has no row. */
export interface AnswerRow {
  response: string;
  survey: string;
  question: string;
  value: number | null;
}

/** Somebody who is named as a rater of an evaluation. */
export interface EvaluationRaterRow {
  evaluation: string;
  rater: string;
}

/** Optional to insert: which of these columns a table has depends on its kind. */
type Loose<T, Required extends keyof T> = { [K in keyof T]: K extends Required ? T[K] : Generated<T[K]> };
type DocumentTable = Loose<DocumentRow, 'id' | 'document'>;

export interface Tables {
  survey: DocumentTable;
  tabulation: DocumentTable;
  plan: DocumentTable;
  progress: DocumentTable;
  rating: DocumentTable;
  feedback: DocumentTable;
  evaluation: DocumentTable;
  development: DocumentTable;
  award: DocumentTable;
  evaluation_rater: EvaluationRaterRow;
  response: ResponseRow;
  answer: AnswerRow;
  used_token: UsedTokenRow;
}

export type Database = Kysely<Tables>;

/** The value that a JSON column holds, whichever way the driver gives it. */
export function fromJson(column: Json): unknown {
  return typeof column === 'string' ? JSON.parse(column) : column;
}
