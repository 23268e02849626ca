/** `<kinerja-source>` for a page that shows results. */
import { Tabulation } from '@kinerja/core/records/tabulation';
import { checksOf } from '@kinerja/data';
import { defineSource } from './define-source.ts';

defineSource(checksOf({ tabulation: Tabulation }));
