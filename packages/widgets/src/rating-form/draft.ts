import { type Level, type Plan, type Rating, behaviourValues, checkRating } from '@kinerja/core/evaluation';
import { ratingId } from './rating-id.ts';

export type Axis = 'results' | 'behaviour';

/** What is said of one item so far. */
export interface ItemDraft {
  readonly level: Level | undefined;
  readonly note: string;
}

/** One axis so far: the rating as a whole, and the items it rests on. */
export interface AxisDraft {
  readonly level: Level | undefined;
  readonly items: Readonly<Record<string, ItemDraft>>;
}

/** What a rater has filled in so far, as typed. */
export interface Draft {
  readonly results: AxisDraft;
  readonly behaviour: AxisDraft;
  readonly strengths: string;
  readonly improvements: string;
}

const nothingYet: ItemDraft = { level: undefined, note: '' };

function axisDraft(axis: Rating[Axis] | undefined): AxisDraft {
  const items = Object.entries(axis?.items ?? {}).map(([id, { level, note }]): [string, ItemDraft] => [
    id,
    { level, note: note ?? '' },
  ]);
  return { level: axis?.level, items: Object.fromEntries(items) };
}

/** The form for a stored rating, or an empty one. */
export function draftOf(rating: Rating | undefined): Draft {
  return {
    results: axisDraft(rating?.results),
    behaviour: axisDraft(rating?.behaviour),
    strengths: rating?.strengths ?? '',
    improvements: rating?.improvements ?? '',
  };
}

/** What is said of an item, also when that is nothing yet. */
export function itemOf(draft: Draft, axis: Axis, id: string): ItemDraft {
  return draft[axis].items[id] ?? nothingYet;
}

/** The draft with something else said of one item. */
export function withItem(draft: Draft, axis: Axis, id: string, change: Partial<ItemDraft>): Draft {
  const items = { ...draft[axis].items, [id]: { ...itemOf(draft, axis, id), ...change } };
  return { ...draft, [axis]: { ...draft[axis], items } };
}

/** The draft with another level for a whole axis. */
export function withLevel(draft: Draft, axis: Axis, level: Level): Draft {
  return { ...draft, [axis]: { ...draft[axis], level } };
}

function toAxis({ level, items }: AxisDraft): Rating[Axis] {
  const kept = Object.entries(items).flatMap(([id, item]): [string, Rating[Axis]['items'][string]][] => {
    const note = item.note.trim();
    if (!item.level && !note) return [];
    return [[id, { ...(item.level ? { level: item.level } : {}), ...(note ? { note } : {}) }]];
  });
  return { ...(level ? { level } : {}), items: Object.fromEntries(kept) };
}

/** Who rates what, and which stored version the draft began from. */
export interface Base {
  readonly plan: Plan;
  readonly rater: Rating['rater'];
  readonly stored: Rating | undefined;
}

/** The record of a draft: the next revision of what was stored. Empty fields are left out. */
export function toRating(draft: Draft, base: Base, status: Rating['status'], on: string): Rating {
  const [strengths, improvements] = [draft.strengths.trim(), draft.improvements.trim()];
  return {
    id: base.stored?.id ?? ratingId(base.plan.id, base.rater),
    revision: (base.stored?.revision ?? 0) + 1,
    plan: base.plan.id,
    rater: base.rater,
    status,
    on,
    results: toAxis(draft.results),
    behaviour: toAxis(draft.behaviour),
    ...(strengths ? { strengths } : {}),
    ...(improvements ? { improvements } : {}),
  };
}

/** How many items of an axis have each level, and how many have none. */
export type Counts = Readonly<Record<Level | 'none', number>>;

/** The items of an axis: targets, or the seven behaviour values. */
export function itemIds(plan: Plan, axis: Axis): readonly string[] {
  return axis === 'results'
    ? plan.targets.map((target) => target.id)
    : behaviourValues.map((value) => value.id);
}

/** Counts levels; it is a count and nothing is concluded from it. */
export function countsOf(draft: Draft, plan: Plan, axis: Axis): Counts {
  const counts = { below: 0, meets: 0, exceeds: 0, none: 0 };
  for (const id of itemIds(plan, axis)) counts[itemOf(draft, axis, id).level ?? 'none']++;
  return counts;
}

/** The items of an axis that have no level yet. */
export function unrated(draft: Draft, plan: Plan, axis: Axis): readonly string[] {
  return itemIds(plan, axis).filter((id) => !itemOf(draft, axis, id).level);
}

/** Whether this rater is not the one who rates this plan in that role. */
export function isStranger(plan: Plan, rater: Rating['rater']): boolean {
  const rating = toRating(draftOf(undefined), { plan, rater, stored: undefined }, 'draft', plan.period.from);
  return checkRating(plan, rating).some((issue) => issue.path[0] === 'rater');
}

/** The rating that this rater gave, if it is among these. */
export function ratingBy(ratings: readonly Rating[], { id, role }: Rating['rater']): Rating | undefined {
  return ratings.find(({ rater }) => rater.id === id && rater.role === role);
}
