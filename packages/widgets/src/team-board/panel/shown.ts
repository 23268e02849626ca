import type { KinerjaError, Records } from '@kinerja/core';
import type { WorkingCalendar } from '@kinerja/core/calendar';
import {
  type Actor,
  type EvaluationAction,
  type EvaluationContext,
  type NamedRater,
  type Permission,
  type Role,
  evaluationRules,
  mayActOnEvaluation,
} from '@kinerja/core/cycle';
import { type StepReader, readerFor } from '@kinerja/core/explanation';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import type { HeardCitizens } from '@kinerja/core/multi-source';
import type { Scheme } from '@kinerja/core/schemes';
import type { Localize } from '../../shared/localize.ts';
import { type EvaluationRegulation, type RatingNames, ratingNames } from '../../shared/rating-names.ts';
import type { Drafts } from './draft.ts';
import type { MemberRead } from './member-read.ts';
import type { PanelAction } from './panel-actions.ts';
import type { PanelWords } from './panel-words.ts';

type Evaluation = Records['evaluation'];

/** What is asked about before it is done. */
export interface Asking {
  readonly action: PanelAction | 'open';
  /** Whom it is about, where it is a rater. */
  readonly rater?: NamedRater;
}

/** How far acting has come. */
export type Work =
  | { readonly at: 'idle' }
  | {
      readonly at: 'asking';
      readonly asking: Asking;
      /** It was tried while something was lacking. */
      readonly lacking?: boolean;
      readonly error?: KinerjaError;
    }
  | { readonly at: 'submitting'; readonly asking: Asking }
  | { readonly at: 'queued' | 'done'; readonly asking: Asking; readonly code: string }
  /** It had been stored on the device, and the receiver will not take it. */
  | { readonly at: 'refused'; readonly error: KinerjaError }
  /** Somebody else was first; `since` is what happened meanwhile, and what was written is still there. */
  | { readonly at: 'conflict'; readonly asking: Asking; readonly since: Evaluation['history'] };

/** What the element knows beside the records. */
export interface MemberState {
  readonly me: string;
  readonly roles: readonly Role[];
  readonly scheme: Scheme;
  readonly today: string;
  readonly calendar: WorkingCalendar | undefined;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** The published index of citizens, where it is known. */
  readonly citizens: HeardCitizens | undefined;
  /** Joint values of colleagues by their id, where they are known. */
  readonly values: Readonly<Record<string, string>>;
  /** Colleagues of whom nothing is read yet, by their ids. */
  readonly unread: readonly string[];
  /** Whether an innovation of this person was recognised, where that is known. */
  readonly innovation: boolean | undefined;
  /** Those of the board, where it has them, else those that were read. */
  readonly others: readonly Evaluation[];
  readonly stretch: Evaluation['stretch'] | undefined;
  /** The board around has the person's name as a heading. */
  readonly inBoard: boolean;
  readonly drafts: Drafts;
  readonly work: Work;
}

/** One person's evaluation as it is seen, with the words for it. */
export interface Shown extends MemberState, Omit<MemberRead, 'others' | 'evaluation'> {
  readonly localize: Localize;
  readonly words: PanelWords;
  readonly about: Evaluation['employee'];
  readonly supervisor: Evaluation['supervisor'];
  readonly evaluation: Evaluation | undefined;
  readonly regulation: EvaluationRegulation | undefined;
  readonly names: RatingNames;
  readonly reader: StepReader;
}

/** What is shown once there is an evaluation. */
export interface Opened extends Shown {
  readonly evaluation: Evaluation;
}

/** Whether there is an evaluation. */
export const isOpened = (shown: Shown): shown is Opened => shown.evaluation !== undefined;

/** All that is shown of a person; `undefined` when there is neither an evaluation nor a plan. */
export function shownOf(
  read: MemberRead,
  state: MemberState,
  localize: Localize,
  words: PanelWords,
): Shown | undefined {
  const { evaluation, plans } = read;
  const source = evaluation ?? plans[0];
  if (!source) return undefined;
  const id = evaluation?.regulation ?? state.scheme.regulations.evaluation;
  const regulation = evaluationRegulations.find((each) => each.id === id);
  const targets = plans.flatMap((plan) => plan.targets);
  return {
    ...read,
    ...state,
    localize,
    words,
    about: source.employee,
    supervisor: source.supervisor,
    regulation,
    names: ratingNames(localize, regulation, plans[0]),
    reader: readerFor({ language: localize.tag, regulation: id, targets, scheme: state.scheme }),
  };
}

/** What surrounds the evaluation, for core. */
export function contextOf({ scheme, plans, today, progress }: Shown): EvaluationContext {
  return { scheme, plans, today, progress };
}

/** In which of his capacities this person does it: the one in which it is allowed, else the one that comes nearest. */
export function actorFor(action: EvaluationAction, shown: Opened): Actor | undefined {
  const able = shown.roles.filter((role) => evaluationRules[action].by.includes(role));
  const actors = able.map((role): Actor => ({ id: shown.me, role }));
  const rank = (actor: Actor): number => {
    const permission = permissionOf(action, shown, actor);
    if (permission.allowed) return 0;
    return permission.because === 'missing' ? 1 : 2;
  };
  return [...actors].sort((a, b) => rank(a) - rank(b))[0];
}

function permissionOf(action: EvaluationAction, shown: Opened, actor: Actor): Permission<EvaluationAction> {
  return mayActOnEvaluation(shown.evaluation, action, actor, contextOf(shown));
}

/** What core says of an action of this person; `undefined` when it is nothing for his capacities. */
export function permission(
  action: EvaluationAction,
  shown: Opened,
): Permission<EvaluationAction> | undefined {
  const actor = actorFor(action, shown);
  return actor && permissionOf(action, shown, actor);
}

/** Whether the person may do this now. */
export const may = (action: EvaluationAction, shown: Opened): boolean =>
  permission(action, shown)?.allowed === true;

/** The name of somebody by id, as the portal or the records know it; else the id. */
export function nameOf(id: string, { people, about, supervisor, evaluation }: Shown): string {
  const known = [
    ...people,
    about,
    supervisor,
    ...(evaluation?.appealAuthority ? [evaluation.appealAuthority] : []),
  ];
  return known.find((each) => each.id === id)?.name ?? id;
}
