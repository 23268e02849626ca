import { type Kind, isKinerjaError } from '@kinerja/core';
import { type Adapter, type Keyed, sameContent } from '@kinerja/data';
import { sample } from './sample.ts';

/** Whatever runs tests: mocha, node:test and Jasmine all have these two. */
export interface Runner {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => Promise<void>): unknown;
}

const kinds = Object.keys(sample) as Kind[];

/**
 * What every adapter must keep to, as tests: `adapterContract('memory', () => memory())`. `make` gives a new, empty
 * adapter each time. The runner is the global one (mocha) unless given, e.g. `{ describe, it }` of `node:test`.
 */
export function adapterContract(
  name: string,
  make: () => Adapter | Promise<Adapter>,
  { describe, it }: Runner = globalThis as unknown as Runner,
): void {
  const test = (what: string, body: (adapter: Adapter) => Promise<void>): void => {
    it(what, async () => body(await make()));
  };
  describe(`${name} keeps the adapter contract`, () => {
    reading(test);
    copying(test);
    writing(test);
    filtering(test);
  });
}

type Test = (what: string, body: (adapter: Adapter) => Promise<void>) => void;

function reading(test: Test): void {
  test('gives nothing for what is not there', async (adapter) => {
    same(await adapter.read('survey', 'nobody'), undefined, 'read');
    same(await adapter.list('plan'), [], 'list');
  });
  for (const kind of kinds) {
    test(`gives a ${kind} back as it was written`, async (adapter) => {
      const delivery = await adapter.write(kind, sample[kind]);
      same(delivery.state, 'received', 'state');
      same(/^[0-9A-Z]{4}-[0-9A-Z]{1,4}$/.test(delivery.code), true, `code ${delivery.code}`);
      same(await adapter.read(kind, sample[kind].id), sample[kind], 'read');
      same(await adapter.list(kind), [sample[kind]], 'list');
    });
  }
  test('keeps kinds apart', async (adapter) => {
    await adapter.write('survey', sample.survey);
    same(await adapter.read('tabulation', sample.survey.id), undefined, 'read');
    same(await adapter.list('tabulation'), [], 'list');
  });
}

function copying(test: Test): void {
  test('copies on the way in and on the way out', async (adapter) => {
    const record = structuredClone(sample.progress) as { id: string; note?: string };
    const writing = adapter.write('progress', record);
    record.note = 'changed right after the call';
    await writing;
    record.note = 'changed afterwards';
    const read = (await adapter.read('progress', record.id)) as typeof record;
    same(read, sample.progress, 'what was kept');
    read.note = 'changed by a reader';
    const [listed] = (await adapter.list('progress')) as (typeof record)[];
    same(listed, sample.progress, 'what was read');
    if (listed) listed.note = 'changed by another reader';
    same(await adapter.read('progress', record.id), sample.progress, 'what was listed');
  });
}

function writing(test: Test): void {
  test('answers a repeated write the same way', async (adapter) => {
    for (const kind of kinds) {
      const first = await adapter.write(kind, sample[kind]);
      same(await adapter.write(kind, reversed(sample[kind])), first, kind);
      same((await adapter.list(kind)).length, 1, kind);
    }
  });
  test('never changes a response or a report of progress', async (adapter) => {
    for (const kind of ['response', 'progress'] as const) {
      await adapter.write(kind, sample[kind]);
      const other = { ...sample[kind], on: '2026-11-23' };
      await conflicts(adapter, kind, other);
      same(await adapter.read(kind, sample[kind].id), sample[kind], kind);
    }
  });
  test('replaces surveys and tabulations', async (adapter) => {
    for (const kind of ['survey', 'tabulation'] as const) {
      await adapter.write(kind, sample[kind]);
      const next = { ...sample[kind], unit: 'Dinas Lain' };
      await adapter.write(kind, next);
      same(await adapter.read(kind, next.id), next, kind);
    }
  });
  test('takes only the next revision of what carries one', async (adapter) => {
    const others = {
      plan: { stage: 'submitted' },
      rating: { status: 'final' },
      feedback: { strengths: 'Lain' },
      evaluation: { stage: 'self-assessed' },
      development: { stage: 'offered' },
      award: { stage: 'withheld' },
    };
    for (const kind of ['plan', 'rating', 'feedback', 'development', 'evaluation', 'award'] as const) {
      const version = (revision: number, other?: object) => ({ ...sample[kind], ...other, revision });
      await conflicts(adapter, kind, version(2));
      await adapter.write(kind, version(1));
      await adapter.write(kind, version(2));
      const stale = [version(1), version(2, others[kind]), version(4)];
      for (const record of stale) await conflicts(adapter, kind, record);
      same(await adapter.write(kind, version(2)), await adapter.write(kind, version(3)), 'code');
      same(await adapter.read(kind, sample[kind].id), version(3), kind);
    }
  });
  test('lets one of two writers at the same time win', async (adapter) => {
    const writers = ['2026-11-23', '2026-11-24'].map((on) => ({ ...sample.progress, on }));
    const outcomes = await Promise.allSettled(writers.map((record) => adapter.write('progress', record)));
    same(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'], 'outcomes');
    const winner = writers[outcomes.findIndex(({ status }) => status === 'fulfilled')];
    same(await adapter.read('progress', sample.progress.id), winner, 'the record');
  });
}

function filtering(test: Test): void {
  test('lists what matches every part of the filter', async (adapter) => {
    const make = (id: string, plan: string, target: string) => ({ ...sample.progress, id, plan, target });
    const records = [make('a', 'p1', 't1'), make('b', 'p1', 't2'), make('c', 'p2', 't1')];
    for (const record of records) await adapter.write('progress', record);
    const ids = async (where?: Readonly<Record<string, string>>) =>
      ((await adapter.list('progress', where)) as Keyed[]).map(({ id }) => id).sort();
    same(await ids(), ['a', 'b', 'c'], 'no filter');
    same(await ids({ plan: 'p1' }), ['a', 'b'], 'one');
    same(await ids({ plan: 'p1', target: 't1' }), ['a'], 'two');
    same(await ids({ plan: 'p3' }), [], 'none');
  });
  test('finds a plan and an evaluation by the id of a person', async (adapter) => {
    for (const kind of ['plan', 'evaluation'] as const) {
      await adapter.write(kind, sample[kind]);
      same((await adapter.list(kind, { employee: 'rina', supervisor: 'agus' })).length, 1, `own ${kind}`);
      same(await adapter.list(kind, { employee: 'agus' }), [], `${kind} of somebody else`);
    }
  });
}

async function conflicts(adapter: Adapter, kind: Kind, record: Keyed): Promise<void> {
  const error: unknown = await adapter.write(kind, record).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isKinerjaError(error, 'conflict'))
    throw new Error(`${kind}: expected a conflict, got ${String(error)}`);
  same(error.facts, { kind, id: record.id }, 'facts of the conflict');
}

/** The same content with its properties in another order. */
function reversed<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).reverse()) as T;
}

function same(actual: unknown, expected: unknown, what: string): void {
  if (sameContent(actual, expected)) return;
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}
