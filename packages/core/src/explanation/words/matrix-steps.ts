import type { Languages } from '../language.ts';
import type { Sentences } from '../step-words.ts';

/** Sentences for the steps of a predicate from the matrix. */
export const matrixSteps: Languages<Sentences<'judged' | 'predicate'>> = {
  id: {
    judged: ({ argument, has, value }) =>
      has('item')
        ? `${argument('axis')}, ${argument('item')}: ${value}`
        : `${argument('axis')} secara keseluruhan: ${value}`,
    predicate: ({ argument, value }) =>
      `Hasil kerja: ${argument('results')}. Perilaku kerja: ${argument('behaviour')} → predikat ${value}`,
  },
  en: {
    judged: ({ argument, has, value }) =>
      has('item')
        ? `${argument('axis')}, ${argument('item')}: ${value}`
        : `${argument('axis')} as a whole: ${value}`,
    predicate: ({ argument, value }) =>
      `Work results: ${argument('results')}. Work behaviour: ${argument('behaviour')} → predicate ${value}`,
  },
};
