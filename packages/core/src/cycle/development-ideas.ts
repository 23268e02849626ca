import type { Development, DevelopmentActivity } from '../records/development.ts';
import type { Plan } from '../records/plan.ts';
import { type ActivityIdea, type Fitting, activityIdeas } from '../schemes/activity-ideas.ts';
import { developmentFigures } from '../schemes/development.ts';
import type { FollowUp, Scheme } from '../schemes/scheme.ts';
import { type Exact, add, less } from '../scoring/exact.ts';
import { given } from '../scoring/inputs.ts';
import type { Citation } from '../scoring/step.ts';

type About = Development['areas'][number]['about'];

/** What helps with one thing, what fits it closest first: ready activities with their basis. */
export function ideasFor(about: About, plan: Plan): readonly ActivityIdea[] {
  const wanted = fittingOf(about, plan);
  const rank = ({ fits }: ActivityIdea): number => wanted.findIndex((each) => fits.includes(each));
  return activityIdeas.filter((idea) => rank(idea) >= 0).sort((one, other) => rank(one) - rank(other));
}

/** What an activity may fit, the closest first. */
function fittingOf(about: About, { targets }: Plan): readonly Fitting[] {
  if (about.type === 'general') return ['general'];
  if (about.type === 'value') return ['value'];
  if (about.type === 'axis') return about.id === 'results' ? ['target', 'general'] : ['value', 'general'];
  const target = targets.find(({ id }) => id === about.id);
  const aspect = target?.indicator.aspect;
  return [...(aspect ? [aspect] : []), ...(target?.standard ? (['standard'] as const) : []), 'target'];
}

/** A follow-up of the scheme that development comes from, and whether the predicate leads to it. */
export interface DevelopmentGround {
  readonly followUp: FollowUp;
  /** `null`: the predicate alone does not decide it, or is not known. */
  readonly due: boolean | null;
  readonly citation: Citation;
}

const kinds: readonly FollowUp['kind'][] = ['coaching', 'improvement-time', 'training', 'career'];

/** What the scheme gives people to develop by: coaching, time to improve, training and career. */
export function developmentGrounds(scheme: Scheme, predicate: string | null): readonly DevelopmentGround[] {
  return scheme.followUps
    .filter(({ kind }) => kinds.includes(kind))
    .map((followUp) => ({
      followUp,
      due: dueBy(followUp.when, predicate),
      citation: followUp.figures ?? followUp.basis,
    }));
}

/** All conditions must hold, so that a predicate that does not is enough, and one that does may not be. */
function dueBy({ predicates, ...others }: FollowUp['when'], predicate: string | null): boolean | null {
  if (predicates && predicate !== null && !predicates.includes(predicate)) return false;
  const more = Object.values(others).some((each) => each !== undefined);
  return more || (predicates && predicate === null) ? null : true;
}

/** Jam pelajaran (JP) that are planned for a year, beside what is asked at least. */
export interface DevelopmentHours {
  readonly planned: Exact;
  readonly least: Exact;
  readonly enough: boolean;
  readonly citation: Citation;
}

/** Adds the hours of activities up; `null` where none has any. */
export function developmentHours(activities: readonly DevelopmentActivity[]): DevelopmentHours | null {
  const told = activities.flatMap(({ hours }) => (hours === undefined ? [] : (given(hours) ?? [])));
  if (told.length === 0) return null;
  const planned = told.reduce(add);
  const least = `${developmentFigures.hoursPerYear}`;
  return {
    planned,
    least,
    enough: !less(planned, least),
    citation: developmentFigures.citations.hoursPerYear,
  };
}

/** How far an agreed development plan is, for a picture of it. */
export interface DevelopmentProgress {
  /** Ids of activities that a check-in named as carried out. */
  readonly done: readonly string[];
  /** The word of the latest check-in; `null` before the first. */
  readonly latest: Development['checkIns'][number]['progress'] | null;
}

/** Reads the check-ins of a development plan. */
export function developmentProgress({ activities, checkIns }: Development): DevelopmentProgress {
  const named = new Set(checkIns.flatMap(({ done = [] }) => done));
  return {
    done: activities.map(({ id }) => id).filter((id) => named.has(id)),
    latest: checkIns.at(-1)?.progress ?? null,
  };
}
