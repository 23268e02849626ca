/** `<kinerja-source>` for a page that shows results. */
import { Tabulation } from '@kinerja/core/records/tabulation';
import { defineSource } from './define-source.ts';

defineSource({ tabulation: Tabulation });
