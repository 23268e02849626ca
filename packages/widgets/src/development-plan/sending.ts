import { type Delivery, type Issue, KinerjaError, type Source } from '@kinerja/core';
import { isKinerjaError, toKinerjaError } from '@kinerja/core';
import { type Actor, type Development, type DevelopmentAction, actOnDevelopment } from '@kinerja/core/cycle';
import { FailedEvent, SubmittedEvent } from '../shared/events.ts';
import { follow, inPlaceOf } from '../shared/follow.ts';
import { newId } from '../shared/new-id.ts';
import { numberOf } from '../shared/number.ts';
import type { ActingHost } from './acting-host.ts';
import { type PlanDraft, actOf, changeOf, newPlan, newTask } from './draft.ts';
import { planDraftOf, planProblems, taskProblems } from './draft.ts';
import { type Shown, type Work, contextOf, markOf } from './shown.ts';

/** What is done with the form first, before what was pressed; each is one revision. */
function stepsOf(
  action: DevelopmentAction,
  { draft, current, localize }: Shown,
): readonly DevelopmentAction[] {
  if (!draft || action !== 'offer') return [action];
  const begun = current?.stage === 'draft';
  const same = begun && JSON.stringify(planDraftOf(current, localize.tag)) === JSON.stringify(plain(draft));
  return same ? ['offer'] : ['write', 'offer'];
}

const plain = (draft: PlanDraft): PlanDraft => ({
  ...draft,
  activities: draft.activities.map((activity) => ({ ...activity, proposed: false })),
});

/** The record after one step. @throws KinerjaError as `actOnDevelopment` does */
function after(
  record: Development | null,
  step: DevelopmentAction,
  shown: Shown & { readonly actor: Actor },
  at: string,
): Development {
  const { actor: by, draft, tasks, judgement } = shown;
  const context = contextOf(shown);
  if (step !== 'write')
    return actOnDevelopment(record, actOf(step, tasks[step] ?? newTask(''), by, at), context);
  const given = draft ?? newPlan(newId(), shown.today);
  const change = changeOf(given, record?.evaluation ?? judgement?.evaluation?.id);
  const id = record ? {} : { id: given.id };
  return actOnDevelopment(record, { action: 'write', by, at, ...id, change }, context);
}

/** @throws `invalid-data` where the hours of an activity are no number, or none that is certain */
function insistNumbers(draft: PlanDraft | undefined): void {
  const issues = (draft?.activities ?? []).flatMap(({ hours }, place): readonly Issue[] =>
    hours.trim() && numberOf(hours) === undefined
      ? [{ path: ['activities', place, 'hours'], rule: 'type' }]
      : [],
  );
  if (issues.length > 0) throw new KinerjaError('invalid-data', { kind: 'development', issues });
}

/** @throws `conflict` where the form was begun from another record than the one that it would replace */
function insistSame(draft: PlanDraft | undefined, begun: Development | null): void {
  if (!draft || (begun ? begun.id === draft.id && begun.revision === draft.revision : draft.revision === 0))
    return;
  throw new KinerjaError('conflict', { kind: 'development', id: begun?.id ?? draft.id });
}

/** What is typed goes on top of what is stored now, which the person was told of. */
function rebase(host: ActingHost): void {
  const { draft, shown } = host;
  if (!draft) return;
  const now = shown?.current;
  const { id, revision } = now?.stage === 'draft' ? now : { id: newId(), revision: 0 };
  host.draft = { ...draft, id, revision };
}

/** Does what was pressed with the form or by itself; what fails is told in the widget. */
export async function act(host: ActingHost, action: DevelopmentAction, from: 'form' | 'act'): Promise<void> {
  const { source, shown } = host;
  // A second click comes while the first is under way: it sends nothing.
  if (!source || !shown?.actor || host.work.at === 'submitting') return;
  const acting = { ...shown, actor: shown.actor };
  // A form begins a new plan unless it is that of a draft.
  const begun = shown.current?.stage === 'draft' ? shown.current : null;
  let record = from === 'form' ? begun : shown.current;
  const steps = from === 'form' ? stepsOf(action, shown) : [action];
  host.work = { at: 'submitting', action, from };
  try {
    if (from === 'form') insistSame(shown.draft, begun);
    if (from === 'form') insistNumbers(shown.draft);
    for (const step of steps) {
      record = after(record, step, acting, host.clock().toISOString());
      await handedOver(host, record, step === action ? { action, from } : undefined, source);
    }
  } catch (error) {
    await refused(host, shown.plan.id, { action, from }, toKinerjaError(error));
  }
}

/** What was pressed, and where. */
interface Pressed {
  readonly action: DevelopmentAction;
  readonly from: 'form' | 'act';
}

async function refused(
  host: ActingHost,
  planId: string,
  { action, from }: Pressed,
  error: KinerjaError,
): Promise<void> {
  const issues = isKinerjaError(error, 'invalid-data') ? error.facts.issues : [];
  const { draft } = host;
  const inForm = from === 'form' && draft ? planProblems(draft, issues) : taskProblems(action, issues);
  // What the form itself can mend is no failure of the page.
  if (inForm.length === 0) host.dispatchEvent(new FailedEvent(error));
  if (planId !== host.planId) return;
  const told = inForm.length > 0 ? { problems: inForm } : { problems: [], error };
  host.work = from === 'form' ? { at: 'writing', ...told } : { at: 'asking', action, ...told };
  await host.focusOn(inForm.length > 0 ? '.mend' : 'form .notice.danger');
  if (!isKinerjaError(error, 'conflict')) return;
  await host.refresh();
  if (from === 'form') rebase(host);
}

/** Puts the record and tells the page; with nothing pressed there is more to do. */
async function handedOver(
  host: ActingHost,
  record: Development,
  pressed: Pressed | undefined,
  source: Source,
): Promise<void> {
  const delivery = await source.put('development', record);
  const { id, plan } = record;
  const { state, code } = delivery;
  const at = state === 'received' ? 'done' : 'queued';
  const work: Told | undefined = pressed && { at, action: pressed.action, code };
  if (plan === host.planId) {
    host.adopt(record);
    // What was saved on the way is what the form goes on from.
    if (host.draft?.id === id) host.draft = { ...host.draft, revision: record.revision };
    if (pressed) drop(host, pressed);
    if (work) host.work = work;
  }
  if (delivery.state === 'stored') stored(host, record, work, delivery);
  host.dispatchEvent(new SubmittedEvent({ kind: 'development', id, plan, state, code }));
  if (!pressed) return;
  void host.refresh();
  await host.focusOn('[data-outcome] [part~="status"]');
}

function drop(host: ActingHost, { action, from }: Pressed): void {
  if (from === 'form') host.draft = undefined;
  host.restored = false;
  host.tasks = Object.fromEntries(Object.entries(host.tasks).filter(([name]) => name !== action));
}

type Told = Extract<Work, { at: 'queued' | 'done' }>;

function stored(host: ActingHost, record: Development, work: Told | undefined, delivery: Delivery): void {
  // Of several versions that wait each has its own mark.
  const mark = markOf(record);
  host.queued = new Set([...host.queued, mark]);
  // With nothing pressed there is more to do, and nothing is said of it.
  const show = work && inPlaceOf(host, 'work', work);
  const over = (next: Work | undefined): void => {
    host.queued = new Set([...host.queued].filter((each) => each !== mark));
    if (next) show?.(next);
    void host.refresh();
  };
  follow(host, { kind: 'development', id: record.id }, delivery, {
    arrived: () => over(work && { ...work, at: 'done' }),
    refused: (error) => over({ at: 'refused', error }),
  });
}
