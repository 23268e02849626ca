import type { KinerjaError } from '@kinerja/core';
import { actErrorWords } from './act-error.words.ts';
import { clockFault } from './refused.ts';
import { commonWords, sentenceFor } from './common.words.ts';
import type { Localize } from './localize.ts';

/** The sentence for what an act with a moment failed with: of a clock that is wrong its own, else that of every error. */
export function actSentence(localize: Pick<Localize, 'words'>, error: KinerjaError): string {
  const fault = clockFault(error);
  return fault ? localize.words(actErrorWords)[fault] : sentenceFor(localize.words(commonWords), error);
}
