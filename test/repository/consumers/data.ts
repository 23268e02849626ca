import { type Source, isKinerjaError } from '@kinerja/core';
import { recordSchemas } from '@kinerja/core/records/all';
import { type Adapter, http, memory, offline, openSource } from '@kinerja/data';

const adapter: Adapter = memory();
const source: Source = openSource(adapter, recordSchemas);
const remote: Source = openSource(
  offline(memory(), http({ url: 'https://portal.example/api/kinerja' })),
  recordSchemas,
);
const missing = await source.get('survey', 'none').catch((error: unknown) => error);
console.log(isKinerjaError(missing) && missing.code, typeof remote.put);
