import { recordSchemas } from '@kinerja/core/records/all';
import { memory, openSource } from '@kinerja/data';
import { demo } from '@kinerja/mock';

/** Records in memory, to try it out; a real portal takes `http({ url: '/api/kinerja' })` instead of `memory`. */
export const source = openSource(memory(demo), recordSchemas);
