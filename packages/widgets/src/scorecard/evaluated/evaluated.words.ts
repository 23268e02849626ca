import type { Languages } from '../../shared/localize.ts';
import type { EvaluatedWords } from './evaluated-words.ts';
import { english } from './evaluated.words.en.ts';
import { indonesian } from './evaluated.words.id.ts';

/** The words of an evaluation, by language. */
export const evaluatedWords: Languages<EvaluatedWords> = { id: indonesian, en: english };
