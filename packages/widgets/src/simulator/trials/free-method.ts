import type { regulations } from '@kinerja/core/regulations/all';
import { type Trial, calculation } from './trial.ts';

/** A survey of which the law prescribes no index: nothing is asked, and the missing method is named. */
export function freeMethodTrial(regulation: (typeof regulations)['surveyWithoutIndex'][number]): Trial {
  return {
    example: {},
    groups: (_, { words }) => [
      {
        id: 'method',
        title: words.freeMethod,
        hint: words.freeMethodHint(regulation.elements.length),
        citation: regulation.citations.method,
        rows: [],
      },
    ],
    calculations: [calculation({ regulation, input: () => ({ respondents: null, elements: {} }) })],
  };
}
