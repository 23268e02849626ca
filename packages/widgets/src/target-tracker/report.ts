import type { Issue } from '@kinerja/core';
import type { Plan, Progress, Target } from '@kinerja/core/evaluation';

/** What a person typed so far about one target, as text. */
export interface Draft {
  /** The id of the record to be, so that sending twice is one report. */
  readonly id: string;
  readonly on: string;
  readonly value: string;
  /** For a ratio: of how many. */
  readonly of: string;
  /** For a yes/no indicator; empty until chosen. */
  readonly done: '' | 'yes' | 'no';
  readonly note: string;
  readonly title: string;
  readonly url: string;
  readonly what: string;
  readonly cause: string;
}

export type Field = Exclude<keyof Draft, 'id'>;

/** What may be wrong with a field; each has a sentence in every language. */
export type Rule =
  | 'day-required'
  | 'day-outside'
  | 'value-required'
  | 'value-number'
  | 'value-negative'
  | 'value-above'
  | 'of-required'
  | 'of-number'
  | 'of-none'
  | 'done-required'
  | 'title-required'
  | 'url-format'
  | 'what-required';

/** One thing to mend, and where. */
export interface Problem {
  readonly field: Field;
  readonly rule: Rule;
}

/** The days on which a report may be dated: inside the period, and not in the future. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days that may be reported on; `undefined` while the period has not begun. */
export function daysOf(plan: Plan, day: string): Days | undefined {
  const { from, to } = plan.period;
  return day < from ? undefined : { first: from, last: day < to ? day : to };
}

/** An empty form for one report, dated today or on the last day of the period. */
export function newDraft(id: string, days: Days): Draft {
  return {
    id,
    on: days.last,
    value: '',
    of: '',
    done: '',
    note: '',
    title: '',
    url: '',
    what: '',
    cause: '',
  };
}

const number = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Whether a target is reported as so many of so many. */
export function isRatio({ indicator }: Target): boolean {
  return indicator.direction !== 'yes-no' && indicator.accumulation === 'ratio';
}

/** Fields of which the browser says that they hold something that is no number. */
export type Unreadable = (field: 'value' | 'of') => boolean;

function numberProblem(field: 'value' | 'of', draft: Draft, unreadable: Unreadable): Rule | undefined {
  const text = draft[field].trim();
  if (unreadable(field) || (text && !number.test(text))) return `${field}-number`;
  if (!text) return `${field}-required`;
  if (field === 'of') return Number(text) > 0 ? undefined : 'of-none';
  return Number(text) < 0 ? 'value-negative' : undefined;
}

function ratioProblems(draft: Draft, unreadable: Unreadable): readonly Problem[] {
  const problems = (['value', 'of'] as const).flatMap((field) => {
    const rule = numberProblem(field, draft, unreadable);
    return rule ? [{ field, rule }] : [];
  });
  const above = problems.length === 0 && Number(draft.value) > Number(draft.of);
  return above ? [{ field: 'value', rule: 'value-above' }] : problems;
}

function valueProblems(draft: Draft, target: Target, unreadable: Unreadable): readonly Problem[] {
  if (isRatio(target)) return ratioProblems(draft, unreadable);
  if (target.indicator.direction === 'yes-no')
    return draft.done ? [] : [{ field: 'done', rule: 'done-required' }];
  const rule = numberProblem('value', draft, unreadable);
  return rule ? [{ field: 'value', rule }] : [];
}

function dayProblem(on: string, days: Days): Rule | undefined {
  if (!on) return 'day-required';
  return on < days.first || on > days.last ? 'day-outside' : undefined;
}

/** What is to be mended before this can be sent, in the order of the form. */
export function problemsOf(
  draft: Draft,
  target: Target,
  days: Days,
  unreadable: Unreadable,
): readonly Problem[] {
  const problems: Problem[] = [];
  const note = (field: Field, rule: Rule | undefined | false): void => {
    if (rule) problems.push({ field, rule });
  };
  note('on', dayProblem(draft.on, days));
  problems.push(...valueProblems(draft, target, unreadable));
  const url = draft.url.trim();
  note('title', !draft.title.trim() && !!url && 'title-required');
  note('url', !!url && !/^https?:\/\/\S+$/.test(url) && 'url-format');
  note('what', !draft.what.trim() && !!draft.cause.trim() && 'what-required');
  return problems;
}

/** The record of a draft that has no problems. Empty fields are left out. */
export function toProgress(draft: Draft, plan: Plan, target: Target): Progress {
  const [note, title, url, what, cause] = [draft.note, draft.title, draft.url, draft.what, draft.cause].map(
    (text) => text.trim(),
  );
  return {
    id: draft.id,
    plan: plan.id,
    target: target.id,
    on: draft.on,
    value: target.indicator.direction === 'yes-no' ? draft.done === 'yes' : Number(draft.value),
    ...(isRatio(target) ? { of: Number(draft.of) } : {}),
    ...(note ? { note } : {}),
    ...(title ? { evidence: { title, ...(url ? { url } : {}) } } : {}),
    ...(what ? { obstacle: { what, ...(cause ? { cause } : {}) } } : {}),
  };
}

const places: Readonly<Record<string, readonly [Field, Rule]>> = {
  on: ['on', 'day-outside'],
  value: ['value', 'value-number'],
  of: ['of', 'of-number'],
  evidence: ['title', 'title-required'],
  'evidence.url': ['url', 'url-format'],
  obstacle: ['what', 'what-required'],
};

/** Broken rules that core or the receiver named, for the fields that the form has. */
export function problemsFrom(issues: readonly Issue[]): readonly Problem[] {
  return issues.flatMap(({ path }) => {
    const place = places[path.join('.')] ?? places[String(path[0])];
    return place ? [{ field: place[0], rule: place[1] }] : [];
  });
}
