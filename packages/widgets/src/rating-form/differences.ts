import type { Level } from '@kinerja/core/evaluation';
import type { RatedWords } from '../parts/rated.words.ts';
import type { RatingNames } from '../shared/rating-names.ts';
import type { RatingWords } from './rating-words.ts';
import { type Axis, type Draft, itemOf } from './draft.ts';
import { type Shown, idsOf } from './shown.ts';
import type { VoiceWords } from './voice-words.ts';

/** One thing that a rating says, with its name. */
interface Said {
  readonly name: string;
  readonly text: string;
}

/** Whose plan is spoken of, and in which words. */
export interface Speech extends Pick<Shown, 'plan' | 'rules'> {
  readonly names: RatingNames;
  readonly rated: RatedWords;
  readonly words: Pick<RatingWords, 'difference' | 'empty' | 'unable'>;
  readonly voice: VoiceWords | undefined;
}

/** Everything that a draft says, in a fixed order; what it leaves open is an empty text. */
function said(draft: Draft, speech: Speech): readonly Said[] {
  const { names, rated, words, voice } = speech;
  const noted = (name: string): string => `${name}, ${rated.note.toLowerCase()}`;
  const label = (level: Level | undefined): string => (level ? names.level(level) : '');
  const axis = (name: Axis): Said[] => [
    ...idsOf(speech, name).flatMap((id): Said[] => {
      const { level, note, unable } = itemOf(draft, name, id);
      return [
        { name: names.item(id), text: unable ? words.unable : label(level) },
        { name: noted(names.item(id)), text: note.trim() },
      ];
    }),
    { name: `${rated[name]}, ${rated.overall.toLowerCase()}`, text: label(draft[name].level) },
    { name: noted(rated[name]), text: draft[name].note.trim() },
  ];
  return [
    ...axis('results'),
    ...axis('behaviour'),
    { name: rated.strengths, text: draft.strengths.trim() },
    { name: rated.improvements, text: draft.improvements.trim() },
    { name: voice?.tieText ?? '', text: draft.tie?.trim() ?? '' },
  ];
}

/** All that a draft says, one line each, for reading. */
export function linesOf(draft: Draft, speech: Speech): readonly string[] {
  return said(draft, speech)
    .filter(({ text }) => text)
    .map(({ name, text }) => `${name}: ${text}`);
}

/** Where two drafts differ, one sentence each. */
export function differences(mine: Draft, theirs: Draft, speech: Speech): readonly string[] {
  const { difference, empty } = speech.words;
  const stored = said(theirs, speech);
  return said(mine, speech).flatMap(({ name, text }, place) => {
    const other = stored[place]?.text ?? '';
    return other === text ? [] : [difference(name, text || empty, other || empty)];
  });
}
