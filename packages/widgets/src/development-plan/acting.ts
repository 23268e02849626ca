import { type Delivery, type KinerjaError, type Source, isKinerjaError, toKinerjaError } from '@kinerja/core';
import {
  type Actor,
  type Development,
  type DevelopmentAction,
  type WeakItem,
  actOnDevelopment,
  sameAbout,
} from '@kinerja/core/cycle';
import { focusControl } from '../parts/field.ts';
import { DeliveredEvent, FailedEvent, SubmittedEvent } from '../shared/events.ts';
import { newId } from '../shared/new-id.ts';
import type { BodyActions } from './body.ts';
import { type PlanDraft, type TaskDraft, actOf, changeOf, newPlan, newTask } from './draft.ts';
import { planDraftOf, planProblems, taskProblems } from './draft.ts';
import { withArea } from './planning.ts';
import { type Shown, type Work, aboutInWords, contextOf, ideasInWords, mayBegin } from './shown.ts';

/** A widget in which somebody works on a development plan. */
export interface ActingHost extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly source: Source | undefined;
  readonly planId: string;
  readonly clock: () => Date;
  /** What is on the page now, if a plan is. */
  readonly shown: Shown | undefined;
  work: Work;
  draft: PlanDraft | undefined;
  tasks: Readonly<Record<string, TaskDraft>>;
  restored: boolean;
  queued: ReadonlySet<string>;
  /** Shows a record as a stored one. */
  adopt(record: Development): void;
  /** Reads again behind what is shown. */
  refresh(): Promise<void>;
  /** Moves focus once all is rendered. */
  focusOn(selector: string): Promise<void>;
}

const reading: Work = { at: 'reading' };
const writing: Work = { at: 'writing', problems: [] };

/** What is done with the form first, before what was pressed; each is one revision. */
function stepsOf(action: DevelopmentAction, { draft, current }: Shown): readonly DevelopmentAction[] {
  if (!draft || action !== 'offer') return [action];
  const begun = current?.stage === 'draft';
  const same = begun && JSON.stringify(planDraftOf(current)) === JSON.stringify(plain(draft));
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

async function act(host: ActingHost, action: DevelopmentAction, from: 'form' | 'act'): Promise<void> {
  const { source, shown } = host;
  // A second click comes while the first is under way: it sends nothing.
  if (!source || !shown?.actor || host.work.at === 'submitting') return;
  const acting = { ...shown, actor: shown.actor };
  // A form begins a new plan unless it is that of a draft.
  let record = from === 'form' && shown.current?.stage !== 'draft' ? null : shown.current;
  const steps = from === 'form' ? stepsOf(action, shown) : [action];
  host.work = { at: 'submitting', action, from };
  try {
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
  if (isKinerjaError(error, 'conflict')) await host.refresh();
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
  if (plan === host.planId) {
    host.adopt(record);
    if (pressed) drop(host, pressed);
    if (pressed) host.work = { at: state === 'received' ? 'done' : 'queued', action: pressed.action, code };
  }
  if (delivery.state === 'stored') stored(host, id, delivery);
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

function stored(
  host: ActingHost,
  id: string,
  { code, delivered }: Extract<Delivery, { state: 'stored' }>,
): void {
  host.queued = new Set([...host.queued, id]);
  void delivered.then(() => {
    host.queued = new Set([...host.queued].filter((each) => each !== id));
    const { work } = host;
    if (work.at === 'queued' && work.code === code) host.work = { ...work, at: 'done' };
    void host.refresh();
    host.dispatchEvent(new DeliveredEvent('development', id, code));
  });
}

function open(host: ActingHost, { current, today }: Shown): PlanDraft {
  const draft = current?.stage === 'draft' ? planDraftOf(current) : newPlan(newId(), today);
  host.draft = draft;
  host.work = writing;
  return draft;
}

/** Puts a weak item into the plan that is written, beginning one where none is. */
function add(host: ActingHost, { about, from }: WeakItem): void {
  const { shown } = host;
  if (!shown?.actor || host.work.at === 'submitting') return;
  if (!host.draft && shown.current?.stage !== 'draft' && !mayBegin(shown)) return;
  const draft = host.draft ?? open(host, shown);
  if (draft.areas.some((area) => sameAbout(area.about, about))) return;
  const [first] = ideasInWords(about, shown.plan, shown.localize);
  const aim = shown.words.form.aimFor(aboutInWords(about, shown));
  const id = newId();
  host.draft = withArea(draft, { id, about, from, aim }, first);
  host.work = writing;
  void host.focusOn(`[id="aim-${id}"]`);
}

function ask(host: ActingHost, action: DevelopmentAction): void {
  if (host.work.at === 'submitting') return;
  if (!host.tasks[action]) host.tasks = { ...host.tasks, [action]: newTask(newId()) };
  host.work = { at: 'asking', action, problems: [] };
  void host.focusOn('#task-title');
}

function change(host: ActingHost, field: string, next: (draft: TaskDraft) => TaskDraft): void {
  const { work } = host;
  const draft = work.at === 'asking' && host.tasks[work.action];
  if (!draft) return;
  host.tasks = { ...host.tasks, [work.action]: next(draft) };
  host.work = { ...work, problems: work.problems.filter(({ id }) => id !== field) };
}

/** What is done in the widget. */
export function acting(host: ActingHost): BodyActions {
  return {
    begin: () => {
      if (!host.shown) return;
      open(host, host.shown);
      void host.focusOn('#form-title');
    },
    edit: () => {
      if (!host.shown) return;
      open(host, host.shown);
      void host.focusOn('#form-title');
    },
    add: (item) => add(host, item),
    plan: (next) => {
      if (!host.draft || host.work.at !== 'writing') return;
      host.draft = next(host.draft);
      // A problem is looked for again when it is sent; till then what is said of others stays.
      host.work = { at: 'writing', problems: host.work.problems };
    },
    newId,
    save: () => void act(host, 'write', 'form'),
    offer: () => void act(host, 'offer', 'form'),
    cancel: () => {
      if (host.work.at !== 'writing') return;
      host.draft = undefined;
      host.restored = false;
      host.work = reading;
      void host.focusOn('[data-act="begin"], [data-act="write"]');
    },
    go: (id) => focusControl(host.renderRoot, id),
    ask: (action) => ask(host, action),
    change: (field, value) => change(host, field, (draft) => ({ ...draft, [field]: value })),
    tick: (activity, done) =>
      change(host, 'done', (draft) => ({
        ...draft,
        done: done ? [...draft.done, activity] : draft.done.filter((each) => each !== activity),
      })),
    confirm: () => {
      if (host.work.at === 'asking') void act(host, host.work.action, 'act');
    },
    back: () => {
      if (host.work.at !== 'asking') return;
      const { action } = host.work;
      host.tasks = Object.fromEntries(Object.entries(host.tasks).filter(([name]) => name !== action));
      host.work = reading;
      void host.focusOn(`[data-act="${action}"]`);
    },
    print: () => window.print(),
  };
}
