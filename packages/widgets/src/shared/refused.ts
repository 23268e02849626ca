import type { ErrorFacts, KinerjaError } from '@kinerja/core';
import { commonWords, sentenceFor } from './common.words.ts';
import type { Localize } from './localize.ts';
import { refusedWords } from './refused.words.ts';

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

/** The notice of what was stored on the device, and refused when it was sent at last. */
export function refusedNotice(localize: Pick<Localize, 'words'>, error: KinerjaError) {
  const { title, late } = localize.words(refusedWords);
  const text = clockFault(error) === 'behind' ? late : sentenceFor(localize.words(commonWords), error);
  return { tone: 'danger', title, text } as const;
}
