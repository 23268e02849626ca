import { indexedDb } from '@kinerja/data';
import { expect } from '@open-wc/testing';
import { unreachable } from './answers.ts';
import { failure, freshName, instead, offlineHere, progress, receiver, response } from './bench.ts';

const { put } = IDBObjectStore.prototype;

afterEach(() => {
  IDBObjectStore.prototype.put = put;
});

const full = function (this: IDBObjectStore, ...parameters: Parameters<typeof put>): IDBRequest<IDBValidKey> {
  if (this.name !== 'outbox' && this.name !== 'records') return put.apply(this, parameters);
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

describe('a device that is full', () => {
  it('says so', async () => {
    const adapter = indexedDb({ name: freshName() });
    IDBObjectStore.prototype.put = full;
    const error = await failure(adapter.write('progress', progress('a')));
    expect(error).to.include({ code: 'storage' }).and.to.have.deep.property('facts', { reason: 'full' });
    expect(await adapter.list('progress')).to.deep.equal([]);
  });

  it('says so when the transaction finds it out at its end', async () => {
    const adapter = indexedDb({ name: freshName() });
    IDBObjectStore.prototype.put = function (...parameters) {
      const request = put.apply(this, parameters);
      const { transaction } = this;
      Object.defineProperty(transaction, 'error', { value: new DOMException('', 'QuotaExceededError') });
      request.addEventListener('success', () => transaction.abort());
      return request;
    };
    const error = await failure(adapter.write('progress', progress('a')));
    expect(error).to.have.deep.property('facts', { reason: 'full' });
  });

  it('sends at once what it cannot keep', async () => {
    IDBObjectStore.prototype.put = full;
    const remote = receiver();
    const adapter = offlineHere(indexedDb({ name: freshName() }), remote);
    expect((await adapter.write('response', response('a'))).state).to.equal('received');
    expect(await adapter.waiting()).to.equal(0);
  });

  it('does not call stored what it neither kept nor sent', async () => {
    IDBObjectStore.prototype.put = full;
    const remote = receiver();
    remote.behave = unreachable;
    const adapter = offlineHere(indexedDb({ name: freshName() }), remote);
    const error = await failure(adapter.write('response', response('a')));
    expect(error).to.have.deep.property('facts', { reason: 'full' });
    IDBObjectStore.prototype.put = put;
    remote.behave = (write) => write();
    expect((await adapter.write('response', response('a'))).state).to.equal('received');
  });
});

const withoutDatabase = {
  'that has no IndexedDB': undefined,
  'that forbids IndexedDB': {
    open: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  },
  'whose IndexedDB fails to open': {
    open: () => {
      const request = new EventTarget();
      setTimeout(() => request.dispatchEvent(new Event('error')));
      return Object.assign(request, { error: new DOMException('', 'InvalidStateError') });
    },
  },
};

for (const [what, value] of Object.entries(withoutDatabase)) {
  describe(`a device ${what}`, () => {
    const here = (test: () => Promise<void>) => () => instead(globalThis, 'indexedDB', value, test);

    it(
      'says that it cannot keep anything',
      here(async () => {
        const error = await failure(indexedDb({ name: freshName() }).write('progress', progress('a')));
        expect(error)
          .to.include({ code: 'storage' })
          .and.to.have.deep.property('facts', { reason: 'unavailable' });
      }),
    );

    it(
      'reads and sends as if it were online only',
      here(async () => {
        const remote = receiver();
        const adapter = offlineHere(indexedDb({ name: freshName() }), remote);
        expect((await adapter.write('response', response('a'))).state).to.equal('received');
        expect(await adapter.read('response', 'a')).to.deep.equal(response('a'));
        expect(await adapter.list('response')).to.have.length(1);
        expect(await adapter.waiting()).to.equal(0);
        remote.behave = unreachable;
        expect(await failure(adapter.write('response', response('b')))).to.include({ code: 'unreachable' });
      }),
    );
  });
}
