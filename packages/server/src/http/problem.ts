import { type ErrorCode, type ErrorFacts, type Issue, KinerjaError } from '@kinerja/core';
import * as z from 'zod/mini';

/** The schema of every answer that is an error (RFC 9457). */
export const Problem = z.strictObject({
  /** `urn:kinerja:problem:<code>` */
  type: z.string(),
  /** In English, for developers; people read the sentence that their language has for the code. */
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.optional(z.string()),
  kind: z.optional(z.string()),
  id: z.optional(z.string()),
  issues: z.optional(
    z.array(
      z.strictObject({
        path: z.array(z.union([z.string(), z.int()])),
        rule: z.string(),
        facts: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
      }),
    ),
  ),
  /** `wrong-stage`: where the record stands, and what cannot be done there. */
  stage: z.optional(z.string()),
  action: z.optional(z.string()),
  /** The number under which an unexpected error was logged. */
  instance: z.optional(z.string()),
});

type Problem = z.infer<typeof Problem>;

const standing: Record<ErrorCode, { status: number; title: string }> = {
  'invalid-data': { status: 422, title: 'The data break a rule; nothing was kept' },
  'not-found': { status: 404, title: 'No such record' },
  conflict: { status: 409, title: 'Another version was written first' },
  unreachable: { status: 503, title: 'The database does not answer; try again' },
  refused: { status: 403, title: 'Not allowed' },
  busy: { status: 429, title: 'Too many requests; try again later' },
  storage: { status: 507, title: 'The server cannot keep it' },
  'unknown-regulation': { status: 422, title: 'Unknown regulation' },
  'wrong-stage': { status: 409, title: 'Not at this stage' },
  unexpected: { status: 500, title: 'Unexpected error' },
};

/** More than a person can use: what breaks more rules is not a record, and an answer is not to be many times a request. */
const MOST_ISSUES = 50;

/** Seconds after which to try again when the database was away. */
const RETRY = 5;

/** What the HTTP layer itself has to say beside the error: another status, words, headers. */
export interface Wording {
  readonly status?: number;
  readonly title?: string;
  readonly detail?: string;
  readonly instance?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error that carries its own wording to the one place where problems are made. */
export class HttpError extends Error {
  readonly error: KinerjaError;
  readonly wording: Wording;

  constructor(error: KinerjaError, wording: Wording) {
    super(error.message);
    this.name = 'HttpError';
    this.error = error;
    this.wording = wording;
  }
}

/** A breach of the contract in one place of the request: `invalid-data` with a status of its own. */
export function badRequest(
  status: number,
  title: string,
  issue: Issue,
  kind?: ErrorFacts['invalid-data']['kind'],
) {
  const facts = { issues: [issue], ...(kind && { kind }) };
  return new HttpError(new KinerjaError('invalid-data', facts), { status, title });
}

type AnyFacts = Partial<
  ErrorFacts['invalid-data'] &
    ErrorFacts['conflict'] &
    ErrorFacts['busy'] &
    ErrorFacts['wrong-stage'] & { status: number }
>;

/** The answer for an error, as a problem document. */
export function problemAnswer(error: KinerjaError, wording: Wording = {}): Response {
  const facts = error.facts as AnyFacts;
  const { code } = error;
  const status = wording.status ?? (code === 'refused' ? facts.status : undefined) ?? standing[code].status;
  const problem: Problem = {
    type: `urn:kinerja:problem:${code}`,
    title: wording.title ?? (status === 401 ? 'Sign in first' : standing[code].title),
    status,
    code,
    ...(wording.detail && { detail: wording.detail }),
    ...(facts.kind && { kind: facts.kind }),
    ...(facts.id && { id: facts.id }),
    ...(facts.issues && { issues: facts.issues.slice(0, MOST_ISSUES) as Problem['issues'] }),
    ...(facts.stage !== undefined && { stage: facts.stage, action: facts.action }),
    ...(wording.instance && { instance: wording.instance }),
  };
  const seconds = code === 'unreachable' ? RETRY : facts.retryAfter;
  const headers = new Headers({ ...wording.headers, 'content-type': 'application/problem+json' });
  headers.set('cache-control', 'no-store');
  if (seconds !== undefined) headers.set('retry-after', String(seconds));
  return new Response(JSON.stringify(problem), { status, headers });
}
