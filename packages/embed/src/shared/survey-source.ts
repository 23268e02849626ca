/** `<kinerja-source>` for a page that asks. */
import { Response } from '@kinerja/core/records/response';
import { Survey } from '@kinerja/core/records/survey';
import { defineSource } from './define-source.ts';

defineSource({ survey: Survey, response: Response });
