import type { Feedback } from '@kinerja/core/cycle';
import { aboutKey } from './draft.ts';

/** Something that was said, and for a request what was answered. */
export interface Thread {
  readonly first: Feedback;
  /** Oldest first, as people read a talk. */
  readonly answers: readonly Feedback[];
  /** The day of the latest word in it. */
  readonly latest: string;
}

/** All that was said, the latest first; answers stand under their request, where that can be read. */
export function threads(all: readonly Feedback[]): readonly Thread[] {
  const ids = new Set(all.map(({ id }) => id));
  const answersTo = (id: string): readonly Feedback[] =>
    all.filter(({ answers }) => answers === id).sort((one, other) => order(one.on, other.on));
  return all
    .filter(({ answers }) => answers === undefined || !ids.has(answers))
    .map((first) => {
      const answers = answersTo(first.id);
      return { first, answers, latest: answers.at(-1)?.on ?? first.on };
    })
    .reverse()
    .sort((one, other) => order(other.latest, one.latest));
}

/** Those with a word about this; empty: all. */
export function filtered(all: readonly Thread[], about: string): readonly Thread[] {
  if (!about) return all;
  return all.filter(({ first, answers }) =>
    [first, ...answers].some((each) => aboutKey(each.about) === about),
  );
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
