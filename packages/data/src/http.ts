/**
 * The HTTP contract. Bodies are JSON, addresses are below `url`.
 *
 *     GET {url}/{kind}/{id}        200 the record · 404 there is none
 *     GET {url}/{kind}?field=value 200 an array of records
 *                                  (of tabulations also ?receipt=K7Q2-MX4D: those that count the answer with this code)
 *     PUT {url}/{kind}/{id}        201 created · 200 replaced, or the same again
 *                                  body of the answer: { "state": "received", "code": "K7Q2-MX4D" }
 *
 * Anything else is RFC 9457 `application/problem+json`:
 * `{ type: "urn:kinerja:problem:<code>", title, status, code, detail?, kind?, id?, issues? }`
 *
 *     400, 422  invalid-data, with `issues`     404  not-found       409  conflict
 *     401, 403  refused                         429  busy, header Retry-After in seconds
 *     5xx, no answer, or an answer that is not this contract (e.g. the sign-in page of a hotel network)  unreachable
 */
import { type Kind, KinerjaError, type Received, toKinerjaError } from '@kinerja/core';
import type { Adapter } from './adapter.ts';
import { problemOf } from './problem.ts';

type Headers = Readonly<Record<string, string>>;

/** What `http` may be told. */
export interface HttpOptions {
  /** Where the contract is served, absolute or relative to the page, e.g. `/api/kinerja`. */
  readonly url: string;
  /** Instead of the global one. */
  readonly fetch?: (url: URL, init: RequestInit) => Promise<Response>;
  /** Sent with every request. A function is asked each time, e.g. for a token against forged requests. */
  readonly headers?: Headers | (() => Headers);
  /** Milliseconds after which nobody counts as having answered; 30 000 unless told. */
  readonly timeout?: number;
}

/** Below this a browser may finish the request after the page is closed (the limit is 64 KiB, in bytes). */
const KEEPALIVE = 20_000;

interface Answer {
  readonly response: Response;
  /** `undefined` when it was no JSON. */
  readonly body: unknown;
}

/**
 * Records at a server that speaks the contract above. Cookies go along to the page's own origin only.
 * @throws KinerjaError by the table above
 */
export function http(options: HttpOptions): Adapter {
  return {
    read: async (kind, id) => {
      const answer = await ask(options, pathOf(kind, id));
      return answer.response.status === 404 ? undefined : sure(answer, isRecord, kind, id);
    },
    list: async (kind, where = {}) => {
      const query = new URLSearchParams(where).toString();
      return sure(await ask(options, pathOf(kind) + (query && `?${query}`)), Array.isArray, kind, '');
    },
    write: async (kind, record) => {
      const body = JSON.stringify(record);
      const init = { method: 'PUT', body, keepalive: body.length < KEEPALIVE };
      const answer = await ask(options, pathOf(kind, record.id), init);
      return { state: 'received', code: sure(answer, isReceived, kind, record.id).code };
    },
  };
}

function pathOf(...parts: readonly string[]): string {
  return parts.map(encodeURIComponent).join('/');
}

async function ask(options: HttpOptions, path: string, init: RequestInit = {}): Promise<Answer> {
  const [address, headers] = prepare(options, path);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), options.timeout ?? 30_000);
  try {
    const response = await (options.fetch ?? fetch)(address, {
      ...init,
      headers: {
        Accept: 'application/json',
        ...(init.body ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      credentials: 'same-origin',
      cache: 'no-cache',
      signal: controller.signal,
    });
    return { response, body: parsed(await response.text()) };
  } catch (cause) {
    throw new KinerjaError('unreachable', {}, { cause });
  } finally {
    clearTimeout(timer);
  }
}

function prepare({ url, headers }: HttpOptions, path: string): [URL, Headers | undefined] {
  try {
    const address = new URL(`${url.replace(/\/+$/, '')}/${path}`, globalThis.document?.baseURI);
    return [address, typeof headers === 'function' ? headers() : headers];
  } catch (error) {
    throw toKinerjaError(error);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The body if it is what the contract says; otherwise the problem it tells, or nobody we know has answered. */
function sure<T>({ response, body }: Answer, is: (body: unknown) => body is T, kind: Kind, id: string): T {
  if (!response.ok) throw problemOf(response, body, kind, id);
  if (is(body)) return body;
  throw new KinerjaError('unreachable', { status: response.status });
}

function isRecord(body: unknown): body is object {
  return typeof body === 'object' && body !== null;
}

function isReceived(body: unknown): body is Received {
  const it = body as Partial<Received> | null | undefined;
  return it?.state === 'received' && typeof it.code === 'string';
}
