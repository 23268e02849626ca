import { toKinerjaError } from '@kinerja/core';
import type { Plan, Rating } from '@kinerja/core/evaluation';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import { findRegulation } from '@kinerja/core/scoring';
import { type TemplateResult, html } from 'lit';
import { planHeadPart } from '../parts/plan-head.ts';
import { planHeadWords } from '../parts/plan-head.words.ts';
import type { Localize } from '../shared/localize.ts';
import { failedPart, toldPart } from '../shared/plan-body.ts';
import type { RatedPlan } from '../shared/plan-records.ts';
import { type Draft, draftOf, isStranger, ratingBy } from './draft.ts';
import { finalPart } from './final-part.ts';
import { type FormActions, formPart } from './form-part.ts';
import { ratingWords } from './rating-form.words.ts';
import { type Shown, type Work, worded } from './shown.ts';

/** What the widget knows beside the records. */
export interface RatingState {
  readonly role: 'supervisor' | 'self';
  /** Empty: the plan's own. */
  readonly raterId: string;
  readonly draft: Draft | undefined;
  readonly aside: Draft | undefined;
  readonly work: Work;
  readonly today: string;
}

/** Who rates: as the host says, else the one whom the plan names. */
export function raterOf(
  plan: Plan,
  { role, raterId }: Pick<RatingState, 'role' | 'raterId'>,
): Rating['rater'] {
  const own = role === 'self' ? plan.employee.id : plan.supervisor.id;
  return { id: raterId || own, role };
}

/** @throws KinerjaError `unknown-regulation` */
function shownOf({ plan, entries, ratings }: RatedPlan, state: RatingState): Shown {
  const { draft, aside, work, today } = state;
  const rater = raterOf(plan, state);
  const stored = ratingBy(ratings, rater);
  const self = ratings.find((rating) => rating.rater.role === 'self' && rating.status === 'final');
  return {
    plan,
    entries,
    regulation: findRegulation(evaluationRegulations, plan.regulation),
    rater,
    stored,
    self: rater.role === 'supervisor' ? self : undefined,
    draft: draft ?? draftOf(stored),
    unsaved: draft !== undefined,
    aside,
    work,
    today,
  };
}

function insidePart(
  read: RatedPlan,
  state: RatingState,
  localize: Localize,
  actions: FormActions,
  retry: () => void,
): TemplateResult {
  const words = localize.words(ratingWords);
  const { plan } = read;
  if (plan.stage !== 'agreed') return toldPart(words.stages[plan.stage]);
  if (isStranger(plan, raterOf(plan, state))) return toldPart(words.otherRater);
  try {
    const shown = worded(shownOf(read, state), localize);
    return shown.stored?.status === 'final' ? finalPart(shown, shown.stored) : formPart(shown, actions);
  } catch (error) {
    return failedPart(toKinerjaError(error), localize, retry);
  }
}

/** Heading, whose plan it is, and the form; or why there is none. */
export function bodyPart(
  read: RatedPlan,
  state: RatingState,
  localize: Localize,
  actions: FormActions,
  retry: () => void,
): TemplateResult {
  const { roles } = localize.words(ratingWords);
  return html`<h2 tabindex="-1">${roles[state.role].heading}</h2>
    ${planHeadPart(read.plan, localize.words(planHeadWords), localize.tag)}
    ${insidePart(read, state, localize, actions, retry)}`;
}
