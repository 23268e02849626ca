import type { Level, Rating } from '../records/rating.ts';

/** The rating of one axis, and the judgements of single items that it rests on. */
export interface AxisLevels {
  readonly level?: Level | undefined;
  readonly items: Readonly<Record<string, Level>>;
}

/** The input of an evaluation regulation: hasil kerja and perilaku kerja. */
export interface Axes {
  readonly results: AxisLevels;
  readonly behaviour: AxisLevels;
}

function axis({ level, items }: Rating['results']): AxisLevels {
  const rated = Object.entries(items).flatMap(([id, item]) =>
    item.level ? [[id, item.level] as const] : [],
  );
  const levels = Object.fromEntries(rated);
  return level ? { level, items: levels } : { items: levels };
}

/** The levels inside a rating: what a regulation scores. Notes are not scored. */
export function axes(rating: Rating): Axes {
  return { results: axis(rating.results), behaviour: axis(rating.behaviour) };
}
