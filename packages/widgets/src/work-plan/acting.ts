import { type KinerjaError, type Source, isKinerjaError, toKinerjaError } from '@kinerja/core';
import { type PlanAction, actOnPlan } from '@kinerja/core/cycle';
import type { Plan } from '@kinerja/core/evaluation';
import { focusControl } from '../parts/field.ts';
import { FailedEvent } from '../shared/events.ts';
import type { ActActions } from './act-part.ts';
import { type PlanDraft, changeOf } from './draft.ts';
import { type Handing, handOver } from './hand-over.ts';
import { contextOf, permissionOf, type Shown } from './shown.ts';
import type { WritingHost } from './writing.ts';

/** A widget in which somebody acts on a plan. */
export interface ActingHost extends Handing, WritingHost {
  readonly renderRoot: ParentNode;
  readonly source: Source | undefined;
  readonly clock: () => Date;
  /** Whose text is on the page now. */
  readonly writer: string;
  draft: PlanDraft | undefined;
  aside: PlanDraft | undefined;
  /** The plan that the draft began from. */
  began: Plan | undefined;
  remark: string;
  /** Shows a plan as the stored one. */
  keep(stored: Plan): void;
}

const editing = { at: 'editing' } as const;

/** The plan after one step of what is done here. @throws KinerjaError as `actOnPlan` does */
function after(plan: Plan, action: PlanAction, shown: Shown, at: string): Plan {
  const { actor, remark, scheme, superior, draft, role } = shown;
  if (!actor) return plan;
  // A plan begins without a past: what is done with it is told from its second revision on.
  if (plan.revision === 0) return { ...plan, ...changeOf(draft, plan.period, role), revision: 1 };
  const deed = { by: actor, at };
  const said = remark.trim();
  const act =
    action === 'write'
      ? { ...deed, action, change: changeOf(draft, plan.period, role) }
      : { ...deed, action, ...(said && { remark: said }) };
  return actOnPlan(plan, act, contextOf(scheme, superior));
}

/** Does it, after what is filled in was written: each is one revision. */
async function act(host: ActingHost, action: PlanAction): Promise<void> {
  const { source, shown, writer } = host;
  if (!source || !shown || host.work.at === 'submitting') return;
  const steps: readonly PlanAction[] = host.draft && action !== 'write' ? ['write', action] : [action];
  let plan = shown.base;
  host.work = { at: 'submitting', action };
  try {
    for (const step of steps) {
      plan = after(plan, step, shown, host.clock().toISOString());
      await handOver(host, source, plan, { action: step, last: step === action, writer });
    }
  } catch (error) {
    const theirs = await refused(host, source, plan, toKinerjaError(error));
    if (writer === host.writer) told(host, action, toKinerjaError(error), theirs);
  }
  await host.focusOn('.work [part~="status"]');
}

/** Tells the page, and gives the other version where there is one. */
async function refused(
  host: ActingHost,
  source: Source,
  { id }: Plan,
  error: KinerjaError,
): Promise<Plan | undefined> {
  host.dispatchEvent(new FailedEvent(error));
  return isKinerjaError(error, 'conflict') ? latest(source, id) : undefined;
}

function told(host: ActingHost, action: PlanAction, error: KinerjaError, theirs: Plan | undefined): void {
  if (theirs) host.work = { at: 'conflict', action, theirs };
  else if (action === 'write') host.work = { at: 'editing', error };
  else host.work = { at: 'asking', action, error };
}

async function latest(source: Source, id: string): Promise<Plan | undefined> {
  try {
    return await source.get('plan', id);
  } catch {
    // Then there is only the conflict itself to tell of.
    return undefined;
  }
}

function save(host: ActingHost): void {
  const { shown } = host;
  if (!shown || host.work.at === 'submitting') return;
  if (shown.problems.every(({ unsavable }) => !unsavable)) return void act(host, 'write');
  host.work = { at: 'editing', mend: true };
  void host.focusOn('.mend');
}

function confirm(host: ActingHost): void {
  const { shown, work } = host;
  if (!shown || work.at !== 'asking') return;
  const permission = permissionOf(shown, work.action);
  const brings = permission?.allowed === true ? permission.brings : [];
  if (!brings.includes('remark') || host.remark.trim()) return void act(host, work.action);
  host.work = { at: 'asking', action: work.action, lacking: true };
  void host.focusOn('#remark');
}

function useMine(host: ActingHost): void {
  if (host.work.at !== 'conflict') return;
  const { theirs } = host.work;
  host.began = theirs;
  host.keep(theirs);
  host.work = editing;
  void act(host, 'write');
}

function useStored(host: ActingHost): void {
  if (host.work.at !== 'conflict') return;
  const { theirs } = host.work;
  host.aside = host.draft;
  host.draft = undefined;
  host.work = editing;
  host.keep(theirs);
  void host.focusOn('h2');
}

/** What is done with the plan as a whole. */
export function acting(host: ActingHost): ActActions {
  return {
    go: (id) => focusControl(host.renderRoot, id),
    save: () => save(host),
    ask: (action) => {
      if (host.work.at === 'submitting') return;
      host.work = { at: 'asking', action };
      void host.focusOn('#confirm-title');
    },
    remark: (text) => {
      host.remark = text;
      if (host.work.at === 'asking') host.work = { at: 'asking', action: host.work.action };
    },
    confirm: () => confirm(host),
    back: () => {
      const action = host.work.at === 'asking' ? host.work.action : 'write';
      host.work = editing;
      // What was said for one act is not said for another.
      host.remark = '';
      void host.focusOn(`[data-act="${action}"]`);
    },
    print: () => window.print(),
    useMine: () => useMine(host),
    useStored: () => useStored(host),
    bringBack: () => {
      const { aside, draft, work } = host;
      if (!aside || work.at === 'submitting') return;
      host.change(() => aside);
      host.aside = draft;
    },
  };
}
