import { memory } from '@kinerja/data';
import { type FaultOptions, type Faults, faults } from '@kinerja/mock';
import { handlers } from '@kinerja/mock/handlers';
import { type SetupWorker, setupWorker } from 'msw/browser';
import type { Start } from './sources.ts';

let started: Promise<SetupWorker> | undefined;
let visits = 0;

/** A receiver that only this story talks to. */
export interface Network {
  /** For `<kinerja-source url>`; another one at every visit, so that no outbox of an earlier visit is in it. */
  readonly url: string;
  /** What goes wrong; may be changed while the story plays. */
  readonly faults: Faults;
}

async function start(): Promise<SetupWorker> {
  const worker = setupWorker();
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: './mockServiceWorker.js' },
  });
  return worker;
}

/** Serves the records over the HTTP contract in a service worker, and gets wrong what the faults say. */
export async function serve(records: Start, wrong: FaultOptions = {}): Promise<Network> {
  const worker = await (started ??= start());
  const path = `api/${Date.now().toString(36)}-${++visits}`;
  const network = { url: path, faults: faults(wrong) };
  worker.resetHandlers(...handlers(memory(records), { faults: network.faults, base: `*/${path}` }));
  return network;
}
