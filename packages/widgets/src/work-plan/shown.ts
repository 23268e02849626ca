import type { KinerjaError } from '@kinerja/core';
import { type Actor, type Permission, type PlanAction, planActions } from '@kinerja/core/cycle';
import type { Plan } from '@kinerja/core/evaluation';
import type { Scheme } from '@kinerja/core/schemes';
import { type MeasureWords, measureWords } from '../parts/measure.words.ts';
import type { Localize } from '../shared/localize.ts';
import { type PlanDraft, changeOf, draftOf } from './draft.ts';
import type { Beginning, PlanRead } from './plan-read.ts';
import type { PlanWords } from './plan-words.ts';
import { type Problem, problemsOf } from './problems.ts';
import { planWords } from './work-plan.words.ts';

/** What is asked for before it is done: a confirmation, and for some a remark. */
export type Asked = Exclude<PlanAction, 'write'>;

/** How far acting on the plan has come. */
export type Work =
  | { readonly at: 'editing'; readonly mend?: boolean; readonly error?: KinerjaError }
  | {
      readonly at: 'asking';
      readonly action: Asked;
      readonly lacking?: boolean;
      readonly error?: KinerjaError;
    }
  | { readonly at: 'submitting'; readonly action: PlanAction }
  | { readonly at: 'queued' | 'done'; readonly action: PlanAction; readonly code: string }
  /** It had been stored on the device, and the receiver will not take it. */
  | { readonly at: 'refused'; readonly error: KinerjaError }
  | { readonly at: 'conflict'; readonly action: PlanAction; readonly theirs: Plan };

/** The standard that is being looked through, and what is wanted of it. */
export interface Picking {
  readonly position: string;
  readonly chosen: ReadonlySet<string>;
}

/** What the widget knows beside the records. */
export interface PlanState {
  readonly id: string;
  readonly beginning: Beginning | undefined;
  /** `undefined`: nobody acts, the plan is only read. */
  readonly role: 'employee' | 'supervisor' | undefined;
  /** Empty: the plan's own. */
  readonly actorId: string;
  readonly scheme: Scheme | undefined;
  readonly draft: PlanDraft | undefined;
  /** The plan that the draft began from. */
  readonly began: Plan | undefined;
  /** What was filled in before the stored version was chosen instead. */
  readonly aside: PlanDraft | undefined;
  readonly work: Work;
  readonly remark: string;
  readonly picking: Picking | undefined;
  /** Chosen for a plan that is not yet stored; `undefined`: as the superior's plan suggests. */
  readonly provisional: boolean | undefined;
}

/** A plan as the person sees it, with the words for it. */
export interface Shown extends PlanState, Omit<PlanRead, 'stored'> {
  readonly stored: Plan | undefined;
  /** What the next act begins from: what the draft began from, else what is stored. */
  readonly base: Plan;
  /** The plan as it stands on this page, with all that is filled in. */
  readonly plan: Plan;
  readonly draft: PlanDraft;
  readonly unsaved: boolean;
  readonly actor: Actor | undefined;
  readonly permissions: readonly Permission<PlanAction>[];
  readonly problems: readonly Problem[];
  readonly localize: Localize;
  readonly words: PlanWords;
  readonly about: MeasureWords;
}

/** Whether a plan that begins now begins before the superior's: only where that one is seen and not agreed. */
function isEarly({ scheme, provisional }: PlanState, { superior }: PlanRead): boolean {
  if (!scheme?.planning.provisional) return false;
  return provisional ?? (superior !== undefined && superior.stage !== 'agreed');
}

/** What the draft began from, the stored plan, or one to begin with; `undefined` when there is neither. */
export function basePlan(read: PlanRead, state: PlanState): Plan | undefined {
  const { scheme, beginning, id, draft, began } = state;
  if (draft && began?.revision) return began;
  if ((read.stored && !draft) || !beginning || !scheme) return read.stored;
  return {
    ...beginning,
    id,
    // Never stored: the first saving makes it 1.
    revision: 0,
    regulation: scheme.regulations.evaluation,
    scheme: scheme.id,
    stage: 'draft',
    ...(isEarly(state, read) && { provisional: true }),
    targets: [],
    expectations: {},
  };
}

/** Who acts: as the host says, else the one whom the plan names. */
export function actorOf(plan: Plan, { role, actorId }: PlanState): Actor | undefined {
  return role && { role, id: actorId || plan[role].id };
}

/** All that is shown of a plan, in this state. */
export function shownOf(base: Plan, read: PlanRead, state: PlanState, localize: Localize): Shown {
  const draft = state.draft ?? draftOf(base, localize.tag);
  const plan: Plan = state.draft ? { ...base, ...changeOf(draft, base.period, state.role) } : base;
  const actor = actorOf(plan, state);
  const context = contextOf(state.scheme, read.superior);
  const words = localize.words(planWords);
  return {
    ...state,
    ...read,
    base,
    plan,
    draft,
    unsaved: state.draft !== undefined,
    actor,
    permissions: actor ? planActions(plan, actor, context) : [],
    problems: problemsOf(plan, draft, context, words, localize),
    localize,
    words,
    about: localize.words(measureWords),
  };
}

/** What surrounds a plan, for core. */
export function contextOf(
  scheme: Scheme | undefined,
  superior: Plan | undefined,
): { readonly scheme?: Scheme; readonly superior?: Plan } {
  return { ...(scheme && { scheme }), ...(superior && { superior }) };
}

/** What core says of an action of this person. */
export function permissionOf(
  { permissions }: Pick<Shown, 'permissions'>,
  action: PlanAction,
): Permission<PlanAction> | undefined {
  return permissions.find((each) => each.action === action);
}

/** Whether the person may do this now. */
export function may(shown: Pick<Shown, 'permissions'>, action: PlanAction): boolean {
  return permissionOf(shown, action)?.allowed === true;
}

/** Whether the targets are written here now: by the employee, while the plan is a draft. */
export const writesTargets = (shown: Shown): boolean => shown.role === 'employee' && may(shown, 'write');

/** Whether the expectations are written here now: by the supervisor, while the plan is a draft. */
export const writesExpectations = (shown: Shown): boolean =>
  shown.role === 'supervisor' && may(shown, 'write');
