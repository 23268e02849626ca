import type { DayText } from '../calendar/days.ts';
import type { Axes } from '../evaluation/axes.ts';
import type { Adjustment, Evaluation, EvaluationAction, ObjectionItem } from '../records/evaluation.ts';
import type { Plan } from '../records/plan.ts';
import type { Progress } from '../records/progress.ts';
import type { Rating } from '../records/rating.ts';
import type { Scheme } from '../schemes/scheme.ts';
import type { Regulation } from '../scoring/regulation.ts';
import type { Deed } from './machine.ts';

/** What surrounds an evaluation and decides what may be done with it. */
export interface EvaluationContext {
  readonly scheme: Scheme;
  /** The plans of the evaluation. */
  readonly plans: readonly Plan[];
  /** The office's day, `YYYY-MM-DD`: a moment in UTC is another day in Jayapura. */
  readonly today: DayText;
  /** Reports of the stretch; needed where the scheme asks evidence of every rated result. */
  readonly progress?: readonly Progress[];
  /** Those that turn two axes into a predicate; the national ones unless told. */
  readonly regulations?: readonly Regulation<Axes>[];
}

/** Somebody beside the supervisor who may be heard, and as what. */
export type NamedRater = Pick<Evaluation['raters'][number], 'id' | 'role'>;

/** A change of the rating: what it was is read from what is scored, who and when from the act. */
export type NewAdjustment = Pick<Adjustment, 'id' | 'path' | 'to' | 'ground' | 'rule'>;

/** One thing objected to, not yet decided. */
export type NewObjection = Omit<ObjectionItem, 'decision'>;

/** What is decided about one thing objected to; `changed` names the adjustment that changes it. */
export type NewDecision = NonNullable<ObjectionItem['decision']> & { readonly item: string };

/** What an act brings beside who, when and why. */
export interface Brought {
  readonly nominate: { readonly rater: NamedRater };
  readonly 'approve-rater': { readonly rater: NamedRater };
  readonly 'decline-rater': { readonly rater: NamedRater };
  readonly 'assess-oneself': { readonly rating: Rating };
  readonly 'go-without-self-assessment': object;
  readonly contribute: { readonly rating: Rating };
  readonly rate: { readonly rating: Rating };
  /** Without adjustments: looked at, and left as it is. */
  readonly calibrate: { readonly adjustments?: readonly NewAdjustment[] };
  readonly release: object;
  readonly acknowledge: object;
  readonly object: { readonly items: readonly NewObjection[] };
  readonly decide: {
    readonly decisions: readonly NewDecision[];
    readonly adjustments?: readonly NewAdjustment[];
  };
  readonly finalise: object;
  readonly 'follow-up': {
    readonly followUps: readonly { readonly followUp: string; readonly ground: string }[];
  };
}

/** One kind of act. */
export type ActOf<Action extends EvaluationAction> = Deed & { readonly action: Action } & Brought[Action];

/** Something done with an evaluation. */
export type EvaluationAct = { readonly [Action in EvaluationAction]: ActOf<Action> }[EvaluationAction];
