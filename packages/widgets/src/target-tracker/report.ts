import type { Issue } from '@kinerja/core';
import type { EvidenceFile } from './evidence-file.ts';
import type { Plan, Progress, Target } from '@kinerja/core/evaluation';
import { numberOf, typedNumber } from '../shared/number.ts';

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
  /** `reading` while its hash is computed. */
  readonly file?: EvidenceFile | 'reading' | 'unreadable' | undefined;
  readonly what: string;
  readonly cause: string;
  /** Answers to "why?", each about the one before; none: the cause is written without being guided. */
  readonly whys: readonly string[];
  readonly category: string;
  readonly support: string;
}

/** What is typed as one text. */
export type Field = Exclude<keyof Draft, 'id' | 'whys' | 'file'>;

/** Five are usual. */
export const mostWhys = 5;

/** What may be wrong with a field; each has a sentence in every language. */
export type Rule =
  | 'day-required'
  | 'day-outside'
  | 'value-required'
  | 'unclear'
  | 'value-number'
  | 'value-negative'
  | 'value-above'
  | 'of-number'
  | 'done-required'
  | 'title-required'
  | 'url-format'
  | 'what-required'
  | 'cause-required'
  | 'support-required'
  | 'category-unknown'
  | 'file-reading';

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
  const texts = {
    value: '',
    of: '',
    done: '',
    note: '',
    title: '',
    url: '',
    what: '',
    cause: '',
    whys: [],
    category: '',
    support: '',
  } as const;
  return { id, on: days.last, ...texts };
}

/** Whether a target is reported as so many of so many. */
export function isRatio({ indicator }: Target): boolean {
  return indicator.direction !== 'yes-no' && indicator.accumulation === 'ratio';
}

function valueProblem(draft: Draft, target: Target): Rule | undefined {
  if (target.indicator.direction === 'yes-no') return draft.done ? undefined : 'done-required';
  const typed = typedNumber(draft.value);
  if (typed.is === 'empty') return 'value-required';
  if (typed.is !== 'number') return typed.is === 'unclear' ? 'unclear' : 'value-number';
  const value = Number(typed.value);
  if (value < 0) return 'value-negative';
  const whole = isRatio(target) ? numberOf(draft.of) : undefined;
  return whole !== undefined && whole >= 0 && value > whole ? 'value-above' : undefined;
}

/** The whole of a ratio is 0 in a month without a case. */
function wholeProblem({ of }: Draft): Rule | undefined {
  if (typedNumber(of).is === 'unclear') return 'unclear';
  return (numberOf(of) ?? -1) < 0 ? 'of-number' : undefined;
}

function dayProblem(on: string, days: Days): Rule | undefined {
  if (!on) return 'day-required';
  return on < days.first || on > days.last ? 'day-outside' : undefined;
}

/** What is to be mended before this can be sent, in the order of the form. */
export function problemsOf(draft: Draft, target: Target, days: Days): readonly Problem[] {
  const problems: Problem[] = [];
  const note = (field: Field, rule: Rule | undefined | false): void => {
    if (rule) problems.push({ field, rule });
  };
  note('on', dayProblem(draft.on, days));
  const field = target.indicator.direction === 'yes-no' ? 'done' : 'value';
  note(field, valueProblem(draft, target));
  note('of', isRatio(target) && wholeProblem(draft));
  const url = draft.url.trim();
  note('title', draft.file === 'reading' && 'file-reading');
  note('title', !draft.title.trim() && (!!url || typeof draft.file === 'object') && 'title-required');
  note('url', !!url && !/^https?:\/\/\S+$/.test(url) && 'url-format');
  note('what', !draft.what.trim() && told(draft) && 'what-required');
  return problems;
}

/** The answers that were given, without empty ones. */
export const answered = ({ whys }: Draft): readonly string[] =>
  whys.map((why) => why.trim()).filter((why) => why !== '');

/** Whether anything was said about an obstacle but the obstacle itself. */
const told = (draft: Draft): boolean =>
  [draft.cause, draft.category, draft.support, ...draft.whys].some((text) => text.trim() !== '');

function evidenceOf({ title: typed, url: address, file }: Draft): Pick<Progress, 'evidence'> {
  const [title, url] = [typed.trim(), address.trim()];
  if (!title) return {};
  return { evidence: { title, ...(url ? { url } : {}), ...(typeof file === 'object' ? { file } : {}) } };
}

/** The last "why?" is the cause: whoever reads only that sees it too. */
function obstacleOf(draft: Draft): Pick<Progress, 'obstacle'> {
  const [what, typed, support] = [draft.what, draft.cause, draft.support].map((text) => text.trim());
  if (!what) return {};
  const whys = answered(draft);
  const cause = whys.at(-1) ?? typed;
  const { category } = draft;
  return {
    obstacle: {
      what,
      ...(cause ? { cause } : {}),
      ...(category ? { category } : {}),
      ...(whys.length > 0 ? { whys } : {}),
      ...(support ? { support } : {}),
    },
  };
}

/** The record of a draft that has no problems. Empty fields are left out. */
export function toProgress(draft: Draft, plan: Plan, target: Target): Progress {
  const note = draft.note.trim();
  return {
    id: draft.id,
    plan: plan.id,
    target: target.id,
    on: draft.on,
    value: target.indicator.direction === 'yes-no' ? draft.done === 'yes' : (numberOf(draft.value) ?? NaN),
    ...(isRatio(target) ? { of: numberOf(draft.of) ?? NaN } : {}),
    ...(note ? { note } : {}),
    ...evidenceOf(draft),
    ...obstacleOf(draft),
  };
}

const places: Readonly<Record<string, readonly [Field, Rule]>> = {
  on: ['on', 'day-outside'],
  value: ['value', 'value-number'],
  of: ['of', 'of-number'],
  evidence: ['title', 'title-required'],
  'evidence.url': ['url', 'url-format'],
  obstacle: ['what', 'what-required'],
  'obstacle.cause': ['cause', 'cause-required'],
  'obstacle.support': ['support', 'support-required'],
  'obstacle.category': ['category', 'category-unknown'],
};

/** Broken rules that core or the receiver named, for the fields that the form has. */
export function problemsFrom(issues: readonly Issue[]): readonly Problem[] {
  return issues.flatMap(({ path }) => {
    const place = places[path.join('.')] ?? places[String(path[0])];
    return place ? [{ field: place[0], rule: place[1] }] : [];
  });
}
