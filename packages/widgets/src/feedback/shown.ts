import type { KinerjaError } from '@kinerja/core';
import {
  type Actor,
  type Feedback,
  type FeedbackAction,
  type FeedbackContext,
  type Permission,
  mayActOnFeedback,
} from '@kinerja/core/cycle';
import { behaviourValues } from '@kinerja/core/evaluation';
import type { Scheme } from '@kinerja/core/schemes';
import type { Choice } from '../parts/field.ts';
import type { Localize } from '../shared/localize.ts';
import { type Draft, type Problem, type Task, actorKey } from './draft.ts';
import type { FeedbackRead } from './feedback-read.ts';
import type { FeedbackWords } from './feedback-words.ts';

/** Somebody beside the employee and the supervisor, as the host page names him or her. */
export interface Colleague extends Actor {
  readonly name: string;
}

/** How far what a person does has come. */
export type Work =
  | { readonly at: 'reading' }
  | {
      readonly at: 'writing';
      readonly task: Task;
      readonly problems: readonly Problem[];
      /** Why the last attempt to send failed. */
      readonly error?: KinerjaError;
    }
  | { readonly at: 'submitting'; readonly task: Task }
  | { readonly at: 'queued' | 'done'; readonly task: Task; readonly code: string }
  /** It had been stored on the device, and the receiver will not take it. */
  | { readonly at: 'refused'; readonly task: Task; readonly error: KinerjaError };

/** Everything that is on the page. */
export interface Shown extends FeedbackRead {
  readonly words: FeedbackWords;
  readonly localize: Localize;
  /** Absent: nobody acts. */
  readonly actor: Actor | undefined;
  readonly scheme: Scheme | undefined;
  readonly today: string;
  readonly people: readonly Colleague[];
  readonly work: Work;
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Records on this device only, by id. */
  readonly queued: ReadonlySet<string>;
  /** What the timeline is narrowed to; empty: nothing. */
  readonly filter: string;
}

/** The tasks that begin something new. */
export const newTasks = ['give', 'request', 'check-in'] as const satisfies readonly FeedbackAction[];

/** What surrounds a task for core; `undefined` without a scheme. */
export function contextOf(shown: Shown, task: Task): FeedbackContext | undefined {
  const { plan, scheme, today, evaluations } = shown;
  if (!scheme) return undefined;
  const raters = evaluations.flatMap((each) => each.raters);
  const request = task.action === 'answer' ? recordOf(shown, task) : undefined;
  return { plan, scheme, today, raters, ...(request && { request }) };
}

/** What a task is done with; `null` for something new. */
export function subjectOf(shown: Shown, task: Task): Feedback | null {
  return task.action === 'acknowledge' ? (recordOf(shown, task) ?? null) : null;
}

/** The record that a task is about, if it is about one. */
export function recordOf({ all }: Shown, { on }: Task): Feedback | undefined {
  return all.find(({ id }) => id === on);
}

/** What core says of the task; `undefined` when nobody acts. */
export function permissionOf(shown: Shown, task: Task): Permission<FeedbackAction> | undefined {
  const context = contextOf(shown, task);
  if (!context || !shown.actor) return undefined;
  return mayActOnFeedback(subjectOf(shown, task), task.action, shown.actor, context);
}

/** Whether core lets this person do it. */
export const may = (shown: Shown, task: Task): boolean => permissionOf(shown, task)?.allowed === true;

/** Whether this person wrote it. Of what is anonymous nobody knows. */
export const isOwn = ({ actor }: Shown, { giver }: Feedback): boolean =>
  actor !== undefined && giver.id === actor.id;

/** What can be done with one entry. A request is answered, everything else that others wrote is marked as read. */
export function tasksOf(shown: Shown, entry: Feedback): readonly Task[] {
  const action = entry.kind === 'request' ? 'answer' : 'acknowledge';
  const answered = shown.all.some((each) => each.answers === entry.id && isOwn(shown, each));
  const task = { action, on: entry.id } as const;
  return isOwn(shown, entry) || answered || !may(shown, task) ? [] : [task];
}

/** Somebody's name and role, or only the role. */
export function whoIs({ id, role }: Partial<Actor> & Pick<Actor, 'role'>, shown: Shown): string {
  const { words, plan, people } = shown;
  if (id === undefined) return `${words.anonymous}, ${words.roles[role]}`;
  const name = [plan.employee, plan.supervisor, ...people].find((each) => each.id === id)?.name ?? id;
  return `${name}, ${words.roles[role]}`;
}

/** Whom this person can ask, the employee or the supervisor first. */
export function askable(shown: Shown): readonly Choice[] {
  const { plan, people, evaluations, actor } = shown;
  const all: readonly Actor[] = [
    { id: plan.supervisor.id, role: 'supervisor' },
    { id: plan.employee.id, role: 'employee' },
    ...people,
    ...evaluations.flatMap(({ raters }) => raters.filter(({ status }) => status !== 'declined')),
  ];
  const others = all.filter(({ id }) => id !== actor?.id);
  return [...new Map(others.map((each) => [actorKey(each), each]))].map(([value, each]) => ({
    value,
    label: whoIs(each, shown),
  }));
}

/** What something is about, in words. */
export function aboutInWords(about: Feedback['about'], { plan, words, localize }: Shown): string {
  if (about.type === 'general') return words.general;
  if (about.type === 'target') {
    return words.target(plan.targets.find(({ id }) => id === about.id)?.result ?? about.id);
  }
  const value = behaviourValues.find(({ id }) => id === about.id);
  return words.value(value ? localize.text(value.label) : about.id);
}
