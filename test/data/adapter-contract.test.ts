import { KinerjaError, receiptCode } from '@kinerja/core';
import { type Adapter, type Keyed, memory } from '@kinerja/data';
import { type Runner, adapterContract } from '@kinerja/mock';
import { expect } from '@open-wc/testing';

/** Runs the contract outside of mocha and gives the names of the tests that fail. */
async function failing(make: () => Adapter): Promise<readonly string[]> {
  const tests: { readonly name: string; readonly body: () => Promise<void> }[] = [];
  const runner: Runner = {
    describe: (_name, body) => body(),
    it: (name, body) => tests.push({ name, body }),
  };
  adapterContract('an adapter', make, runner);
  const outcomes = await Promise.allSettled(tests.map(({ body }) => body()));
  return tests.filter((_test, index) => outcomes[index]?.status === 'rejected').map(({ name }) => name);
}

/** An adapter that keeps references and follows no rule. */
function careless(): Adapter {
  const records = new Map<string, Keyed>();
  return {
    read: async (kind, id) => records.get(`${kind} ${id}`),
    list: async (kind) => [...records].filter(([key]) => key.startsWith(kind)).map(([, record]) => record),
    write: async (kind, record) => {
      records.set(`${kind} ${record.id}`, record);
      return { state: 'received', code: receiptCode(record.id) };
    },
  };
}

describe('adapterContract', () => {
  it('has nothing to say about a good adapter', async () => {
    expect(await failing(() => memory())).to.deep.equal([]);
  });

  it('sees every rule that a careless adapter breaks', async () => {
    expect(await failing(careless)).to.deep.equal([
      'copies on the way in and on the way out',
      'never changes a response or a report of progress',
      'takes only the next revision of what carries one',
      'lets one of two writers at the same time win',
      'lists what matches every part of the filter',
      'finds a plan and an evaluation by the id of a person',
    ]);
  });

  const broken: readonly [what: string, change: (good: Adapter) => Partial<Adapter>, test: string][] = [
    [
      'throws where nothing is',
      (good) => ({ read: (kind, id) => orThrow(good.read(kind, id)) }),
      'gives nothing for',
    ],
    ['mixes kinds', (good) => ({ read: async (_kind, id) => good.read('survey', id) }), 'keeps kinds apart'],
    ['has another answer each time', (good) => ({ write: counting(good) }), 'answers a repeated write'],
    ['never replaces', (good) => ({ write: onlyOnce(good) }), 'replaces surveys and tabulations'],
    ['says stored', (good) => ({ write: storing(good) }), 'gives a rating back'],
  ];
  for (const [what, change, test] of broken) {
    it(`sees an adapter that ${what}`, async () => {
      const make = (): Adapter => {
        const good = memory();
        return { ...good, ...change(good) };
      };
      expect((await failing(make)).join('\n')).to.contain(test);
    });
  }
});

async function orThrow(reading: Promise<unknown>): Promise<unknown> {
  const record = await reading;
  if (record === undefined) throw new KinerjaError('not-found', { kind: 'plan', id: 'nobody' });
  return record;
}

function counting(good: Adapter): Adapter['write'] {
  let count = 0;
  return async (kind, record) => ({
    ...(await good.write(kind, record)),
    code: receiptCode(`0000000${++count}`),
  });
}

function onlyOnce(good: Adapter): Adapter['write'] {
  return async (kind, record) => {
    if (await good.read(kind, record.id)) throw new KinerjaError('conflict', { kind, id: record.id });
    return good.write(kind, record);
  };
}

function storing(good: Adapter): Adapter['write'] {
  return async (kind, record) => {
    const { code } = await good.write(kind, record);
    return { state: 'stored', code, delivered: new Promise(() => {}) };
  };
}
