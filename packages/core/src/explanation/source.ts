import type { Citation } from '../scoring/step.ts';
import type { FrameWords } from './step-words.ts';

type Source = Pick<Citation, 'law' | 'place'>;

// How our own citations begin or end. They are sealed in receipts and kept with records, so they stay as they are.
const disclaimer =
  /^usulan bawaan, tidak disebut dalam uraian: |^usulan bawaan; bukan ketentuan$|; bukan ketentuan$/;

const isOurs = ({ law, status }: Citation): boolean => law === 'Kinerja' && status === 'assumption';

/** Law and place for reading. Where no law stands behind a rule, that is said first, and the place is what was chosen. */
export function sourceOf(citation: Citation, { ownRule }: Pick<FrameWords, 'ownRule'>): Source {
  if (!isOurs(citation)) return citation;
  return { law: ownRule, place: citation.place.replace(disclaimer, '') };
}

/** Law and place in one line for reading, without the status. */
export function sourceInWords(citation: Citation, words: Pick<FrameWords, 'ownRule'>): string {
  const { law, place } = sourceOf(citation, words);
  return place ? `${law}${isOurs(citation) ? ':' : ','} ${place}` : law;
}
