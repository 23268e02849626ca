/** `<kinerja-source>` for every kind of record; registers no widget. */
import { recordSchemas } from '@kinerja/core/records/all';
import { checksOf } from '@kinerja/data';
import { defineSource } from './shared/define-source.ts';

defineSource(checksOf(recordSchemas));
