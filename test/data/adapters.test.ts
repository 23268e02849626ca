import { http, indexedDb, memory } from '@kinerja/data';
import { adapterContract } from '@kinerja/mock';
import { freshName, offlineHere } from './bench.ts';
import { serve } from './network.ts';

adapterContract('memory', () => memory());
adapterContract('indexedDb', () => indexedDb({ name: freshName() }));
adapterContract('http over msw over memory', () => http({ url: serve(memory()).url }));
adapterContract('offline on memory over http', () =>
  offlineHere(memory(), http({ url: serve(memory()).url })),
);
adapterContract('offline on IndexedDB over http', () =>
  offlineHere(indexedDb({ name: freshName() }), http({ url: serve(memory()).url })),
);
