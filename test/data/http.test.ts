import { KinerjaError, receiptCode } from '@kinerja/core';
import { type HttpOptions, http, memory } from '@kinerja/data';
import { expect } from '@open-wc/testing';
import { failure, progress } from './bench.ts';
import { serve } from './network.ts';

interface Call {
  readonly url: string;
  readonly init: RequestInit;
}

/** `http` over one prepared answer, and what it asked. */
function answering(body: unknown, init: ResponseInit = {}, options: Partial<HttpOptions> = {}) {
  const calls: Call[] = [];
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const adapter = http({
    url: '/api/kinerja',
    fetch: async (url, request) => {
      calls.push({ url: String(url), init: request });
      return new Response(text, init);
    },
    ...options,
  });
  return { adapter, calls };
}

const received = { state: 'received', code: 'K7Q2-MX4D' };
const html = '<!doctype html><title>Masuk</title>';

describe('http asks', () => {
  it('at addresses below url, relative to the page', async () => {
    const { adapter, calls } = answering([]);
    await adapter.list('progress');
    await adapter.list('progress', { plan: 'p 1', target: 'a&b' });
    await adapter.read('plan', 'a/b');
    expect(calls.map(({ url }) => url)).to.deep.equal(
      ['progress', 'progress?plan=p+1&target=a%26b', 'plan/a%2Fb'].map(
        (path) => new URL(`/api/kinerja/${path}`, document.baseURI).href,
      ),
    );
    for (const url of ['https://contoh.go.id/kinerja/', 'https://contoh.go.id/kinerja']) {
      const other = answering([], {}, { url });
      await other.adapter.list('survey');
      expect(other.calls[0]?.url).to.equal('https://contoh.go.id/kinerja/survey');
    }
  });

  it('with cookies of the own origin only, and with the headers it was given', async () => {
    let token = 0;
    const { adapter, calls } = answering(
      received,
      {},
      { headers: () => ({ 'X-CSRF-Token': String(++token) }) },
    );
    await adapter.write('progress', progress('a'));
    await adapter.write('progress', progress('a'));
    expect(calls[1]?.init).to.deep.include({ method: 'PUT', credentials: 'same-origin', keepalive: true });
    expect(calls[1]?.init.headers).to.deep.equal({
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'X-CSRF-Token': '2',
    });
    expect(JSON.parse(String(calls[1]?.init.body))).to.deep.equal(progress('a'));
    const fixed = answering([], {}, { headers: { Authorization: 'Bearer x' } });
    await fixed.adapter.list('plan');
    expect(fixed.calls[0]?.init.headers).to.include({ Authorization: 'Bearer x' });
  });

  it('to outlive the page only for what a browser lets outlive it', async () => {
    const { adapter, calls } = answering(received);
    await adapter.write('plan', { id: 'p', note: 'x'.repeat(70_000) } as { id: string });
    expect(calls[0]?.init.keepalive).to.equal(false);
  });

  it('without breaking on an address that is none', async () => {
    const { adapter } = answering([], {}, { url: 'http://[' });
    expect(await failure(adapter.list('survey'))).to.include({ code: 'unexpected' });
    expect(await failure(adapter.write('survey', { id: 'a' }))).to.include({ code: 'unexpected' });
  });
});

