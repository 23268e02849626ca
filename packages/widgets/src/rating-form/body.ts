import { toKinerjaError } from '@kinerja/core';
import type { Plan, Rating } from '@kinerja/core/evaluation';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import { findRegulation } from '@kinerja/core/scoring';
import { type TemplateResult, html, type nothing } from 'lit';
import { planHeadPart } from '../parts/plan-head.ts';
import { planHeadWords } from '../parts/plan-head.words.ts';
import type { Localize } from '../shared/localize.ts';
import { type Told, failedPart, toldPart } from '../shared/plan-body.ts';
import { axisNames, draftOf, isStranger, ratingBy } from './draft.ts';
import { finalPart } from './final-part.ts';
import { type FormActions, formPart } from './form-part.ts';
import { ratingWords } from './rating-form.words.ts';
import { type OwnRating, ownRating } from './rating-id.ts';
import type { RatingRead } from './rating-read.ts';
import type { Filled } from './sheet.ts';
import { type Shown, type Worded, actionOf, actorOf, contextOf, worded } from './shown.ts';
import { unhandedPart } from './unhanded-part.ts';

/** What the widget knows beside the records. */
export interface RatingState extends Filled {
  readonly role: Rating['rater']['role'];
  /** Empty: the plan's own. */
  readonly raterId: string;
  readonly today: string;
}

const roles: readonly Rating['rater']['role'][] = [
  'self',
  'supervisor',
  'peer',
  'subordinate',
  'third-party',
];

/** The role that an attribute names, also in the words of `acting-as`; nothing where it is none: nobody else's form is opened. */
export function roleOf(text: string | null): Rating['rater']['role'] | undefined {
  // Frameworks set what is empty, and an attribute that is taken away is `null`.
  const name = text || 'supervisor';
  return name === 'employee' ? 'self' : roles.find((role) => role === name);
}

/** Who rates: as the host says, else the one whom the plan names. */
export function raterOf(
  plan: Plan,
  { role, raterId }: Pick<RatingState, 'role' | 'raterId'>,
): Rating['rater'] {
  const own = role === 'self' ? plan.employee.id : role === 'supervisor' ? plan.supervisor.id : '';
  return { id: raterId || own, role };
}

/** Where this rater stands, in an evaluation or without one. */
function standingOf({ plan, ratings, evaluation }: RatingRead, rater: Rating['rater']): OwnRating {
  if (evaluation) return ownRating(evaluation, plan.id, rater, ratings);
  return { handed: undefined, pending: ratingBy(ratings, rater), next: '' };
}

/** The employee's own rating, as soon as the supervisor may see it. */
function selfOf({ plan, ratings, evaluation }: RatingRead): Rating | undefined {
  return ratings.find(
    ({ id, plan: of, rater, status }) =>
      rater.role === 'self' &&
      status === 'final' &&
      of === plan.id &&
      (!evaluation || evaluation.ratings.some(({ rating }) => rating === id)),
  );
}

/** Whether a rater beside the two was heard: the evaluation shows him nobody's ratings, but what he did. */
function wasHeard({ evaluation }: RatingRead, { id, role }: Rating['rater']): boolean {
  return (
    evaluation?.history.some(
      ({ action, by }) => action === 'contribute' && by.id === id && by.role === role,
    ) ?? false
  );
}

/** @throws KinerjaError `unknown-regulation` */
function shownOf(read: RatingRead, state: RatingState): Shown {
  const { draft, again, today } = state;
  const { plan, rules, evaluation } = read;
  const rater = raterOf(plan, state);
  const { handed, pending, next } = standingOf(read, rater);
  const heard = handed !== undefined || wasHeard(read, rater);
  const isHanded = heard && !(again || (handed && pending));
  const stored = isHanded ? (handed ?? pending) : pending;
  const context = contextOf(read, today);
  const voice = rules?.scheme.voices.sources.find(({ id }) => id === rater.role);
  return {
    ...read,
    ...state,
    regulation: findRegulation(evaluationRegulations, plan.regulation),
    rater,
    stored,
    isHanded,
    next: next || undefined,
    permission:
      evaluation && rules && context
        ? rules.room.mayActOnEvaluation(evaluation, actionOf(rater), actorOf(rater), context)
        : undefined,
    self: rater.role === 'supervisor' ? selfOf(read) : undefined,
    asked: voice?.axes ?? axisNames,
    // Who rates again begins with what was handed in.
    draft: draft ?? draftOf(stored ?? handed),
    unsaved: draft !== undefined,
  };
}

/** The same, or nothing where the regulation is not known. */
export function shownIn(read: RatingRead, state: RatingState): Shown | undefined {
  const isKnown = evaluationRegulations.some(({ id }) => id === read.plan.regulation);
  return isKnown ? shownOf(read, state) : undefined;
}

/** Why this person cannot rate here and now, if so. */
function refusal({
  plan,
  evaluation,
  permission,
  voice,
  words,
  rater,
  unknown,
  isHanded,
}: Worded): Told | undefined {
  if (plan.stage !== 'agreed') return words.stages[plan.stage];
  if (unknown !== undefined) return words.unknownScheme(unknown);
  const isOther = rater.role !== 'self' && rater.role !== 'supervisor';
  if (!evaluation) {
    if (isOther) return words.needsEvaluation;
    return isStranger(plan, rater) ? words.otherRater : undefined;
  }
  if (!evaluation.plans.includes(plan.id)) return words.absent;
  if (!permission || permission.allowed || !voice) return undefined;
  if (permission.because === 'missing') {
    return permission.issues.some(({ rule }) => rule === 'not-in-scheme') ? voice.notInScheme : undefined;
  }
  if (permission.because !== 'wrong-stage') return words.otherRater;
  return isHanded ? undefined : voice.closed;
}

function insidePart(shown: Worded, actions: FormActions): TemplateResult | typeof nothing {
  const told = refusal(shown);
  if (told) return toldPart(told);
  const { stored, evaluation, isHanded, unsaved } = shown;
  if (stored?.status !== 'final') return formPart(shown, actions);
  if (!evaluation || isHanded) return finalPart(shown, stored, actions);
  return unsaved ? formPart(shown, actions) : unhandedPart(shown, actions);
}

/** Heading, whose plan it is, and the form; or why there is none. */
export function bodyPart(
  read: RatingRead,
  state: RatingState,
  localize: Localize,
  actions: FormActions,
  retry: () => void,
): TemplateResult {
  const head = planHeadPart(read.plan, localize.words(planHeadWords), localize.tag, read.evaluation?.stretch);
  try {
    const shown = worded(shownOf(read, state), localize);
    return html`<h2 tabindex="-1">${shown.role.heading}</h2>
      ${head} ${insidePart(shown, actions)}`;
  } catch (error) {
    const { roles: all } = localize.words(ratingWords);
    return html`<h2 tabindex="-1">${all[state.role === 'self' ? 'self' : 'supervisor'].heading}</h2>
      ${head} ${failedPart(toKinerjaError(error), localize, retry)}`;
  }
}
