import { type ErrorFacts, type Issue, type Kind, KinerjaError } from '@kinerja/core';

/** What an HTTP answer that is not 2xx means; the table is at the top of `http.ts`. */
export function problemOf(response: Response, body: unknown, kind: Kind, id: string): KinerjaError {
  const { status } = response;
  // Without a code, it came from something else on the way: a proxy, a firewall, a wrong address.
  const problem: Partial<Problem> = (body as Partial<Problem> | undefined) ?? {};
  const { code, issues, stage = '', action = '' } = problem;
  if (code === 'wrong-stage') return new KinerjaError(code, { stage, action });
  if (code === 'unknown-regulation') return new KinerjaError(code, { id: problem.id ?? '' });
  if (code === 'invalid-data' || status === 422) {
    return new KinerjaError('invalid-data', { kind, issues: Array.isArray(issues) ? issues : [] });
  }
  if (status === 401 || status === 403) return new KinerjaError('refused', { status });
  if (status === 404 && code) return new KinerjaError('not-found', { kind, id });
  if (status === 409) return new KinerjaError('conflict', { kind, id });
  if (status === 429) return new KinerjaError('busy', retryAfter(response));
  if (status === 404 || status >= 500) return new KinerjaError('unreachable', { status });
  return new KinerjaError('unexpected', {}, { cause: new Error(`HTTP ${status}`) });
}

interface Problem {
  readonly code: string;
  readonly id: string;
  readonly issues: readonly Issue[];
  readonly stage: string;
  readonly action: string;
}

function retryAfter(response: Response): ErrorFacts['busy'] {
  const seconds = Number(response.headers.get('Retry-After') ?? NaN);
  return seconds >= 0 ? { retryAfter: seconds } : {};
}
