import type { Issue, KinerjaError } from '@kinerja/core';
import type { Actor, EvaluationContext, Permission } from '@kinerja/core/cycle';
import { type Rating, axes, checkRating } from '@kinerja/core/evaluation';
import type { OwnPattern } from '@kinerja/core/calibration';
import { type Score, score } from '@kinerja/core/scoring';
import { type RatedWords, ratedWords } from '../parts/rated.words.ts';
import type { Localize } from '../shared/localize.ts';
import { type EvaluationRegulation, type RatingNames, ratingNames } from '../shared/rating-names.ts';
import { type Axis, type Draft, axisNames, itemIds, toRating } from './draft.ts';
import { ratingWords } from './rating-form.words.ts';
import type { RatingRead } from './rating-read.ts';
import type { RatingWords, RoleWords } from './rating-words.ts';
import type { VoiceWords } from './voice-words.ts';

/** How far saving has come. */
export type Work =
  | { readonly at: 'editing'; readonly mend?: boolean; readonly error?: KinerjaError }
  | { readonly at: 'confirming' | 'submitting' }
  | { readonly at: 'queued' | 'done'; readonly code: string }
  /** It had been stored on the device, and the receiver will not take it. */
  | { readonly at: 'refused'; readonly error: KinerjaError }
  | { readonly at: 'conflict'; readonly theirs: Rating };

/** The rater's other ratings, laid beside this one. */
export type Lens =
  | { readonly at: 'closed' | 'reading' }
  | { readonly at: 'failed'; readonly error: KinerjaError }
  | { readonly at: 'open'; readonly pattern: OwnPattern; readonly part: typeof import('./lens-part.ts') };

/** A rating as its rater sees it. */
export interface Shown extends RatingRead {
  readonly regulation: EvaluationRegulation;
  readonly rater: Rating['rater'];
  /** What of this rater the form is about: his stored rating, a draft or a final one. */
  readonly stored: Rating | undefined;
  /** Whether the evaluation has taken it up. */
  readonly isHanded: boolean;
  /** The id of a rating that is not stored yet. */
  readonly next: string | undefined;
  /** Whether this may be handed in now; nothing where there is no evaluation. */
  readonly permission: Permission | undefined;
  /** The employee's finished self rating, beside which the supervisor rates. */
  readonly self: Rating | undefined;
  /** Of the two axes those that this rater is asked about. */
  readonly asked: readonly Axis[];
  readonly draft: Draft;
  /** Whether something is filled in that is not stored. */
  readonly unsaved: boolean;
  /** Whether what is filled in was kept on this device from an earlier visit. */
  readonly restored: boolean;
  /** What was set aside after a conflict. */
  readonly aside: Draft | undefined;
  readonly work: Work;
  readonly lens: Lens;
  readonly today: string;
}

/** What is shown, with the words and names for it. */
export interface Worded extends Shown {
  readonly localize: Localize;
  readonly words: RatingWords;
  readonly rated: RatedWords;
  readonly role: RoleWords;
  /** Where a scheme says what is asked. */
  readonly voice: VoiceWords | undefined;
  readonly names: RatingNames;
}

/** In what capacity this rater acts on an evaluation. */
export const actorOf = ({ id, role }: Rating['rater']): Actor => ({
  id,
  role: role === 'self' ? 'employee' : role,
});

/** What this rater's handing in is, by the rules of the cycle. */
export function actionOf({ role }: Rating['rater']): 'assess-oneself' | 'rate' | 'contribute' {
  if (role === 'self') return 'assess-oneself';
  return role === 'supervisor' ? 'rate' : 'contribute';
}

/** What decides beside the evaluation; nothing without a scheme. */
export function contextOf(shown: RatingRead, today: string): EvaluationContext | undefined {
  const { rules, plan, entries } = shown;
  return rules && { scheme: rules.scheme, plans: [plan], today, progress: entries };
}

function roleWords(
  words: RatingWords,
  voice: VoiceWords | undefined,
  { rater, evaluation }: Shown,
): RoleWords {
  const { role } = rater;
  const known = role === 'self' || role === 'supervisor' ? role : 'other';
  if (voice && (evaluation || known === 'other')) {
    const heading = role === 'self' || role === 'supervisor' ? undefined : voice.headings[role];
    return { ...voice.roles[known], ...(heading && { heading }) };
  }
  return words.roles[known === 'other' ? 'supervisor' : known];
}

/** Finds the words for what is shown. */
export function worded(shown: Shown, localize: Localize): Worded {
  const words = localize.words(ratingWords);
  const voice = shown.rules && localize.words(shown.rules.room.voiceWords);
  return {
    ...shown,
    localize,
    words,
    rated: localize.words(ratedWords),
    role: roleWords(words, voice, shown),
    voice,
    names: ratingNames(localize, shown.regulation, shown.plan, shown.rules?.scheme),
  };
}

/** The items of an axis that this rater is asked about. */
export function idsOf({ plan, rules }: Pick<Shown, 'plan' | 'rules'>, axis: Axis): readonly string[] {
  return itemIds(
    plan,
    axis,
    rules?.scheme.rating.qualities.map(({ id }) => id),
  );
}

/** The record of what is filled in, as it would be written now. */
export function ratingOf(shown: Shown, status: Rating['status']): Rating {
  const { draft, plan, rater, stored, next, today } = shown;
  return toRating(draft, { plan, rater, stored, id: next }, status, today);
}

/** What keeps it from being finished, by the scheme where there is one, else by the law alone. */
export function issuesOf(shown: Shown): readonly Issue[] {
  const { plan, entries, rules, permission, draft } = shown;
  const rating = ratingOf(shown, 'final');
  const given = rules
    ? rules.room.checkVoice(rating, plan, rules.scheme, entries)
    : checkRating(plan, rating);
  const untold: Issue[] =
    draft.tie !== undefined && !draft.tie.trim() ? [{ path: ['rater', 'tie'], rule: 'required' }] : [];
  const waits = permission?.allowed === false && permission.because === 'missing' ? permission.issues : [];
  return [...given, ...untold, ...waits];
}

/** Where the draft leads by the regulation, or what is missing for it. */
export function scoreOf(shown: Shown): Score {
  return score(shown.regulation, axes(ratingOf(shown, 'draft')));
}

/** The official label of the predicate that the draft leads to, if it leads to one. */
export function predicateOf(shown: Worded): string | undefined {
  const outcome = scoreOf(shown);
  return outcome.done ? shown.names.predicate(outcome.value) : undefined;
}

/** Whether the rater's two ratings give a predicate: those of others only inform. */
export const isVerdict = ({ rater }: Pick<Shown, 'rater'>): boolean =>
  rater.role === 'supervisor' || rater.role === 'self';

/** The axes in their order, those that are asked about. */
export const askedAxes = ({ asked }: Pick<Shown, 'asked'>): readonly Axis[] =>
  axisNames.filter((axis) => asked.includes(axis));
