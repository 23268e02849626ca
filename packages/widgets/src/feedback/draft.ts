import type { Issue } from '@kinerja/core';
import type { Actor, Feedback, FeedbackAct, FeedbackAction } from '@kinerja/core/cycle';

/** What a person is about to do, and with which feedback: with none when it is about the plan. */
export interface Task {
  readonly action: FeedbackAction;
  /** The request that is answered, or what is acknowledged; empty for something new. */
  readonly on: string;
}

/** What a person typed so far for one task, as text. */
export interface Draft {
  /** The id of the record to be, so that sending twice is one record. */
  readonly id: string;
  /** `general`, `target:<id>` or `value:<id>`. */
  readonly about: string;
  /** `<role>:<id>`; empty until chosen. */
  readonly to: string;
  readonly strengths: string;
  readonly improvements: string;
  readonly note: string;
  readonly remark: string;
  readonly anonymous: boolean;
  /** The texts that were left once: advice is given no earlier. */
  readonly left: readonly string[];
}

/** What can be filled in as text. */
export type Field = 'about' | 'to' | 'strengths' | 'improvements' | 'note' | 'remark';

/** One thing to mend: a field that is empty, or not as it must be. */
export interface Problem {
  readonly field: Field;
  readonly rule: 'required' | 'other';
}

type About = Feedback['about'];

/** The fields of each task, in the order of the form. */
export const fieldsOf: Readonly<Record<FeedbackAction, readonly Field[]>> = {
  give: ['about', 'strengths', 'improvements', 'note'],
  'check-in': ['about', 'note'],
  request: ['to', 'about', 'note'],
  answer: ['strengths', 'improvements', 'note'],
  acknowledge: ['remark'],
};

/** The name of a task, unique in the widget and fit for an attribute. */
export const keyOf = ({ action, on }: Task): string => (on ? `${action}-${on}` : action);

/** What it is about, as one text for a control. */
export const aboutKey = (about: About): string =>
  about.type === 'general' ? 'general' : `${about.type}:${about.id}`;

/** Somebody, as one text for a control. */
export const actorKey = ({ role, id }: Actor): string => `${role}:${id}`;

function aboutOf(key: string): About {
  const [type, id] = split(key);
  return type === 'target' || type === 'value' ? { type, id } : { type: 'general' };
}

function split(key: string): readonly [string, string] {
  const at = key.indexOf(':');
  return at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
}

/** An empty form. */
export function newDraft(id: string, about: About | undefined, to: string): Draft {
  const empty = { strengths: '', improvements: '', note: '', remark: '', anonymous: false, left: [] };
  return { id, to, about: aboutKey(about ?? { type: 'general' }), ...empty };
}

/** What is done with this draft, for core to judge; empty texts are left out, and so is what the task does not ask. */
export function actOf({ action }: Task, draft: Draft, by: Actor, at: string): FeedbackAct {
  const texts = fieldsOf[action].flatMap((field) => {
    const text = field === 'about' || field === 'to' ? '' : draft[field].trim();
    return text ? [[field, text] as const] : [];
  });
  const said = Object.fromEntries(texts);
  if (action === 'acknowledge') return { action, by, at, ...said };
  const [role, id] = split(draft.to);
  const to = action === 'request' && id ? { to: { id, role: role as Actor['role'] } } : {};
  const hidden = action === 'give' && draft.anonymous ? { anonymous: true } : {};
  return { action, id: draft.id, by, at, about: aboutOf(draft.about), ...to, ...said, ...hidden };
}

/** Broken rules that core or the receiver named, for the fields that the form has. */
export function problemsFrom(issues: readonly Issue[], { action }: Task): readonly Problem[] {
  return fieldsOf[action].flatMap((field) => {
    const issue = issues.find(({ path }) => (path[0] === 'acknowledged' ? path[1] : path[0]) === field);
    return issue ? [{ field, rule: issue.rule === 'required' ? 'required' : 'other' } as const] : [];
  });
}