describe('http understands', () => {
  const cases: readonly [
    status: number,
    body: unknown,
    headers: Record<string, string>,
    error: KinerjaError,
  ][] = [
    [
      422,
      { code: 'invalid-data', issues: [{ path: ['answers'], rule: 'required' }] },
      {},
      new KinerjaError('invalid-data', {
        kind: 'response',
        issues: [{ path: ['answers'], rule: 'required' }],
      }),
    ],
    [400, { code: 'invalid-data' }, {}, new KinerjaError('invalid-data', { kind: 'response', issues: [] })],
    [422, { errors: {} }, {}, new KinerjaError('invalid-data', { kind: 'response', issues: [] })],
    [400, html, {}, new KinerjaError('unexpected', {})],
    [413, html, {}, new KinerjaError('unexpected', {})],
    [401, { code: 'refused' }, {}, new KinerjaError('refused', { status: 401 })],
    [403, html, {}, new KinerjaError('refused', { status: 403 })],
    [404, { code: 'not-found' }, {}, new KinerjaError('not-found', { kind: 'response', id: 'a' })],
    [404, html, {}, new KinerjaError('unreachable', { status: 404 })],
    [409, { code: 'conflict' }, {}, new KinerjaError('conflict', { kind: 'response', id: 'a' })],
    [409, html, {}, new KinerjaError('conflict', { kind: 'response', id: 'a' })],
    [
      409,
      { code: 'wrong-stage', stage: 'draft', action: 'report' },
      {},
      new KinerjaError('wrong-stage', { stage: 'draft', action: 'report' }),
    ],
    [422, { code: 'unknown-regulation', id: 'x' }, {}, new KinerjaError('unknown-regulation', { id: 'x' })],
    [429, html, { 'Retry-After': '120' }, new KinerjaError('busy', { retryAfter: 120 })],
    [429, {}, {}, new KinerjaError('busy', {})],
    [429, {}, { 'Retry-After': 'Fri, 20 Nov 2026 00:00:00 GMT' }, new KinerjaError('busy', {})],
    [500, html, {}, new KinerjaError('unreachable', { status: 500 })],
    [503, { code: 'unreachable' }, { 'Retry-After': '5' }, new KinerjaError('unreachable', { status: 503 })],
    [200, html, {}, new KinerjaError('unreachable', { status: 200 })],
    [200, { state: 'received' }, {}, new KinerjaError('unreachable', { status: 200 })],
    [200, 'null', {}, new KinerjaError('unreachable', { status: 200 })],
  ];
  for (const [status, body, headers, { code, facts }] of cases) {
    const what = typeof body === 'string' ? body.slice(0, 9) : JSON.stringify(body).slice(0, 40);
    it(`${status} ${what} to a write as ${code}`, async () => {
      const { adapter } = answering(body, { status, headers });
      const error = await failure(adapter.write('response', { id: 'a' }));
      expect(error).to.include({ name: 'KinerjaError', code }).and.to.have.deep.property('facts', facts);
    });
  }

  it('nothing else as a receipt', async () => {
    const { adapter } = answering(received, { status: 201 });
    expect(await adapter.write('response', { id: 'a' })).to.deep.equal(received);
  });

  it('any 404 to a read as absence, and a list that is none as no answer', async () => {
    expect(await answering(html, { status: 404 }).adapter.read('survey', 'a')).to.equal(undefined);
    expect(await failure(answering({}).adapter.list('survey'))).to.include({ code: 'unreachable' });
    expect(await failure(answering(html).adapter.read('survey', 'a'))).to.include({ code: 'unreachable' });
    expect(await failure(answering('1').adapter.read('survey', 'a'))).to.include({ code: 'unreachable' });
  });

  it('silence as nobody being there', async () => {
    const adapter = http({
      url: '/api',
      timeout: 5,
      fetch: (_url, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        }),
    });
    const error = await failure(adapter.read('survey', 'a'));
    expect(error).to.include({ code: 'unreachable' }).and.to.have.deep.property('facts', {});
  });
});

describe('http over a network that fails', () => {
  it('is unreachable when nobody answers, and well again afterwards', async () => {
    const { url, faults } = serve(memory());
    const adapter = http({ url });
    faults.offline = true;
    expect(await failure(adapter.read('survey', 'a'))).to.include({ code: 'unreachable' });
    expect(await failure(adapter.write('progress', progress('a')))).to.include({ code: 'unreachable' });
    faults.reset();
    expect(await adapter.write('progress', progress('a'))).to.deep.equal({
      state: 'received',
      code: receiptCode('a'),
    });
  });

  for (const [status, code] of [
    [401, 'refused'],
    [403, 'refused'],
    [409, 'conflict'],
    [422, 'invalid-data'],
    [429, 'busy'],
    [500, 'unreachable'],
  ] as const) {
    it(`meets ${status} once, where the switch says so`, async () => {
      const { url, faults } = serve(memory());
      const adapter = http({ url });
      faults.set({ status, once: true, only: 'PUT', retryAfter: 7 });
      expect(await adapter.list('progress')).to.deep.equal([]);
      expect(await failure(adapter.write('progress', progress('a')))).to.include({ code });
      expect((await adapter.write('progress', progress('a'))).state).to.equal('received');
    });
  }

  it('says 201 for what is new and 200 for what is repeated', async () => {
    const { url } = serve(memory());
    const statuses: number[] = [];
    const adapter = http({
      url,
      fetch: async (address, init) => {
        const answer = await fetch(address, init);
        statuses.push(answer.status);
        return answer;
      },
    });
    await adapter.write('progress', progress('a'));
    await adapter.write('progress', progress('a'));
    expect(statuses).to.deep.equal([201, 200]);
  });

  it('answers in problem+json', async () => {
    const { url, faults } = serve(memory());
    faults.set({ status: 429, retryAfter: 30 });
    const answer = await fetch(`${url}/survey/a`);
    expect(answer.headers.get('Content-Type')).to.equal('application/problem+json');
    expect(answer.headers.get('Retry-After')).to.equal('30');
    expect(await answer.json()).to.deep.equal({
      type: 'urn:kinerja:problem:busy',
      title: 'busy',
      status: 429,
      code: 'busy',
    });
    faults.reset();
    const wrongId = await fetch(`${url}/survey/a`, { method: 'PUT', body: '{"id":"b"}' });
    expect(wrongId.status).to.equal(422);
    expect((await fetch(`${url}/nonsense/a`)).status).to.equal(422);
  });
});
