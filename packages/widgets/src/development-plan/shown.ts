import type { KinerjaError } from '@kinerja/core';
import {
  type Actor,
  type Development,
  type DevelopmentAction,
  type DevelopmentArea,
  type DevelopmentContext,
  type Judgement,
  type Permission,
  type WeakItem,
  ideasFor,
  latestJudgement,
  mayActOnDevelopment,
  weakItems,
} from '@kinerja/core/cycle';
import { type Plan, behaviourValues } from '@kinerja/core/evaluation';
import { evaluationRegulations } from '@kinerja/core/regulations/evaluation';
import type { Scheme } from '@kinerja/core/schemes';
import type { Localize } from '../shared/localize.ts';
import type { DevelopmentRead } from './development-read.ts';
import type { DevelopmentWords } from './development-words.ts';
import type { PlanDraft, Problem, TaskDraft } from './draft.ts';
import type { IdeaInWords } from './planning.ts';

/** How far what a person does has come. */
export type Work =
  | { readonly at: 'reading' }
  | { readonly at: 'writing'; readonly problems: readonly Problem[]; readonly error?: KinerjaError }
  | {
      readonly at: 'asking';
      readonly action: DevelopmentAction;
      readonly problems: readonly Problem[];
      readonly error?: KinerjaError;
    }
  | { readonly at: 'submitting'; readonly action: DevelopmentAction; readonly from: 'form' | 'act' }
  | { readonly at: 'queued' | 'done'; readonly action: DevelopmentAction; readonly code: string }
  /** It had been stored on the device, and the receiver will not take it. */
  | { readonly at: 'refused'; readonly error: KinerjaError };

/** What the widget holds beside what it read. */
export interface State {
  readonly work: Work;
  readonly draft: PlanDraft | undefined;
  readonly tasks: Readonly<Record<string, TaskDraft>>;
  /** What is filled in was typed on an earlier visit. */
  readonly restored: boolean;
  /** Versions of records on this device only, as `markOf` names them. */
  readonly queued: ReadonlySet<string>;
  readonly actor: Actor | undefined;
  readonly scheme: Scheme | undefined;
  readonly today: string;
}

/** Everything that is on the page. */
export interface Shown extends DevelopmentRead, State {
  readonly words: DevelopmentWords;
  readonly localize: Localize;
  /** The one that is worked on, or the last one. */
  readonly current: Development | null;
  readonly earlier: readonly Development[];
  readonly weak: readonly WeakItem[];
  readonly judgement: Judgement | null;
}

const lastAct = ({ history }: Development): string => history.at(-1)?.at ?? '';
/** Whether its outcome was told or it was closed, so that another may be begun. */
export const isOver = ({ stage }: Development): boolean => stage === 'closed' || stage === 'concluded';

/** The latest comes first, and what is still under way before all that is over. */
function inOrder(all: readonly Development[]): readonly Development[] {
  return [...all].sort(
    (one, other) => Number(isOver(one)) - Number(isOver(other)) || (lastAct(one) < lastAct(other) ? 1 : -1),
  );
}

/** Puts together what is shown. */
export function shownOf(
  read: DevelopmentRead,
  state: State,
  words: DevelopmentWords,
  localize: Localize,
): Shown {
  const [current = null, ...earlier] = inOrder(read.all);
  const { plan } = read;
  const regulation = evaluationRegulations.find(({ id }) => id === plan.regulation);
  const sources = regulation && { ...read, regulation };
  return {
    ...read,
    ...state,
    words,
    localize,
    current,
    earlier,
    weak: sources ? weakItems(sources) : [],
    judgement: sources ? latestJudgement(sources) : null,
  };
}

/** What surrounds an act for core. */
export function contextOf({ plan, scheme, today }: Shown): DevelopmentContext {
  return { plan, today, ...(scheme && { scheme }) };
}

/** What core says of an act on the current plan; `undefined` when nobody acts. */
export function permissionOf(
  shown: Shown,
  action: DevelopmentAction,
): Permission<DevelopmentAction> | undefined {
  const { actor, current } = shown;
  return actor && mayActOnDevelopment(current, action, actor, contextOf(shown));
}

/** Whether core lets this person do it. */
export const may = (shown: Shown, action: DevelopmentAction): boolean =>
  permissionOf(shown, action)?.allowed === true;

/** Whether this person may begin a new plan: none is under way. */
export function mayBegin(shown: Shown): boolean {
  const { actor, current } = shown;
  if (!actor || (current && !isOver(current))) return false;
  return mayActOnDevelopment(null, 'write', actor, contextOf(shown)).allowed;
}

/** What an area is about, in words. */
export function aboutInWords(about: DevelopmentArea['about'], shown: Shown): string {
  const { plan, words, localize, scheme } = shown;
  if (about.type === 'general') return words.general;
  if (about.type === 'axis') return words.axes[about.id];
  if (about.type === 'target') return plan.targets.find(({ id }) => id === about.id)?.result ?? about.id;
  const named = [...behaviourValues, ...(scheme?.rating.qualities ?? [])];
  const found = named.find(({ id }) => id === about.id);
  return found ? localize.text(found.label) : about.id;
}

/** Proposed activities for an area, in the reader's language. */
export function ideasInWords(
  about: DevelopmentArea['about'],
  plan: Plan,
  localize: Localize,
): readonly IdeaInWords[] {
  return ideasFor(about, plan).map(({ label, ...idea }) => ({ ...idea, label: localize.text(label) }));
}

/** Somebody's name and role. */
export function whoIs({ id, role }: Actor, { plan, words }: Shown): string {
  const found = [plan.employee, plan.supervisor].find((each) => each.id === id);
  const known = role === 'employee' || role === 'supervisor' ? words.roles[role] : '';
  return [found?.name ?? id, known].filter(Boolean).join(', ');
}

/** One version of a record. */
export const markOf = ({ id, revision }: Development): string => `${id} ${revision}`;
