import type { KinerjaError } from '@kinerja/core';
import { type Plan, type Progress, type Rating, axes } from '@kinerja/core/evaluation';
import { type Score, score } from '@kinerja/core/scoring';
import { type RatedWords, ratedWords } from '../parts/rated.words.ts';
import type { Localize } from '../shared/localize.ts';
import { type EvaluationRegulation, type RatingNames, ratingNames } from '../shared/rating-names.ts';
import { type Draft, toRating } from './draft.ts';
import { ratingWords } from './rating-form.words.ts';
import type { RatingWords, RoleWords } from './rating-words.ts';

/** How far saving has come. */
export type Work =
  | { readonly at: 'editing'; readonly mend?: boolean; readonly error?: KinerjaError }
  | { readonly at: 'confirming' | 'submitting' }
  | { readonly at: 'queued' | 'done'; readonly code: string }
  | { readonly at: 'conflict'; readonly theirs: Rating };

/** A rating as its rater sees it. */
export interface Shown {
  readonly plan: Plan;
  readonly entries: readonly Progress[];
  readonly regulation: EvaluationRegulation;
  readonly rater: Rating['rater'];
  /** The stored rating of this rater. */
  readonly stored: Rating | undefined;
  /** The employee's finished self rating, beside which the supervisor rates. */
  readonly self: Rating | undefined;
  readonly draft: Draft;
  /** Whether something is filled in that is not stored. */
  readonly unsaved: boolean;
  /** What was set aside after a conflict. */
  readonly aside: Draft | undefined;
  readonly work: Work;
  readonly today: string;
}

/** What is shown, with the words and names for it. */
export interface Worded extends Shown {
  readonly localize: Localize;
  readonly words: RatingWords;
  readonly rated: RatedWords;
  readonly role: RoleWords;
  readonly names: RatingNames;
}

/** Finds the words for what is shown. */
export function worded(shown: Shown, localize: Localize): Worded {
  const words = localize.words(ratingWords);
  const names = ratingNames(localize, shown.regulation, shown.plan);
  return {
    ...shown,
    localize,
    words,
    rated: localize.words(ratedWords),
    role: words.roles[shown.rater.role === 'self' ? 'self' : 'supervisor'],
    names,
  };
}

/** Where the draft leads by the regulation, or what is missing for it. */
export function scoreOf({ draft, plan, rater, stored, today, regulation }: Shown): Score {
  return score(regulation, axes(toRating(draft, { plan, rater, stored }, 'draft', today)));
}

/** The official label of the predicate that the draft leads to, if it leads to one. */
export function predicateOf(shown: Worded): string | undefined {
  const outcome = scoreOf(shown);
  return outcome.done ? shown.names.predicate(outcome.value) : undefined;
}
