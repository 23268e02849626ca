import { type Delivery, type KinerjaError, type Source, isKinerjaError, toKinerjaError } from '@kinerja/core';
import { type Actor, type Award, type AwardContext, actOnAward } from '@kinerja/core/cycle';
import { FailedEvent, SubmittedEvent } from '../shared/events.ts';
import { follow, inPlaceOf } from '../shared/follow.ts';
import { stableId } from '../shared/stable-id.ts';
import { type Shown, type Task, type Work, keyOf, schemeOf } from './shown.ts';

/** A widget in which somebody acts on awards. */
export interface RecognitionHost extends HTMLElement {
  readonly source: Source | undefined;
  readonly clock: () => Date;
  /** What is on the page now, if anything is. */
  readonly shown: Shown | undefined;
  work: Work;
  /** What was typed, by task: changing to another loses nothing. */
  texts: Readonly<Record<string, string>>;
  /** Shows a record as a stored one. */
  adopt(record: Award): void;
  /** Reads again behind what is shown. */
  refresh(): Promise<void>;
  /** Moves focus once all is rendered. */
  focusOn(selector: string): Promise<void>;
}

/** What a person can do. */
export interface RecognitionActions {
  readonly open: (task: Task) => void;
  readonly type: (text: string) => void;
  readonly cancel: () => void;
  /** Sends what is being written, or this task, which needs no words. */
  readonly send: (task?: Task) => void;
}

const needsWords = ({ action }: Task): boolean => action === 'announce' || action === 'withdraw';

async function contextOf(source: Source, task: Task, shown: Shown): Promise<AwardContext | undefined> {
  const evaluation =
    task.action === 'announce'
      ? task.evaluation
      : shown.evaluations.find(({ id }) => id === task.award.evaluation);
  const scheme = evaluation && schemeOf(evaluation, shown.schemes[0]);
  if (!evaluation || !scheme) return undefined;
  // Only to announce is to count the people of the unit.
  const where = { supervisor: evaluation.supervisor.id };
  const plans = task.action === 'announce' ? await source.list('plan', where) : [];
  return { evaluation, scheme, plans, awards: shown.awards, today: shown.today };
}

/** The record that the act makes. @throws KinerjaError as `actOnAward` does */
function made(task: Task, by: Actor, text: string, at: string, context: AwardContext): Award {
  if (task.action !== 'announce') {
    const remark = text ? { remark: text } : {};
    // Somebody may have done something with it since the form was opened; what is shown now is what is meant.
    const award = context.awards?.find(({ id }) => id === task.award.id) ?? task.award;
    return actOnAward(award, { action: task.action, by, at, ...remark }, context);
  }
  const followUp = task.followUp.id;
  // The same for everybody who announces it first; after one that was withdrawn it is another.
  const earlier = context.awards?.filter((each) => each.evaluation === task.evaluation.id) ?? [];
  const id = stableId([task.evaluation.id, followUp, `${earlier.length}`]);
  return actOnAward(null, { action: 'announce', id, followUp, ground: text, by, at }, context);
}

async function send(host: RecognitionHost, given: Task | undefined): Promise<void> {
  const { work, source, shown } = host;
  // A second click comes while the first is under way: it sends nothing.
  if (work.at === 'sending' || !source || !shown?.actor) return;
  const task = given ?? (work.at === 'writing' ? work.task : undefined);
  if (!task) return;
  const text = needsWords(task) ? (host.texts[keyOf(task)] ?? '').trim() : '';
  if (needsWords(task) && !text) {
    host.work = { at: 'writing', task, lacking: true };
    return host.focusOn('#words');
  }
  host.work = { at: 'sending', task };
  try {
    const context = await contextOf(source, task, shown);
    if (!context) throw toKinerjaError(undefined);
    const record = made(task, shown.actor, text, host.clock().toISOString(), context);
    await handedOver(host, task, record, await source.put('award', record));
  } catch (error) {
    await refused(host, task, toKinerjaError(error));
  }
}

/** What says that the page shows what is no longer so. */
const outdated = ['conflict', 'wrong-stage', 'invalid-data'] as const;

async function refused(host: RecognitionHost, task: Task, error: KinerjaError): Promise<void> {
  host.dispatchEvent(new FailedEvent(error));
  host.work = { at: 'writing', task, lacking: false, error };
  await host.focusOn('[data-task] .notice.danger');
  if (outdated.some((code) => isKinerjaError(error, code))) await host.refresh();
}

async function handedOver(
  host: RecognitionHost,
  task: Task,
  record: Award,
  delivery: Delivery,
): Promise<void> {
  const { state, code } = delivery;
  host.texts = Object.fromEntries(Object.entries(host.texts).filter(([key]) => key !== keyOf(task)));
  host.adopt(record);
  const work: Work = { at: state === 'received' ? 'done' : 'queued', task, code };
  host.work = work;
  host.dispatchEvent(new SubmittedEvent({ kind: 'award', id: record.id, state, code }));
  const over = inPlaceOf(host, 'work', work);
  follow(host, { kind: 'award', id: record.id }, delivery, {
    arrived: () => over({ at: 'done', task, code }),
    refused: (error) => {
      over({ at: 'refused', task, error });
      void host.refresh();
    },
  });
  await host.focusOn('[data-outcome] [part~="status"]');
}

/** What is done in the widget. */
export function acting(host: RecognitionHost): RecognitionActions {
  return {
    open: (task) => {
      if (host.work.at === 'sending') return;
      host.work = { at: 'writing', task, lacking: false };
      void host.focusOn('#words');
    },
    type: (text) => {
      const { work } = host;
      if (work.at !== 'writing') return;
      host.texts = { ...host.texts, [keyOf(work.task)]: text };
      if (work.lacking) host.work = { at: 'writing', task: work.task, lacking: false };
    },
    cancel: () => {
      const { work } = host;
      if (work.at !== 'writing') return;
      host.work = { at: 'reading' };
      void host.focusOn(`[data-open="${keyOf(work.task)}"]`);
    },
    send: (task) => void send(host, task),
  };
}
