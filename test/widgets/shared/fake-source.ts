import {
  type Delivery,
  type Filter,
  type Kind,
  KinerjaError,
  type Records,
  type Source,
  receiptCode,
} from '@kinerja/core';

/** A source whose every answer a test decides; records what was put. */
export class FakeSource implements Source {
  readonly records = new Map<string, unknown>();
  readonly sent: { readonly kind: Kind; readonly record: { readonly id: string } }[] = [];
  /** How often each kind was read. */
  reads = 0;
  /** Thrown by every read until it is taken away. */
  failing: KinerjaError | undefined;
  /** What becomes of a record that is put. */
  deliver: (record: { readonly id: string }) => Promise<Delivery> = ({ id }) =>
    Promise.resolve({ state: 'received', code: receiptCode(id) });

  /** Holds these records. */
  with<K extends Kind>(kind: K, ...records: readonly Records[K][]): this {
    for (const record of records) this.records.set(`${kind}/${record.id}`, record);
    return this;
  }

  get<K extends Kind>(kind: K, id: string): Promise<Records[K]> {
    this.reads += 1;
    if (this.failing) return Promise.reject(this.failing);
    const record = this.records.get(`${kind}/${id}`);
    return record
      ? Promise.resolve(record as Records[K])
      : Promise.reject(new KinerjaError('not-found', { kind, id }));
  }

  list<K extends Kind>(kind: K, where: Filter = {}): Promise<readonly Records[K][]> {
    const all = [...this.records].filter(([key]) => key.startsWith(`${kind}/`)).map(([, record]) => record);
    const fits = (record: unknown): boolean =>
      Object.entries(where).every(([name, value]) => (record as Record<string, unknown>)[name] === value);
    return Promise.resolve(all.filter(fits) as Records[K][]);
  }

  put<K extends Kind>(kind: K, record: Records[K]): Promise<Delivery> {
    this.sent.push({ kind, record });
    return this.deliver(record);
  }

  waiting(): Promise<number> {
    return Promise.resolve(0);
  }
}

/** A promise that the test settles when it likes. */
export function later<T>(): {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
} {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** One error of every code, with facts as the data layer gives them. */
export const oneOfEach: readonly KinerjaError[] = [
  new KinerjaError('invalid-data', { kind: 'response', issues: [{ path: ['answers'], rule: 'required' }] }),
  new KinerjaError('not-found', { kind: 'survey', id: 'x' }),
  new KinerjaError('conflict', { kind: 'response', id: 'x' }),
  new KinerjaError('unreachable', {}),
  new KinerjaError('refused', { status: 401 }),
  new KinerjaError('refused', { status: 403 }),
  new KinerjaError('busy', { retryAfter: 30 }),
  new KinerjaError('busy', {}),
  new KinerjaError('storage', { reason: 'full' }),
  new KinerjaError('storage', { reason: 'unavailable' }),
  new KinerjaError('unknown-regulation', { id: 'peraturan-9' }),
  new KinerjaError('wrong-stage', { stage: 'draft', action: 'report' }),
  new KinerjaError('unexpected', {}),
];

/** An act that the server refuses because the clock of the device is fast: of more than a day its day is wrong too. */
export const datedAhead = new KinerjaError('invalid-data', {
  issues: [
    {
      path: ['history', 1, 'on'],
      rule: 'out-of-range',
      facts: { minimum: '2026-01-20', maximum: '2026-01-22' },
    },
    {
      path: ['history', 1, 'at'],
      rule: 'out-of-range',
      facts: { maximum: '2026-01-21T05:05:00.000Z', value: '2026-01-24T05:00:00.000Z' },
    },
  ],
});

/** The next event of that name that reaches the document. */
export function heard<Name extends keyof DocumentEventMap>(name: Name): Promise<DocumentEventMap[Name]> {
  return new Promise((resolve) => document.addEventListener(name, resolve, { once: true }));
}
