import { http, indexedDb, memory, offline } from '@kinerja/data';
import { adapterContract } from '@kinerja/mock';
import { serve } from './network.ts';

let databases = 0;
const name = () => `contract-${++databases}`;

adapterContract('memory', () => memory());
adapterContract('indexedDb', () => indexedDb({ name: name() }));
adapterContract('http over msw over memory', () => http({ url: serve(memory()).url }));
adapterContract('offline on memory over http', () => offline(memory(), http({ url: serve(memory()).url })));
adapterContract('offline on IndexedDB over http', () =>
  offline(indexedDb({ name: name() }), http({ url: serve(memory()).url })),
);
