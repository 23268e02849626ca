import { type ErrorFacts, type Issue, type Kind, KinerjaError } from '@kinerja/core';

/** What an HTTP answer that is not 2xx means; the table is at the top of `http.ts`. */
export function problemOf(response: Response, body: unknown, kind: Kind, id: string): KinerjaError {
  const { status } = response;
  // Without a problem in it, it came from something else on the way: a proxy, a firewall, a wrong address.
  const problem = body as Partial<Problem> | undefined;
  if ((status === 400 || status === 422) && problem?.code) {
    const issues = Array.isArray(problem.issues) ? problem.issues : [];
    return new KinerjaError('invalid-data', { kind, issues });
  }
  if (status === 401 || status === 403) return new KinerjaError('refused', { status });
  if (status === 404 && problem?.code) return new KinerjaError('not-found', { kind, id });
  if (status === 409) return conflict(problem, kind, id);
  if (status === 429) return new KinerjaError('busy', retryAfter(response));
  if (status === 404 || status >= 500) return new KinerjaError('unreachable', { status });
  return new KinerjaError('unexpected', {}, { cause: new Error(`HTTP ${status}`) });
}

interface Problem {
  readonly code: string;
  readonly issues: readonly Issue[];
  readonly stage: string;
  readonly action: string;
}

function conflict(problem: Partial<Problem> | undefined, kind: Kind, id: string): KinerjaError {
  if (problem?.code !== 'wrong-stage') return new KinerjaError('conflict', { kind, id });
  return new KinerjaError('wrong-stage', { stage: problem.stage ?? '', action: problem.action ?? '' });
}

function retryAfter(response: Response): ErrorFacts['busy'] {
  const seconds = Number(response.headers.get('Retry-After') ?? NaN);
  return seconds >= 0 ? { retryAfter: seconds } : {};
}
