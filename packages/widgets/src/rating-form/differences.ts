import type { Level, Plan } from '@kinerja/core/evaluation';
import type { RatedWords } from '../parts/rated.words.ts';
import type { RatingNames } from '../shared/rating-names.ts';
import type { RatingWords } from './rating-form.words.ts';
import { type Axis, type Draft, itemIds, itemOf } from './draft.ts';

/** One thing that a rating says, with its name. */
interface Said {
  readonly name: string;
  readonly text: string;
}

/** Everything that a draft says, in a fixed order; what it leaves open is an empty text. */
function said(draft: Draft, plan: Plan, names: RatingNames, words: RatedWords): readonly Said[] {
  const label = (level: Level | undefined): string => (level ? names.level(level) : '');
  const axis = (name: Axis): Said[] => [
    ...itemIds(plan, name).flatMap((id): Said[] => {
      const { level, note } = itemOf(draft, name, id);
      return [
        { name: names.item(id), text: label(level) },
        { name: `${names.item(id)}, ${words.note.toLowerCase()}`, text: note.trim() },
      ];
    }),
    { name: `${words[name]}, ${words.overall.toLowerCase()}`, text: label(draft[name].level) },
  ];
  return [
    ...axis('results'),
    ...axis('behaviour'),
    { name: words.strengths, text: draft.strengths.trim() },
    { name: words.improvements, text: draft.improvements.trim() },
  ];
}

/** All that a draft says, one line each, for reading. */
export function linesOf(draft: Draft, plan: Plan, names: RatingNames, words: RatedWords): readonly string[] {
  return said(draft, plan, names, words)
    .filter(({ text }) => text)
    .map(({ name, text }) => `${name}: ${text}`);
}

/** Where two drafts differ, one sentence each. */
export function differences(
  mine: Draft,
  theirs: Draft,
  plan: Plan,
  names: RatingNames,
  words: RatedWords,
  { difference, empty }: Pick<RatingWords, 'difference' | 'empty'>,
): readonly string[] {
  const stored = said(theirs, plan, names, words);
  return said(mine, plan, names, words).flatMap(({ name, text }, place) => {
    const other = stored[place]?.text ?? '';
    return other === text ? [] : [difference(name, text || empty, other || empty)];
  });
}
