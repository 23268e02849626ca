import { KinerjaError } from '@kinerja/core';
import { indexedDb } from '@kinerja/data';
import { expect } from '@open-wc/testing';
import { unreachable } from './answers.ts';
import { failure, freshName, offlineHere, progress, receiver, response } from './bench.ts';

/** Every connection that is opened, as the browser has it. */
const connections: IDBDatabase[] = [];
const { open } = IDBFactory.prototype;

before(() => {
  IDBFactory.prototype.open = function (...parameters) {
    const request = open.apply(this, parameters);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  };
});
after(() => {
  IDBFactory.prototype.open = open;
});
afterEach(() => {
  connections.length = 0;
  IDBDatabase.prototype.transaction = transaction;
});

const { transaction } = IDBDatabase.prototype;
const last = () => connections[connections.length - 1] as IDBDatabase;
const native = (name: string, version?: number, upgrade?: (database: IDBDatabase) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = open.call(indexedDB, name, version);
    request.addEventListener('upgradeneeded', () => upgrade?.(request.result));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('blocked', () => reject(new Error('blocked')));
  });

describe('a database that is closed under the page', () => {
  const used = async (name = freshName()) => {
    const adapter = indexedDb({ name });
    await adapter.write('progress', progress('a'));
    return adapter;
  };

  it('is opened again, for reads and for writes', async () => {
    const adapter = await used();
    last().close();
    expect(await adapter.read('progress', 'a')).to.deep.equal(progress('a'));
    last().close();
    expect((await adapter.write('progress', progress('b'))).state).to.equal('received');
    last().close();
    await adapter.outbox.add('progress', progress('c'));
    last().close();
    expect(await adapter.outbox.entries()).to.have.length(1);
    expect(connections).to.have.length(5);
  });

  it('is opened again once, however many ask at the same time', async () => {
    const adapter = await used();
    last().close();
    const reads = await Promise.all([1, 2, 3].map(() => adapter.read('progress', 'a')));
    expect(reads).to.deep.equal([1, 2, 3].map(() => progress('a')));
    expect(connections).to.have.length(2);
  });

  it('is not asked again once the browser has said that it killed it', async () => {
    const adapter = await used();
    last().close();
    last().dispatchEvent(new Event('close'));
    // The one other try is left for the new connection.
    let failures = 1;
    IDBDatabase.prototype.transaction = function (...parameters) {
      if (this === last() && connections.length === 2 && failures-- > 0)
        throw new DOMException('', 'UnknownError');
      return transaction.apply(this, parameters);
    };
    expect(await adapter.read('progress', 'a')).to.deep.equal(progress('a'));
    expect(connections).to.have.length(3);
  });

  it('is given up when it is closed again and again', async () => {
    const adapter = await used();
    last().close();
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
    };
    const error = await failure(adapter.read('progress', 'a'));
    expect(error)
      .to.include({ code: 'storage' })
      .and.to.have.deep.property('facts', { reason: 'unavailable' });
    expect(connections).to.have.length(2);
    IDBDatabase.prototype.transaction = transaction;
    expect(await adapter.read('progress', 'a')).to.deep.equal(progress('a'));
  });

  it('makes way for somebody who deletes it, and starts anew', async () => {
    const name = freshName();
    const adapter = await used(name);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.addEventListener('success', () => resolve());
      request.addEventListener('blocked', () => reject(new Error('blocked')));
    });
    expect(await adapter.read('progress', 'a')).to.equal(undefined);
    expect((await adapter.write('progress', progress('a'))).state).to.equal('received');
  });

  it('loses nothing that waits', async () => {
    const remote = receiver();
    remote.behave = unreachable;
    const adapter = offlineHere(indexedDb({ name: freshName() }), remote);
    await adapter.write('response', response('a'));
    last().close();
    expect((await adapter.write('response', response('b'))).state).to.equal('stored');
    last().close();
    remote.behave = (write) => write();
    await adapter.flush();
    expect((await remote.list('response')).length).to.equal(2);
    expect(await adapter.waiting()).to.equal(0);
  });
});

describe('a database of another age', () => {
  it('is used when a newer Kinerja has been here', async () => {
    const name = freshName();
    const newer = await native(name, 7, (database) => {
      for (const table of ['records', 'copies', 'later']) database.createObjectStore(table);
      database.createObjectStore('outbox', { keyPath: 'key', autoIncrement: true });
    });
    newer.close();
    const adapter = indexedDb({ name });
    await adapter.write('progress', progress('a'));
    expect(await adapter.read('progress', 'a')).to.deep.equal(progress('a'));
  });

  it('gives its outbox on, with what this version does not know', async () => {
    const name = freshName();
    const database = indexedDb({ name });
    await database.outbox.entries();
    const older = { kind: 'response', record: { ...response('a'), weather: 'hujan' }, at: 1_700_000_000 };
    await new Promise((resolve) => {
      const adding = last().transaction('outbox', 'readwrite');
      adding.objectStore('outbox').add({ note: 'of another make' });
      adding.objectStore('outbox').add(older);
      adding.addEventListener('complete', resolve);
    });
    const remote = receiver();
    remote.behave = () => Promise.reject(new KinerjaError('invalid-data', { issues: [] }));
    const adapter = offlineHere(database, remote);
    await adapter.flush();
    expect(await adapter.waiting()).to.equal(1);
    const [entry] = await database.outbox.entries();
    expect(entry).to.deep.include({ record: older.record, at: 1_700_000_000 });
    await adapter.discard('response', older.record);
    expect(await adapter.waiting()).to.equal(0);
  });
});
