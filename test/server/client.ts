import assert from 'node:assert/strict';
import type { Issue, Kind } from '@kinerja/core';
import { type App, type AppOptions, type Identity, type Store, createApp } from '@kinerja/server';
import { people } from './records.ts';

/** The day on which the tests happen. */
export const now = new Date('2026-11-22T05:00:00Z');

export const base = 'http://portal.test/api/kinerja';

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly kind?: string;
  readonly id?: string;
  readonly issues?: readonly Issue[];
  readonly stage?: string;
  readonly instance?: string;
}

/** An app whose sign-in believes a header: who may do what is tested here, not how one signs in. */
export function appOver(store: Store, options: Partial<AppOptions> = {}): App {
  const authenticate = async (request: Request) =>
    people.find(({ id }) => id === request.headers.get('x-person')) ?? null;
  const log: AppOptions['log'] = (failure) => assert.fail(String(failure.error));
  return createApp({ store, authenticate, log, now: () => now, ...options });
}

/** Requests of one person, or of a citizen. */
export function client(app: App, person?: Identity) {
  const headers: Record<string, string> = person ? { 'x-person': person.id } : {};
  return {
    get: (path: string, more: Record<string, string> = {}) =>
      app.fetch(new Request(`${base}/${path}`, { headers: { ...headers, ...more } })),
    put: (
      kind: Kind,
      record: { readonly id: string; readonly [property: string]: unknown },
      more: Record<string, string> = {},
    ) =>
      app.fetch(
        new Request(`${base}/${kind}/${record.id}`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json', ...headers, ...more },
          body: JSON.stringify(record),
        }),
      ),
  };
}

/** The problem in an answer, which must have this status and be a problem document in form. */
export async function problem(answer: Response, status: number, code: string): Promise<Problem> {
  const body = (await answer.json()) as Problem;
  assert.equal(answer.status, status, JSON.stringify(body));
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.deepEqual([body.status, body.code, body.type], [status, code, `urn:kinerja:problem:${code}`]);
  return body;
}
