import type { Languages } from '../shared/localize.ts';
import type { MoreWords } from './more-words.ts';
import { en } from './more.words.en.ts';
import { id } from './more.words.id.ts';

/** What the rest of the results says, by language. */
export const moreWords: Languages<MoreWords> = { id, en };
