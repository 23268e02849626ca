import type { ErrorFacts, KinerjaError } from '@kinerja/core';
import { actErrorWords } from './act-error.words.ts';
import { commonWords, sentenceFor } from './common.words.ts';
import type { Localize } from './localize.ts';

/** What is wrong with the clock of the device that dated an act, where it was refused for its moment. */
export function clockFault({ facts }: KinerjaError): 'ahead' | 'behind' | undefined {
  const { issues = [] } = facts as Partial<ErrorFacts['invalid-data']>;
  const wrong = issues.filter(({ path, rule }) => path.at(-1) === 'at' && rule === 'out-of-range');
  if (wrong.length === 0) return undefined;
  const isLater = wrong.some(
    ({ facts: { maximum, value } = {} }) => Date.parse(`${value}`) > Date.parse(`${maximum}`),
  );
  return isLater ? 'ahead' : 'behind';
}

/** The sentence for what an act with a moment failed with: of a clock that is wrong its own, else that of every error. */
export function actSentence(localize: Pick<Localize, 'words'>, error: KinerjaError): string {
  const fault = clockFault(error);
  return fault ? localize.words(actErrorWords)[fault] : sentenceFor(localize.words(commonWords), error);
}
