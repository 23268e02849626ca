import type { DevelopmentActivity, DevelopmentArea } from '@kinerja/core/cycle';
import type { ActivityIdea } from '@kinerja/core/schemes/activity-ideas';
import type { ActivityDraft, PlanDraft } from './draft.ts';

/** An idea in the reader's language. */
export interface IdeaInWords extends Pick<ActivityIdea, 'id' | 'kind' | 'hours' | 'basis'> {
  readonly label: string;
}

/** The plan with one area more, and with what helps it first. */
export function withArea(draft: PlanDraft, area: DevelopmentArea, first: IdeaInWords | undefined): PlanDraft {
  const areas = [...draft.areas, area];
  return first ? withIdea({ ...draft, areas }, area.id, first) : { ...draft, areas };
}

/** The plan without an area, and without what served it alone. */
export function withoutArea(draft: PlanDraft, id: string): PlanDraft {
  const areas = draft.areas.filter((area) => area.id !== id);
  return { ...draft, areas, activities: draft.activities.flatMap((each) => leaving(each, id)) };
}

const leaving = (activity: ActivityDraft, area: string): readonly ActivityDraft[] => {
  const areas = activity.areas.filter((each) => each !== area);
  return areas.length > 0 ? [{ ...activity, areas }] : [];
};

/** Whether an idea was taken over for an area. */
export const has = ({ activities }: PlanDraft, area: string, { id }: IdeaInWords): boolean =>
  activities.some((each) => each.id === id && each.areas.includes(area));

/** The plan with an idea taken over for an area; one activity may serve several. */
export function withIdea(draft: PlanDraft, area: string, idea: IdeaInWords): PlanDraft {
  const { activities } = draft;
  const there = activities.some(({ id }) => id === idea.id);
  const { id, kind, label: what, hours } = idea;
  const fresh = { id, kind, what, areas: [area], hours: hours ? `${hours}` : '', proposed: true };
  return {
    ...draft,
    activities: there
      ? activities.map((each) => (each.id === id ? { ...each, areas: [...each.areas, area] } : each))
      : [...activities, fresh],
  };
}

/** The plan without that idea for an area. */
export function withoutIdea(draft: PlanDraft, area: string, { id: idea }: IdeaInWords): PlanDraft {
  return {
    ...draft,
    activities: draft.activities.flatMap((each) => (each.id === idea ? leaving(each, area) : [each])),
  };
}

/** The plan with an activity in one's own words, still without any. */
export function withOwn(draft: PlanDraft, area: string, id: string): PlanDraft {
  const own = { id, kind: 'coaching' as const, what: '', areas: [area], hours: '', proposed: false };
  return { ...draft, activities: [...draft.activities, own] };
}

/** The plan with another activity in the place of one. */
export function withActivity(
  draft: PlanDraft,
  id: string,
  change: Partial<Pick<ActivityDraft, 'what' | 'hours'> & Pick<DevelopmentActivity, 'kind'>>,
): PlanDraft {
  return {
    ...draft,
    activities: draft.activities.map((each) => (each.id === id ? { ...each, ...change } : each)),
  };
}

/** The plan without an activity. */
export function withoutActivity(draft: PlanDraft, id: string): PlanDraft {
  return { ...draft, activities: draft.activities.filter((each) => each.id !== id) };
}
