import { type Kind, type Records, identifier } from '@kinerja/core';
import type { DayText } from '@kinerja/core/calendar';
import { type PlanAct, actOnPlan } from '@kinerja/core/cycle';
import type { Plan } from '@kinerja/core/records/plan';
import type { Survey } from '@kinerja/core/records/survey';
import { type Scheme, planFromStandard } from '@kinerja/core/schemes';

/** In what capacity somebody has a part in the year of one employee; a citizen is nobody who signs in. */
export type Part =
  'employee' | 'supervisor' | 'peer' | 'third-party' | 'performance-team' | 'appeal-authority' | 'citizen';

/** An invented person. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly position: string;
}

/** Somebody with a plan: the standard of the position is what it is drawn from. */
export interface Employee extends Person {
  /** Id of the standard in the scheme. */
  readonly standard: string;
}

/** A record that comes to be on some day of the year without the visitor's doing, e.g. a colleague's report. */
export interface Happening<K extends Kind = Kind> {
  readonly on: DayText;
  readonly kind: K;
  readonly record: Records[K];
}

/** A region's system with an invented unit of five, of whom one is followed through the year. */
export interface System {
  readonly scheme: Scheme;
  readonly unit: string;
  /** The first is followed. */
  readonly staff: readonly [Employee, ...Employee[]];
  readonly supervisor: Person;
  readonly team: Person;
  /** The supervisor's superior. */
  readonly authority: Person;
  /** People from outside who may be heard. */
  readonly thirdParties?: readonly Person[];
  /** The survey that citizens answer, where their voice counts. */
  readonly survey?: Survey;
  /** What a new year begins with and what comes to be in its course, by day. */
  readonly happenings: readonly Happening[];
}

/** The year that is walked through. */
export const year = { from: '2026-01-01', to: '2026-12-31' } as const;

/** The year before, of which only what came of it is told. */
export const lastYear = { from: '2025-01-01', to: '2025-12-31' } as const;

/** An end like that of an id made in a browser: people are shown it as the code of the record. */
export function coded(id: string): string {
  let seed = 1;
  const next = (): number => {
    for (const character of id) seed = (Math.imul(seed, 31) + character.charCodeAt(0)) >>> 0;
    return seed >>> 16;
  };
  return `${id}-${identifier(Uint8Array.from({ length: 8 }, next))}`;
}

/** The id of somebody's plan for a year. */
export const planIdOf = (employee: string, { from }: Plan['period'] = year): string =>
  coded(`skp-${from.slice(0, 4)}-${employee}`);

/** The plan of one of the unit for a year as the standard of the position gives it. */
export function draftOf(
  { scheme, supervisor, unit }: Omit<System, 'happenings'>,
  of: Employee,
  period: Plan['period'] = year,
): Plan {
  return planFromStandard(scheme, of.standard, {
    id: planIdOf(of.id, period),
    employee: { id: of.id, name: of.name, position: of.position, unit },
    supervisor: { id: supervisor.id, name: supervisor.name, position: supervisor.position, unit },
    period,
  });
}

/** A system whose followed employee has a draft, and whose other four have their plans agreed. */
export function withPlans(system: Omit<System, 'happenings'>): System {
  const [first, ...others] = system.staff;
  const draft: Happening = { on: year.from, kind: 'plan', record: draftOf(system, first) };
  return { ...system, happenings: [draft, ...others.flatMap((each) => planned(agreedPlans(system, each)))] };
}

/** The versions of a plan from the draft to the agreement, as the rules give them. */
export function agreedPlans(
  system: Omit<System, 'happenings'>,
  of: Employee,
  period: Plan['period'] = year,
): readonly Plan[] {
  const day = `${period.from.slice(0, 4)}-01-02`;
  const acts: readonly PlanAct[] = [
    { action: 'submit', by: { id: of.id, role: 'employee' }, at: `${day}T02:00:00Z` },
    { action: 'agree', by: { id: system.supervisor.id, role: 'supervisor' }, at: `${day}T03:00:00Z` },
  ];
  let plan = draftOf(system, of, period);
  const versions = [plan];
  for (const act of acts) {
    plan = actOnPlan(plan, act, { scheme: system.scheme });
    versions.push(plan);
  }
  return versions;
}

/** That the versions of a plan came to be one after the other on its first day. */
export const planned = (versions: readonly Plan[]): readonly Happening[] =>
  versions.map((record) => ({ on: record.period.from, kind: 'plan', record }));
