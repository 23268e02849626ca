import type { Issue } from '@kinerja/core';
import { addDays } from '@kinerja/core/calendar';
import type {
  Actor,
  Development,
  DevelopmentAct,
  DevelopmentAction,
  DevelopmentActivity,
  DevelopmentArea,
  DevelopmentChange,
} from '@kinerja/core/cycle';
import { numberOf, writtenNumber } from '../shared/number.ts';
import { developmentFigures } from '@kinerja/core/schemes/development';

/** An activity as it is typed. */
export interface ActivityDraft extends Omit<DevelopmentActivity, 'hours'> {
  /** As text; empty: none. */
  readonly hours: string;
  /** Taken over from what was proposed. */
  readonly proposed: boolean;
}

/** A development plan as it is typed. */
export interface PlanDraft {
  /** The id of the record to be, so that sending twice is one record. */
  readonly id: string;
  /** Of the record that it was begun from; 0: a new one. */
  readonly revision: number;
  readonly areas: readonly DevelopmentArea[];
  readonly activities: readonly ActivityDraft[];
  readonly from: string;
  readonly to: string;
  readonly checkInEvery: string;
}

/** What is typed for one act, as text. */
export interface TaskDraft {
  /** The id of a check-in to be. */
  readonly id: string;
  readonly progress: string;
  readonly note: string;
  /** Ids of activities. */
  readonly done: readonly string[];
  readonly until: string;
  readonly result: string;
  readonly ground: string;
  readonly remark: string;
}

/** What can be filled in for an act. */
export type Field = Exclude<keyof TaskDraft, 'id'>;

/** One thing to mend: the control that it is about, and why. */
export interface Problem {
  readonly id: string;
  readonly rule: 'required' | 'too-early' | 'without-activity' | 'other';
}

/** The fields of each act, in the order of the form. */
export const fieldsOf: Readonly<Record<DevelopmentAction, readonly Field[]>> = {
  write: [],
  offer: ['remark'],
  return: ['remark'],
  agree: ['remark'],
  'check-in': ['progress', 'done', 'note'],
  extend: ['until', 'remark'],
  conclude: ['result', 'ground'],
  reply: ['remark'],
  withdraw: ['remark'],
  close: ['remark'],
};

/** An empty form of an act. */
export function newTask(id: string): TaskDraft {
  return { id, progress: '', note: '', done: [], until: '', result: '', ground: '', remark: '' };
}

/** A new plan with the time and the rhythm that are proposed. */
export function newPlan(id: string, today: string): PlanDraft {
  const { time, checkInEvery } = developmentFigures;
  const to = addDays(today, time);
  return { id, revision: 0, areas: [], activities: [], from: today, to, checkInEvery: `${checkInEvery}` };
}

/** A stored plan as text, with its numbers as readers of that language write them. */
export function planDraftOf(record: Development, tag: string): PlanDraft {
  const { id, revision, areas, activities, time, checkInEvery } = record;
  return {
    id,
    revision,
    areas,
    activities: activities.map(({ hours, ...activity }) => ({
      ...activity,
      hours: hours === undefined ? '' : writtenNumber(tag, hours),
      proposed: false,
    })),
    from: time.from,
    to: time.to,
    checkInEvery: `${checkInEvery}`,
  };
}

/** What is written, for core to judge. */
export function changeOf(draft: PlanDraft, evaluation: string | undefined): DevelopmentChange {
  const { areas, activities, from, to, checkInEvery } = draft;
  return {
    ...(evaluation !== undefined && { evaluation }),
    areas: areas.map((area) => ({ ...area, aim: area.aim.trim() })),
    activities: activities.map(({ id, kind, what, areas: serves, hours }) => ({
      id,
      kind,
      what: what.trim(),
      areas: serves,
      ...(hours.trim() && { hours: numberOf(hours) ?? NaN }),
    })),
    time: { from, to },
    checkInEvery: Number(checkInEvery),
  };
}

/** What is done, for core to judge; empty texts are left out, and so is what the act does not ask. */
export function actOf(
  action: Exclude<DevelopmentAction, 'write'>,
  draft: TaskDraft,
  by: Actor,
  at: string,
): DevelopmentAct {
  const asked = fieldsOf[action].flatMap((field) => {
    const value = draft[field];
    const given = typeof value === 'string' ? value.trim() : value;
    return given.length > 0 ? [[field, given] as const] : [];
  });
  const id = action === 'check-in' ? { id: draft.id } : {};
  return { action, by, at, ...id, ...Object.fromEntries(asked) } as DevelopmentAct;
}

const ruleOf = ({ rule }: Issue): Problem['rule'] =>
  rule === 'required' || rule === 'too-early' || rule === 'without-activity' ? rule : 'other';

/** Broken rules that core or the receiver named, for the controls that the form of an act has. */
export function taskProblems(action: DevelopmentAction, issues: readonly Issue[]): readonly Problem[] {
  const fields = fieldsOf[action];
  return fields.flatMap((field) => {
    const issue = issues.find(({ path }) => path[0] === field || path[2] === field);
    return issue ? [{ id: field, rule: ruleOf(issue) }] : [];
  });
}

/** Broken rules for the controls that the form of the plan has, each control once. */
export function planProblems(draft: PlanDraft, issues: readonly Issue[]): readonly Problem[] {
  const found = issues.flatMap((issue): readonly Problem[] => {
    const id = controlOf(draft, issue);
    const { path } = issue;
    // An empty text breaks a rule of its own name at every border.
    const empty = path[2] === 'aim' || path[2] === 'what';
    const none = path.length === 1 && path[0] === 'activities';
    const rule = none ? 'without-activity' : empty ? 'required' : ruleOf(issue);
    return id ? [{ id, rule }] : [];
  });
  return [...new Map(found.map((problem) => [problem.id, problem])).values()];
}

function controlOf({ areas, activities }: PlanDraft, { path, rule }: Issue): string | undefined {
  const [part, place, name] = path;
  if (part === 'time') return place === 'from' ? 'from' : 'to';
  if (part === 'checkInEvery') return 'every';
  const area = part === 'areas' ? areas[Number(place)] : undefined;
  if (area) return rule === 'without-activity' ? `ideas-${area.id}` : `aim-${area.id}`;
  const activity = part === 'activities' ? activities[Number(place)] : undefined;
  if (activity) return `${name === 'hours' ? 'hours' : 'what'}-${activity.id}`;
  if (part === 'activities' && areas[0]) return `ideas-${areas[0].id}`;
  return part === 'areas' ? 'choices' : undefined;
}
