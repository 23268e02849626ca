import { type Adapter, type Offline, indexedDb, offline } from '@kinerja/data';

/** What a tab offers to the test that opened it. */
export interface Tab {
  /** Opens the outbox of that name in this tab. */
  openOutbox(name: string, remote: Adapter): Offline;
}

(globalThis as unknown as Tab).openOutbox = (name, remote) => offline(indexedDb({ name }), remote);
parent.postMessage('tab is ready', location.origin);
