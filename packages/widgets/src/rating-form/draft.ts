import { type Level, type Plan, type Rating, behaviourValues, checkRating } from '@kinerja/core/evaluation';
import { ratingId } from './rating-id.ts';

export type Axis = 'results' | 'behaviour';

/** Both axes, in the order in which they are judged. */
export const axisNames: readonly Axis[] = ['results', 'behaviour'];

/** What is said of one item so far. */
export interface ItemDraft {
  readonly level: Level | undefined;
  readonly note: string;
  /** The rater cannot judge it. */
  readonly unable: boolean;
}

/** One axis so far: the rating as a whole, and the items it rests on. */
export interface AxisDraft {
  readonly level: Level | undefined;
  readonly note: string;
  readonly items: Readonly<Record<string, ItemDraft>>;
}

/** What a rater has filled in so far, as typed. */
export interface Draft {
  readonly results: AxisDraft;
  readonly behaviour: AxisDraft;
  readonly strengths: string;
  readonly improvements: string;
  /** A tie with the employee in the rater's own words; `undefined`: none is declared. */
  readonly tie: string | undefined;
}

const nothingYet: ItemDraft = { level: undefined, note: '', unable: false };

function axisDraft(axis: Rating[Axis] | undefined): AxisDraft {
  const items = Object.entries(axis?.items ?? {}).map(
    ([id, { level, note, unable }]): [string, ItemDraft] => [
      id,
      { level, note: note ?? '', unable: unable === true },
    ],
  );
  return { level: axis?.level, note: axis?.note ?? '', items: Object.fromEntries(items) };
}

/** The form for a stored rating, or an empty one. */
export function draftOf(rating: Rating | undefined): Draft {
  return {
    results: axisDraft(rating?.results),
    behaviour: axisDraft(rating?.behaviour),
    strengths: rating?.strengths ?? '',
    improvements: rating?.improvements ?? '',
    tie: rating?.rater.tie,
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

/** The draft with something else said of a whole axis. */
export function withAxis(draft: Draft, axis: Axis, change: Partial<Omit<AxisDraft, 'items'>>): Draft {
  return { ...draft, [axis]: { ...draft[axis], ...change } };
}

function toAxis({ level, note, items }: AxisDraft): Rating[Axis] {
  const kept = Object.entries(items).flatMap(([id, item]): [string, Rating[Axis]['items'][string]][] => {
    const said = item.note.trim();
    if (!item.level && !said && !item.unable) return [];
    const judged = item.level ? { level: item.level } : item.unable ? { unable: true as const } : {};
    return [[id, { ...judged, ...(said ? { note: said } : {}) }]];
  });
  const ground = note.trim();
  return {
    ...(level ? { level } : {}),
    ...(ground ? { note: ground } : {}),
    items: Object.fromEntries(kept),
  };
}

/** Who rates what, and which stored version the draft began from. */
export interface Base {
  readonly plan: Plan;
  readonly rater: Rating['rater'];
  readonly stored: Rating | undefined;
  /** The id of a new one; the plan's own for this rater when not set. */
  readonly id?: string | undefined;
}

/** The record of a draft: the next revision of what was stored. Empty fields are left out. */
export function toRating(draft: Draft, base: Base, status: Rating['status'], on: string): Rating {
  const [strengths, improvements] = [draft.strengths.trim(), draft.improvements.trim()];
  const { id, role } = base.rater;
  const tie = draft.tie?.trim();
  return {
    id: base.stored?.id ?? base.id ?? ratingId(base.plan.id, base.rater),
    revision: (base.stored?.revision ?? 0) + 1,
    plan: base.plan.id,
    rater: { id, role, ...(tie ? { tie } : {}) },
    status,
    on,
    results: toAxis(draft.results),
    behaviour: toAxis(draft.behaviour),
    ...(strengths ? { strengths } : {}),
    ...(improvements ? { improvements } : {}),
  };
}

/** How many items of an axis have each level, how many cannot be judged, and how many have nothing yet. */
export type Counts = Readonly<Record<Level | 'unable' | 'none', number>>;

/** The items of an axis: targets, or the seven behaviour values and what the scheme has judged beside them. */
export function itemIds(plan: Plan, axis: Axis, qualities: readonly string[] = []): readonly string[] {
  return axis === 'results'
    ? plan.targets.map((target) => target.id)
    : [...behaviourValues.map((value) => value.id), ...qualities];
}

/** Counts levels; it is a count and nothing is concluded from it. */
export function countsOf(draft: Draft, ids: readonly string[], axis: Axis): Counts {
  const counts = { below: 0, meets: 0, exceeds: 0, unable: 0, none: 0 };
  for (const id of ids) {
    const { level, unable } = itemOf(draft, axis, id);
    counts[level ?? (unable ? 'unable' : 'none')]++;
  }
  return counts;
}

/** Of these items those of which nothing is said yet. */
export function unrated(draft: Draft, ids: readonly string[], axis: Axis): readonly string[] {
  return ids.filter((id) => {
    const { level, unable } = itemOf(draft, axis, id);
    return !level && !unable;
  });
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
