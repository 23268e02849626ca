import type { Languages } from '../shared/localize.ts';
import { english } from './rating-form.words.en.ts';
import { indonesian } from './rating-form.words.id.ts';
import type { RatingWords } from './rating-words.ts';

/** The words of the rating form, one file for each language. */
export const ratingWords: Languages<RatingWords> = { id: indonesian, en: english };
