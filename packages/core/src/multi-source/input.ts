import type { Rating } from '../records/rating.ts';
import type { Voice } from '../schemes/scheme.ts';
import type { Given, Reader } from '../scoring/inputs.ts';

/** A voice of people who rate. */
export type RaterVoice = Rating['rater']['role'];

/** An axis that they judge. */
export type JudgedAxis = 'results' | 'behaviour';

/** How many raters judged an axis as a whole with which level, and how many could not. */
export interface LevelCounts {
  readonly below: number;
  readonly meets: number;
  readonly exceeds: number;
  /** They judged nothing: in no mean, and no zero. */
  readonly unable?: number;
}

/** What the raters of one voice said, counted; an axis that is not there was judged by nobody. */
export interface HeardRaters {
  readonly results?: LevelCounts;
  readonly behaviour?: LevelCounts;
  /** One of them at least declared a tie with the employee. */
  readonly tied?: true;
}

/** The published index of a survey of citizens, with its respondents. */
export interface HeardCitizens {
  readonly index?: Given | null;
  readonly respondents?: Given | null;
}

/** How far one target was reached, in percent; `weight` as in the plan, where one has it all have. */
export interface HeardTarget {
  readonly id: string;
  readonly percent?: Given | null;
  readonly weight?: Given | null;
}

/** What was heard about one employee, by voice; plain JSON. A voice that is not there was not heard. */
export type HeardVoices = { readonly [V in RaterVoice]?: HeardRaters | null } & {
  readonly citizens?: HeardCitizens | null;
  readonly targets?: readonly HeardTarget[] | null;
};

/** The axes, in the order in which they are told. */
export const judgedAxes: readonly JudgedAxis[] = ['results', 'behaviour'];

/** The levels, lowest first. */
export const judgedLevels = ['below', 'meets', 'exceeds'] as const;

/** Nobody yet. */
export const nobody: LevelCounts = { below: 0, meets: 0, exceeds: 0 };

/** How many raters gave a level. */
export const ratersIn = ({ below, meets, exceeds }: LevelCounts): number => below + meets + exceeds;

/** Whether a voice is one of raters, and not a figure. */
export const isRaterVoice = (id: Voice['id']): id is RaterVoice => id !== 'citizens' && id !== 'targets';

/** The axes that a voice is asked about. */
export const axesOf = ({ axes = judgedAxes }: Voice): readonly JudgedAxis[] =>
  judgedAxes.filter((axis) => axes.includes(axis));

/** Two groups of raters as one. */
export function together(one: LevelCounts, other: LevelCounts): LevelCounts {
  return {
    below: one.below + other.below,
    meets: one.meets + other.meets,
    exceeds: one.exceeds + other.exceeds,
  };
}

function checkCounts(reader: Reader, path: readonly string[], counts: LevelCounts): void {
  for (const [name, count] of Object.entries(counts)) {
    const at = [...path, name];
    if (name !== 'unable' && !judgedLevels.some((level) => level === name)) {
      reader.refuse(at, 'unknown-property');
    } else if (!Number.isSafeInteger(count) || count < 0) reader.refuse(at, 'count', { value: count });
  }
}

/** Notes what is impossible in the input: a voice or an axis that the scheme does not ask, a count that is none. */
export function checkHeard(reader: Reader, input: HeardVoices, sources: readonly Voice[]): void {
  const met = new Set<string>();
  for (const { id } of input.targets ?? []) {
    if (met.has(id)) reader.refuse(['targets', id], 'duplicate');
    met.add(id);
  }
  for (const id of Object.keys(input)) {
    const voice = sources.find((each) => each.id === id);
    if (!voice) reader.refuse([id], 'unknown-property');
    else if (isRaterVoice(voice.id)) {
      const { tied: _, ...axes } = input[voice.id] ?? {};
      for (const [axis, counts] of Object.entries(axes)) {
        if (!axesOf(voice).some((each) => each === axis)) reader.refuse([id, axis], 'unknown-property');
        else checkCounts(reader, [id, axis], counts);
      }
    }
  }
}
