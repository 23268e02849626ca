/**
 * `<kinerja-source>` for a page that asks, and nothing else. Schemas would weigh a tenth of the file that old phones
 * load, to check what the server has checked already and will check again.
 */
import { defineSource } from './define-source.ts';

defineSource();
