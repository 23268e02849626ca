import type { Rating } from '../records/rating.ts';
import type { Voice } from '../schemes/scheme.ts';
import { less } from '../scoring/exact.ts';
import { given } from '../scoring/inputs.ts';
import {
  type HeardVoices,
  type JudgedAxis,
  type LevelCounts,
  type RaterVoice,
  axesOf,
  isRaterVoice,
  judgedLevels,
  nobody,
} from './input.ts';
import { type VoicesOfScheme, fewest } from './open-voices.ts';
import { pooled, pooledInput } from './pool.ts';
import { counting, handedIn } from './voices-of.ts';

/** What may be shown of what was heard, to whoever may see the evaluation at all. */
export interface ShownVoices {
  /**
   * Groups large enough to be shown, and nothing of others. It scores to the very same outcome (where it is
   * `unchanged`, to that of before), so the receipt that a person is given is made of this.
   */
  readonly input: HeardVoices;
  /** Where a group is not shown under its own name: nobody was in it, or too few; that is not told apart. */
  readonly hidden: readonly {
    readonly voice: Voice['id'];
    readonly axis?: JudgedAxis;
    readonly into?: RaterVoice;
  }[];
  /**
   * It stays as it was shown before: who came or went since are so few that the difference would show them. The
   * comments shown with it must stay too.
   */
  readonly unchanged: boolean;
}

/** How many came to some level and how many left one, between two counts. */
function moved(before: LevelCounts, now: LevelCounts): readonly [came: number, left: number] {
  const changes = judgedLevels.map((level) => now[level] - before[level]);
  const up = changes.filter((change) => change > 0).reduce((all, change) => all + change, 0);
  return [up, up - changes.reduce((all, change) => all + change, 0)];
}

/** Whether the difference of two looks at a voice would show a group smaller than may be shown. */
function tells(voice: Voice, before: HeardVoices, now: HeardVoices): boolean {
  if (!isRaterVoice(voice.id) || voice.anonymousFrom === null) return false;
  const [was, is] = [before[voice.id], now[voice.id]];
  return axesOf(voice).some((axis) => {
    // What newly appears is a whole group, and what is gone shows nothing any more.
    if (!was?.[axis] || !is?.[axis]) return false;
    return moved(was[axis] ?? nobody, is[axis] ?? nobody).some((some) => some > 0 && some < fewest(voice));
  });
}

function shownOf(voice: Voice, input: HeardVoices, sources: readonly Voice[]): HeardVoices {
  if (isRaterVoice(voice.id)) {
    const raters = pooledInput(voice, input, sources);
    return Object.keys(raters).length > 0 ? { [voice.id]: raters } : {};
  }
  if (voice.id === 'targets') return input.targets ? { targets: input.targets } : {};
  const respondents = given(input.citizens?.respondents ?? '');
  const enough = respondents !== null && !less(respondents, `${fewest(voice)}`);
  return enough && input.citizens ? { citizens: input.citizens } : {};
}

function hiddenOf(voice: Voice, shown: HeardVoices, sources: readonly Voice[]): ShownVoices['hidden'] {
  if (!isRaterVoice(voice.id)) return voice.id in shown ? [] : [{ voice: voice.id }];
  return pooled(voice, shown, sources)
    .axes.filter(({ counts }) => !counts)
    .map(({ axis, into }) => ({ voice: voice.id, axis, ...(into && { into }) }));
}

/**
 * What may be shown: no rating by itself, no group below the threshold of its voice and not even how many it has, and
 * nothing by which a difference would give one away. With what was shown `before`, a few who came since are held back; of
 * a voice that was shown and then was gone, pass what was shown last.
 */
export function shownVoices(
  input: HeardVoices,
  { voices }: VoicesOfScheme,
  before?: HeardVoices,
): ShownVoices {
  const { sources } = voices;
  const now: HeardVoices = Object.assign({}, ...sources.map((voice) => shownOf(voice, input, sources)));
  const unchanged = before !== undefined && sources.some((voice) => tells(voice, before, now));
  // All anonymous voices stay together: some may count with others.
  const held = sources.filter(
    ({ id, anonymousFrom }) => unchanged && isRaterVoice(id) && anonymousFrom !== null,
  );
  const shown: HeardVoices = Object.assign(
    {},
    ...sources.map(({ id }) => ({ [id]: (held.some((each) => each.id === id) ? before : now)?.[id] })),
  );
  const kept: HeardVoices = Object.fromEntries(
    Object.entries(shown).filter(([, heard]) => heard !== undefined),
  );
  return { input: kept, hidden: sources.flatMap((voice) => hiddenOf(voice, kept, sources)), unchanged };
}

/** What raters wrote, under the voice that they are shown with. */
export interface ShownComments {
  readonly voice: RaterVoice;
  readonly strengths: readonly string[];
  readonly improvements: readonly string[];
  readonly notes: readonly string[];
}

const inWords = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined).sort((a, b) => (a < b ? -1 : Number(a > b)));

const notesOf = ({ results, behaviour }: Rating): readonly (string | undefined)[] =>
  [results, behaviour].flatMap(({ items }) => Object.values(items).map(({ note }) => note));

/** Under which voice the comments of a voice are shown, if at all. */
function shownUnder(voice: Voice, input: HeardVoices, sources: readonly Voice[]): RaterVoice | undefined {
  const { axes } = pooled(voice, input, sources);
  if (isRaterVoice(voice.id) && axes.some(({ counts }) => counts)) return voice.id;
  return axes.find(({ into }) => into)?.into;
}

/**
 * What raters wrote, where their voice is shown: each kind of comment by itself and in the order of its own letters, so
 * that neither the order of arrival nor a day nor two comments side by side tell who wrote.
 */
export function shownComments(
  ratings: readonly Rating[],
  input: HeardVoices,
  scheme: VoicesOfScheme,
): readonly ShownComments[] {
  const { sources } = scheme.voices;
  const placed = sources.flatMap((voice) => {
    const under = shownUnder(voice, input, sources);
    return under ? counting(handedIn(ratings, voice.id), scheme).map((rating) => ({ under, rating })) : [];
  });
  return sources.flatMap(({ id }) => {
    const those = placed.filter(({ under }) => under === id).map(({ rating }) => rating);
    if (!isRaterVoice(id) || those.length === 0) return [];
    return {
      voice: id,
      strengths: inWords(those.map(({ strengths }) => strengths)),
      improvements: inWords(those.map(({ improvements }) => improvements)),
      notes: inWords(those.flatMap(notesOf)),
    };
  });
}
