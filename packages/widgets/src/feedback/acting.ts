import { type Delivery, type KinerjaError, type Source, isKinerjaError, toKinerjaError } from '@kinerja/core';
import { type Actor, type Feedback, actOnFeedback } from '@kinerja/core/cycle';
import { maskPersonalData } from '@kinerja/core/privacy';
import { focusControl } from '../parts/field.ts';
import { FailedEvent, SubmittedEvent } from '../shared/events.ts';
import { follow, inPlaceOf } from '../shared/follow.ts';
import { newId } from '../shared/new-id.ts';
import type { BodyActions } from './body.ts';
import { type Draft, type Field, type Task, actOf, keyOf, newDraft, problemsFrom } from './draft.ts';
import { type Shown, type Work, askable, contextOf, recordOf, subjectOf } from './shown.ts';

/** A widget in which somebody gives feedback. */
export interface FeedbackHost extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly source: Source | undefined;
  readonly planId: string;
  /** Whose text is on the page now. */
  readonly writer: string;
  readonly clock: () => Date;
  /** What is on the page now, if a plan is. */
  readonly shown: Shown | undefined;
  work: Work;
  drafts: Readonly<Record<string, Draft>>;
  queued: ReadonlySet<string>;
  filter: string;
  /** Forgets what a writer typed for a task. */
  forget(task: Task, writer: string): void;
  /** Shows a record as a stored one. */
  adopt(record: Feedback): void;
  /** Reads again behind what is shown. */
  refresh(): Promise<void>;
  /** Moves focus once all is rendered. */
  focusOn(selector: string): Promise<void>;
}

const reading: Work = { at: 'reading' };

function keep(host: FeedbackHost, task: Task, draft: Draft): void {
  host.drafts = { ...host.drafts, [keyOf(task)]: draft };
}

/** Changes the draft that is being written. */
function change(host: FeedbackHost, field: Field | undefined, next: (draft: Draft) => Draft): void {
  const { work } = host;
  const draft = work.at === 'writing' && host.drafts[keyOf(work.task)];
  if (!draft) return;
  keep(host, work.task, next(draft));
  host.work = { ...work, problems: work.problems.filter((problem) => problem.field !== field) };
}

function open(host: FeedbackHost, task: Task): void {
  const { shown, work } = host;
  if (!shown || work.at === 'submitting') return;
  if (!host.drafts[keyOf(task)]) {
    const [first, ...others] = askable(shown);
    const to = first && others.length === 0 ? first.value : '';
    keep(host, task, newDraft(newId(), recordOf(shown, task)?.about, to));
  }
  host.work = { at: 'writing', task, problems: [] };
  void host.focusOn('#task-title');
}

function mask(host: FeedbackHost, field: Field): void {
  const kinds = host.shown?.words.form.personalKinds;
  if (!kinds) return;
  change(host, field, (draft) => ({
    ...draft,
    [field]: maskPersonalData(draft[field], (kind) => `[${kinds[kind]}]`),
  }));
  void host.focusOn(`#${field}`);
}

/** The record that the act makes. @throws KinerjaError as `actOnFeedback` does */
function made(shown: Shown, task: Task, draft: Draft, by: Actor, at: string): Feedback | undefined {
  const context = contextOf(shown, task);
  return context && actOnFeedback(subjectOf(shown, task), actOf(task, draft, by, at), context);
}

async function send(host: FeedbackHost): Promise<void> {
  const { work, source, shown, writer } = host;
  // A second click comes while the first is under way: it sends nothing.
  if (work.at !== 'writing' || !source || !shown?.actor) return;
  const { task } = work;
  const draft = host.drafts[keyOf(task)];
  if (!draft) return;
  try {
    const record = made(shown, task, draft, shown.actor, host.clock().toISOString());
    if (!record) return;
    host.work = { at: 'submitting', task };
    await handedOver(host, { task, writer }, record, await source.put('feedback', record));
  } catch (error) {
    await refused(host, { task, writer }, toKinerjaError(error));
  }
}

/** What was sent, and by whom: the page may be another's meanwhile. */
interface Sent {
  readonly task: Task;
  readonly writer: string;
}

async function refused(host: FeedbackHost, { task, writer }: Sent, error: KinerjaError): Promise<void> {
  const problems = isKinerjaError(error, 'invalid-data') ? problemsFrom(error.facts.issues, task) : [];
  // What the form itself can mend is no failure of the page.
  if (problems.length === 0 || host.work.at === 'submitting') host.dispatchEvent(new FailedEvent(error));
  if (writer !== host.writer) return;
  if (problems.length > 0) {
    host.work = { at: 'writing', task, problems };
    return host.focusOn('.mend');
  }
  const draft = host.drafts[keyOf(task)];
  const conflict = isKinerjaError(error, 'conflict');
  // An earlier attempt arrived after all, with other content: what is here now is another record.
  if (draft && conflict) keep(host, task, { ...draft, id: newId() });
  host.work = { at: 'writing', task, problems: [], error };
  await host.focusOn('form .notice.danger');
  if (conflict) await host.refresh();
}

async function handedOver(
  host: FeedbackHost,
  { task, writer }: Sent,
  record: Feedback,
  delivery: Delivery,
): Promise<void> {
  const { id, plan } = record;
  const { state, code } = delivery;
  const work: Told = { at: state === 'received' ? 'done' : 'queued', task, code };
  host.forget(task, writer);
  if (plan === host.planId) host.adopt(record);
  if (writer === host.writer) {
    // What was just written is seen, whatever was looked for before.
    if (!task.on) host.filter = '';
    host.work = work;
  }
  if (delivery.state === 'stored') stored(host, id, work, delivery);
  void host.refresh();
  host.dispatchEvent(new SubmittedEvent({ kind: 'feedback', id, plan, state, code }));
  await host.focusOn('[data-outcome] [part~="status"]');
}

type Told = Extract<Work, { at: 'queued' | 'done' }>;

function stored(host: FeedbackHost, id: string, work: Told, delivery: Delivery): void {
  const { task, code } = work;
  host.queued = new Set([...host.queued, id]);
  const show = inPlaceOf(host, 'work', work);
  const over = (next: Work): void => {
    host.queued = new Set([...host.queued].filter((each) => each !== id));
    show(next);
    void host.refresh();
  };
  follow(host, { kind: 'feedback', id }, delivery, {
    arrived: () => over({ at: 'done', task, code }),
    refused: (error) => over({ at: 'refused', task, error }),
  });
}

/** What is done in the widget. */
export function acting(host: FeedbackHost): BodyActions {
  return {
    open: (task) => open(host, task),
    narrow: (about) => {
      host.filter = about;
    },
    change: (field, value) => change(host, field, (draft) => ({ ...draft, [field]: value })),
    hide: (anonymous) => change(host, undefined, (draft) => ({ ...draft, anonymous })),
    leave: (field) => change(host, undefined, (draft) => ({ ...draft, left: [...draft.left, field] })),
    mask: (field) => mask(host, field),
    go: (id) => focusControl(host.renderRoot, id),
    send: () => void send(host),
    cancel: () => {
      const { work } = host;
      if (work.at !== 'writing') return;
      host.forget(work.task, host.writer);
      host.work = reading;
      void host.focusOn(`[data-task="${keyOf(work.task)}"]`);
    },
  };
}
