import type { Text } from '@kinerja/core';

/** A mistake seen in other applications or reports, what it does to people, and what happens here instead. */
export interface Mistake {
  /** The tests that hold it off carry this number in their titles. */
  readonly id: string;
  /** Laws that it breaks, by the id of the regulation without its reading. */
  readonly laws: readonly string[];
  readonly mistake: Text;
  readonly effect: Text;
  readonly here: Text;
}

/** One line of the list: Indonesian, then English, of the mistake, its effect, and what happens here. */
export function mistake(
  id: string,
  laws: readonly string[],
  ...words: readonly [string, string, string, string, string, string]
): Mistake {
  const [what, whatEn, effect, effectEn, here, hereEn] = words;
  return {
    id,
    laws,
    mistake: { id: what, en: whatEn },
    effect: { id: effect, en: effectEn },
    here: { id: here, en: hereEn },
  };
}
