import { type StepReader, matrixStepWords } from '@kinerja/core/explanation';
import { gradeLabel } from '@kinerja/core/regulations/words';
import { type Level, type Plan, type Rating, behaviourValues, levels } from '@kinerja/core/evaluation';
import type { Scheme } from '@kinerja/core/schemes';
import type { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import type { Rated, RatedItem } from '../parts/rated.ts';
import type { Localize } from './localize.ts';

/** A regulation that turns two ratings into a predicate. */
export type EvaluationRegulation = (typeof evaluationRegulations)[number];

/** Names of what a rating speaks of, in the reader's language. */
export interface RatingNames {
  /** The official label of a level. */
  readonly level: (level: Level) => string;
  /** The official label of a predicate, by its id. */
  readonly predicate: (id: string) => string;
  /** A result of the plan, or a behaviour value, by its id. */
  readonly item: (id: string) => string;
  /** That a rater could not judge an item; without it only that it has no level is said. */
  readonly unable?: string;
}

/** Names from the regulation, the plan and the scheme, where there are any; what has no name keeps its id. */
export function ratingNames(
  localize: Localize,
  regulation: EvaluationRegulation | undefined,
  plan: Plan | undefined,
  scheme?: Scheme,
): RatingNames {
  const qualities = scheme?.rating.qualities ?? [];
  return {
    level: (level) => {
      const found = levels.find((each) => each.level === level);
      return found ? localize.text(found.label) : level;
    },
    predicate: (id) => {
      return regulation ? localize.text(gradeLabel(regulation.id, id)) : id;
    },
    item: (id) => {
      const value = [...behaviourValues, ...qualities].find((each) => each.id === id);
      if (value) return localize.text(value.label);
      return plan?.targets.find((target) => target.id === id)?.result ?? id;
    },
  };
}

const isLevel = (id: string): id is Level => levels.some((each) => each.level === id);

/** What `stepsPart` needs to speak of a rating. */
export function ratingReader(localize: Localize, names: RatingNames): StepReader {
  const grade = (id: string): string => (isLevel(id) ? names.level(id).toLowerCase() : names.predicate(id));
  return {
    words: localize.words(matrixStepWords),
    names: { grade, item: names.item },
    language: localize.tag,
  };
}

type Axis = Rating['results'];

function rated(axis: Axis | undefined, id: string, names: RatingNames): Rated | undefined {
  const item = axis?.items[id];
  const label = item?.level ? names.level(item.level) : item?.unable && names.unable;
  return axis && { level: item?.level, label, note: item?.note };
}

/** What both raters said of these items. */
export function ratedItems(
  ids: readonly string[],
  supervisor: Axis | undefined,
  self: Axis | undefined,
  names: RatingNames,
): readonly RatedItem[] {
  return ids.map((id) => ({
    id,
    name: names.item(id),
    supervisor: rated(supervisor, id, names),
    self: rated(self, id, names),
  }));
}
