import type { Choice } from './guide.ts';
import type { Change } from './what-if.ts';

/** Other options taken together, with how far each is from what was chosen. */
export interface Combination {
  readonly changes: readonly Change[];
  /** For each choice, how many options away; 0 where it stays. */
  readonly distances: readonly number[];
}

/** Every way to take other options, the one that changes nothing left out. */
export function combinations(choices: readonly Choice[]): readonly Combination[] {
  const none: readonly Combination[] = [{ changes: [], distances: [] }];
  const all = choices.reduce<readonly Combination[]>(
    (made, { path, now, options }) =>
      made.flatMap(({ changes, distances }) => [
        { changes, distances: [...distances, 0] },
        ...options.flatMap((value, place): Combination[] => {
          if (value === now) return [];
          // What was not said stands before the first option.
          const away = place - options.findIndex((option) => option === now);
          return [{ changes: [...changes, { path, value }], distances: [...distances, away] }];
        }),
      ]),
    none,
  );
  return all.filter(({ changes }) => changes.length > 0);
}

/** Whether one asks for no more than the other: in every choice at most as far, and to the same side. */
function within(one: Combination, other: Combination): boolean {
  return one.distances.every((distance, at) => {
    const limit = other.distances[at] ?? 0;
    return Math.abs(distance) <= Math.abs(limit) && distance * limit >= 0;
  });
}

/** Those of which no part would do. */
export function smallest(enough: readonly Combination[]): readonly Combination[] {
  return enough.filter((each) => !enough.some((other) => other !== each && within(other, each)));
}
