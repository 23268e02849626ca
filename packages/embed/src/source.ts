/** `<kinerja-source>` for every kind of record; registers no widget. */
import { recordSchemas } from '@kinerja/core/records/all';
import { defineSource } from './shared/define-source.ts';

defineSource(recordSchemas);
