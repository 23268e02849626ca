import type { Level, Plan } from '@kinerja/core/evaluation';
import type { RatedWords } from '../parts/rated.words.ts';
import type { RatingNames } from '../shared/rating-names.ts';
import type { RatingWords } from './rating-words.ts';
import { type Axis, type Draft, itemIds, itemOf } from './draft.ts';

/** One thing that a rating says, with its name. */
interface Said {
  readonly name: string;
  readonly text: string;
}

/** Whose plan is spoken of, and in which words. */
export interface Speech {
  readonly plan: Plan;
  readonly names: RatingNames;
  readonly rated: RatedWords;
  readonly words: Pick<RatingWords, 'difference' | 'empty'>;
}

/** Everything that a draft says, in a fixed order; what it leaves open is an empty text. */
function said(draft: Draft, { plan, names, rated }: Speech): readonly Said[] {
  const label = (level: Level | undefined): string => (level ? names.level(level) : '');
  const axis = (name: Axis): Said[] => [
    ...itemIds(plan, name).flatMap((id): Said[] => {
      const { level, note } = itemOf(draft, name, id);
      return [
        { name: names.item(id), text: label(level) },
        { name: `${names.item(id)}, ${rated.note.toLowerCase()}`, text: note.trim() },
      ];
    }),
    { name: `${rated[name]}, ${rated.overall.toLowerCase()}`, text: label(draft[name].level) },
  ];
  return [
    ...axis('results'),
    ...axis('behaviour'),
    { name: rated.strengths, text: draft.strengths.trim() },
    { name: rated.improvements, text: draft.improvements.trim() },
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
