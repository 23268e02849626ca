/** `<kinerja-source>` with only what an answer to a survey needs. */
import { Response } from '@kinerja/core/records/response';
import { Survey } from '@kinerja/core/records/survey';
import { Tabulation } from '@kinerja/core/records/tabulation';
import { defineSource } from './define-source.ts';

defineSource({ survey: Survey, response: Response, tabulation: Tabulation });
