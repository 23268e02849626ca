import type { Languages } from './localize.ts';

/** Words about a number that somebody types. */
export interface NumberWords {
  /** It can be read in two ways; what to write for either. */
  readonly unclear: (typed: string, whole: string, decimal: string) => string;
}

/** Words about numbers, by language. */
export const numberWords: Languages<NumberWords> = {
  id: {
    unclear: (typed, whole, decimal) =>
      `“${typed}” dapat dibaca dengan dua cara. Tulis ${whole}, atau ${decimal}.`,
  },
  en: {
    unclear: (typed, whole, decimal) => `“${typed}” can be read in two ways. Write ${whole}, or ${decimal}.`,
  },
};
