import type { KinerjaError } from '@kinerja/core';
import type { WorkingCalendar } from '@kinerja/core/calendar';
import {
  type Actor,
  type Evaluation,
  type EvaluationAction,
  type EvaluationContext,
  type Permission,
  type Sealed,
  mayActOnEvaluation,
} from '@kinerja/core/cycle';
import type { Localize } from '../../shared/localize.ts';
import type { RatedPlan } from '../../shared/plan-records.ts';
import type { EvaluationRegulation, RatingNames } from '../../shared/rating-names.ts';
import type { Career } from '../career/career.ts';
import type { Judged } from '../score-types.ts';
import type { EvaluatedWords } from './evaluated-words.ts';

/** What the employee answers. */
export type AnswerAction = Extract<EvaluationAction, 'acknowledge' | 'object'>;

/** How far the answer has come. */
export type Answer =
  | { readonly at: 'reading'; readonly error?: KinerjaError }
  | { readonly at: 'objecting'; readonly error?: KinerjaError }
  | { readonly at: 'sending'; readonly action: AnswerAction }
  | {
      readonly at: 'sent';
      readonly action: AnswerAction;
      readonly state: 'received' | 'stored';
      readonly code: string;
    }
  /** It had been stored on the device, and the receiver will not take it. */
  | { readonly at: 'refused'; readonly error: KinerjaError };

/** An evaluation as its employee sees it. */
export interface Evaluated extends RatedPlan, Judged {
  readonly regulation: EvaluationRegulation | undefined;
  readonly names: RatingNames;
  readonly localize: Localize;
  readonly words: EvaluatedWords;
  readonly today: string;
  readonly calendar: WorkingCalendar;
  /** For angka kredit; nothing where the page knows none. */
  readonly career: Career | undefined;
  /** Who answers; nobody where the page only shows it. */
  readonly actor: Actor | undefined;
  readonly answer: Answer;
}

/** The outcome that was released or, later, decided: of what there is the last. */
export function outcomeOf({ outcomes }: Evaluation): Sealed | undefined {
  return outcomes.final ?? outcomes.calibrated ?? outcomes.raw;
}

/** The outcome that an objection is about. */
export function releasedOf({ outcomes }: Evaluation): Sealed | undefined {
  return outcomes.calibrated ?? outcomes.raw;
}

/** What decides beside the evaluation; nothing without its scheme. */
export function contextOf({ scheme, plan, entries, today }: Evaluated): EvaluationContext | undefined {
  return scheme && { scheme, plans: [plan], today, progress: entries };
}

/** Whether this may be done now; nothing where nobody acts. */
export function permissionOf(shown: Evaluated, action: AnswerAction): Permission | undefined {
  const { evaluation, actor } = shown;
  const context = contextOf(shown);
  return actor && context && mayActOnEvaluation(evaluation, action, actor, context);
}

/** On which day this was done the last time. */
export function dayOf({ history }: Evaluation, action: EvaluationAction): string | undefined {
  return history.filter((entry) => entry.action === action).at(-1)?.on;
}
