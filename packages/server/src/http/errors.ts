import { randomUUID } from 'node:crypto';
import { toKinerjaError } from '@kinerja/core';
import { HttpError, problemAnswer } from './problem.ts';

/** An error that should not have happened. `route` has no ids in it: a log is no register of who did what. */
export interface Failure {
  /** The number that the answer carries too. */
  readonly instance: string;
  readonly route: string;
  readonly error: unknown;
}

export type Log = (failure: Failure) => void;

/** Any error as a problem document; one that is not the asker's doing is logged and told without internals. */
export function errorAnswer(error: unknown, route: string, log: Log): Response {
  if (error instanceof HttpError) return problemAnswer(error.error, error.wording);
  const ours = toKinerjaError(error);
  const answer = problemAnswer(ours);
  if (answer.status < 500) return answer;
  const instance = `urn:uuid:${randomUUID()}`;
  log({ instance, route, error: ours });
  return problemAnswer(ours, { instance });
}
