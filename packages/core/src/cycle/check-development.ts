import type { Issue } from '../errors.ts';
import { isDay } from '../calendar/days.ts';
import { behaviourValues } from '../evaluation/behaviour-values.ts';
import type { Development } from '../records/development.ts';
import type { Actor } from '../records/history.ts';
import type { DevelopmentAct, DevelopmentContext } from './development-acts.ts';
import type { DevelopmentNeed } from './development-rules.ts';
import { required } from './machine.ts';

type Area = Development['areas'][number];

/** Everything that keeps a development plan from being offered, each with its place; empty: nothing does. */
export function checkDevelopment(development: Development, context: DevelopmentContext): readonly Issue[] {
  const { areas, activities, time } = development;
  const served = new Set(activities.flatMap((activity) => activity.areas));
  return [
    ...(areas.length === 0 ? [required('areas')] : []),
    ...(activities.length === 0 ? [required('activities')] : []),
    ...areas.flatMap((area, place) => checkAbout(area, place, context)),
    // What is to become better, and nobody helps with, is a demand and no development.
    ...(activities.length === 0 ? [] : areas).flatMap((area, place) =>
      served.has(area.id) ? [] : [{ path: ['areas', place, 'id'], rule: 'without-activity' }],
    ),
    ...activities.flatMap((activity, place) =>
      activity.areas.flatMap((id, at) =>
        areas.some((area) => area.id === id)
          ? []
          : [{ path: ['activities', place, 'areas', at], rule: 'unknown', facts: { value: id } }],
      ),
    ),
    ...duplicates(areas, 'areas'),
    ...duplicates(activities, 'activities'),
    ...laterThan(context.today, time.to, ['time', 'to']),
  ];
}

function checkAbout({ about }: Area, place: number, { plan, scheme }: DevelopmentContext): readonly Issue[] {
  if (about.type !== 'target' && about.type !== 'value') return [];
  const values = [...behaviourValues, ...(scheme?.rating.qualities ?? [])];
  const known: readonly { readonly id: string }[] = about.type === 'target' ? plan.targets : values;
  const rule = about.type === 'target' ? 'unknown-target' : 'unknown';
  return known.some(({ id }) => id === about.id)
    ? []
    : [{ path: ['areas', place, 'about', 'id'], rule, facts: { value: about.id } }];
}

function duplicates(
  list: readonly { readonly id: string }[],
  name: 'areas' | 'activities',
): readonly Issue[] {
  return list.flatMap(({ id }, place) =>
    list.findIndex((each) => each.id === id) < place
      ? [{ path: [name, place, 'id'], rule: 'duplicate', facts: { value: id } }]
      : [],
  );
}

/** A day that has to come after another one. */
function laterThan(minimum: string, value: string, path: Issue['path']): readonly Issue[] {
  if (!isDay(value)) return [{ path, rule: 'format', facts: { value } }];
  return value > minimum ? [] : [{ path, rule: 'out-of-range', facts: { minimum, value } }];
}

/** What is lacking of what must hold before an act. */
export function checkNeed(
  need: DevelopmentNeed,
  development: Development,
  { id, role }: Actor,
  context: DevelopmentContext,
): readonly Issue[] {
  switch (need) {
    case 'sound':
      return checkDevelopment(development, context);
    case 'offered-by-the-other': {
      const offered = development.history.filter(({ action }) => action === 'offer').at(-1)?.by;
      // By the person, who may have changed sides, and by the side: a new supervisor stands for the one before.
      const own = offered !== undefined && (offered.id === id || offered.role === role);
      return own ? [{ path: ['stage'], rule: 'offered-by-yourself' }] : [];
    }
    case 'checked-in':
      return development.checkIns.length > 0 ? [] : [required('checkIns')];
    case 'not-replied-yet':
      return development.reply ? [{ path: ['reply'], rule: 'fixed' }] : [];
  }
}

/** What is wrong with what an act brings. */
export function checkAct(
  { activities, checkIns, time }: Development,
  act: DevelopmentAct,
  { today }: DevelopmentContext,
): readonly Issue[] {
  if (act.action === 'check-in') {
    const { id, done = [] } = act;
    return [
      ...(checkIns.some((each) => each.id === id) ? [{ path: ['id'], rule: 'duplicate' }] : []),
      ...done.flatMap((activity, at) =>
        activities.some((each) => each.id === activity)
          ? []
          : [{ path: ['done', at], rule: 'unknown', facts: { value: activity } }],
      ),
    ];
  }
  // Later than it was, and not already over.
  if (act.action === 'extend') return laterThan(time.to > today ? time.to : today, act.until, ['until']);
  // The chance to improve lasts to its last day; that it was reached may be said before.
  if (act.action === 'conclude' && act.result !== 'reached' && today < time.to)
    return [{ path: ['result'], rule: 'too-early', facts: { minimum: time.to, value: today } }];
  return [];
}
