import { type ErrorCode, type ErrorFacts, type Filter, type Kind } from '@kinerja/core';
import { KinerjaError, readReceiptCode, receiptCode, toKinerjaError } from '@kinerja/core';
import { recordSchemas } from '@kinerja/core/records/all';
import type { Adapter, Keyed } from '@kinerja/data';
import { HttpResponse, type RequestHandler, delay, http } from 'msw';
import { type FaultOptions, type Faults, faults } from './faults.ts';

/** What `handlers` may be told beside the adapter. */
export interface HandlerOptions {
  /** Switches that may be turned while it runs. */
  readonly faults?: Faults;
  /** Where the contract is served, as an msw path; `* /api/kinerja` (without the blank) unless told. */
  readonly base?: string;
}

/**
 * msw handlers that serve any adapter over the HTTP contract (see `http` of `@kinerja/data`), and get wrong what the
 * faults say. They check no rights and no schemas: the server does that.
 */
export function handlers(adapter: Adapter, options: Faults | HandlerOptions = {}): RequestHandler[] {
  const { faults: switches = faults(), base = '*/api/kinerja' } =
    'take' in options ? { faults: options } : options;
  return [
    http.get(`${base}/:kind/:id`, ({ request, params }) =>
      answer(request, switches, () => read(adapter, kindOf(params), String(params.id))),
    ),
    http.get(`${base}/:kind`, ({ request, params }) =>
      answer(request, switches, async () => {
        const where = Object.fromEntries(new URL(request.url).searchParams);
        return HttpResponse.json(await list(adapter, kindOf(params), where));
      }),
    ),
    http.put(`${base}/:kind/:id`, ({ request, params }) =>
      answer(request, switches, () => write(adapter, kindOf(params), String(params.id), request)),
    ),
  ];
}

async function answer(request: Request, switches: Faults, serve: () => Promise<Response>): Promise<Response> {
  const fault = switches.take(request.method);
  if (fault.latency) await delay(fault.latency);
  if (fault.offline) return HttpResponse.error();
  try {
    if (fault.status) throw wrong(fault);
    const response = await serve();
    return fault.lost ? HttpResponse.error() : response;
  } catch (error) {
    return problem(toKinerjaError(error), fault.status);
  }
}

async function read(adapter: Adapter, kind: Kind, id: string): Promise<Response> {
  const record = await adapter.read(kind, id);
  if (record === undefined) throw new KinerjaError('not-found', { kind, id });
  return HttpResponse.json(record as object);
}

/** A receipt code finds the tabulations in which its answer is counted; adapters keep no such thing. */
async function list(adapter: Adapter, kind: Kind, { receipt, ...where }: Filter): Promise<readonly object[]> {
  const records = (await adapter.list(kind, where)) as readonly Keyed[];
  if (kind !== 'tabulation' || receipt === undefined) return records;
  const responses = (await adapter.list('response')) as readonly { id: string; survey: string }[];
  const counted = responses.filter(({ id }) => readReceiptCode(receiptCode(id)) === readReceiptCode(receipt));
  return records.filter(({ id }) => counted.some(({ survey }) => survey === id));
}

async function write(adapter: Adapter, kind: Kind, id: string, request: Request): Promise<Response> {
  const record = (await request.json().catch(() => undefined)) as Keyed | undefined;
  if (record?.id !== id) {
    throw new KinerjaError('invalid-data', { kind, issues: [{ path: ['id'], rule: 'inconsistent' }] });
  }
  const known = await adapter.read(kind, id);
  const { state, code } = await adapter.write(kind, record);
  return HttpResponse.json({ state, code }, { status: known === undefined ? 201 : 200 });
}

function kindOf(params: Readonly<Record<string, unknown>>): Kind {
  const kind = String(params.kind);
  if (kind in recordSchemas) return kind as Kind;
  throw new KinerjaError('invalid-data', { issues: [{ path: ['kind'], rule: 'choice' }] });
}

function wrong({ status, retryAfter }: FaultOptions): KinerjaError {
  switch (status) {
    case 401:
    case 403:
      return new KinerjaError('refused', { status });
    case 409:
      return new KinerjaError('conflict', { kind: 'plan', id: '' });
    case 422:
      return new KinerjaError('invalid-data', { issues: [{ path: ['id'], rule: 'format' }] });
    case 429:
      return new KinerjaError('busy', { ...(retryAfter !== undefined && { retryAfter }) });
    default:
      return new KinerjaError('unreachable', { ...(status && { status }) });
  }
}

const STATUS: Readonly<Record<ErrorCode, number>> = {
  'invalid-data': 422,
  'not-found': 404,
  conflict: 409,
  unreachable: 503,
  refused: 403,
  busy: 429,
  storage: 507,
  'unknown-regulation': 422,
  'wrong-stage': 409,
  unexpected: 500,
};

function problem(error: KinerjaError, forced?: number): Response {
  const { code } = error;
  const facts = error.facts as Partial<ErrorFacts['busy'] & { status: number }>;
  const status = forced ?? facts.status ?? STATUS[code];
  const { retryAfter, ...shown } = facts;
  return HttpResponse.json(
    { ...shown, type: `urn:kinerja:problem:${code}`, title: code, status, code },
    {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
      },
    },
  );
}
