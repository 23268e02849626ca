import type { Records } from '@kinerja/core';
import type { Scheme } from '@kinerja/core/schemes';
import type { Member, PanelGiven } from '../board-types.ts';
import { readPerson } from '../member.ts';
import { isSameStretch } from '../row.ts';
import { jointOf } from './joint.ts';
import { listed } from './member-read.ts';

type Evaluation = Records['evaluation'];

/** How those of a unit came out in one stretch. */
export interface Colleagues {
  /** Evaluations of those of whom the board had read nothing. */
  readonly more: readonly Evaluation[];
  /** Joint values by the id of the employee; whoever has none yet, or none that may be known, is not in it. */
  readonly values: Readonly<Record<string, string>>;
}

/** Colleagues who are read at the same time. */
const AT_ONCE = 4;

const schemeOf = (
  { scheme: { id, version } }: Evaluation,
  { scheme, schemes }: PanelGiven,
): Scheme | undefined => [scheme, ...schemes].find((each) => each.id === id && each.version === version);

/** Whether something is given to the best of the unit at the end of this stretch, and it is time to judge that. */
export function asksForBest(evaluation: Evaluation, given: PanelGiven): boolean {
  const scheme = schemeOf(evaluation, given);
  const every = evaluation.kind === 'annual' ? 'year' : scheme?.rating.every;
  // Nobody is the best of no unit.
  return (
    given.person.unit !== undefined &&
    ['final', 'followed-up'].includes(evaluation.stage) &&
    scheme?.followUps.some((each) => each.every === every && each.when.best !== undefined) === true
  );
}

async function valueOf(evaluation: Evaluation, member: Member, given: PanelGiven): Promise<string | null> {
  const { source, me } = given;
  const scheme = schemeOf(evaluation, given);
  if (!scheme) return null;
  const ofPlans = async <K extends 'rating' | 'progress'>(kind: K): Promise<readonly Records[K][]> =>
    (await Promise.all(evaluation.plans.map((plan) => listed(source, kind, { plan })))).flat();
  const hearsTargets = scheme.voices.sources.some(({ id }) => id === 'targets');
  const [ratings, progress] = await Promise.all([
    // Whom a server tells what may be shown of the voices, he need not read the ratings.
    evaluation.voices ? [] : ofPlans('rating'),
    // A supervisor's board has read what his people reported.
    hearsTargets && me.role !== 'supervisor' ? ofPlans('progress') : member.progress,
  ]);
  const plans = member.plans.filter(({ id }) => evaluation.plans.includes(id));
  const told = { evaluation, plans, ratings, progress, scheme, roles: [me.role], citizens: undefined };
  const joint = jointOf(told);
  return joint?.done ? joint.value : null;
}

/** Reads how everybody else in the unit came out in the stretch of an evaluation. Fails as the source does. */
export async function readColleagues(about: Evaluation, given: PanelGiven): Promise<Colleagues> {
  const { source, unit } = given;
  const waiting = unit.filter(({ person }) => person.id !== about.employee.id);
  const more: Evaluation[] = [];
  const values: [string, string][] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { person, read } = next;
      const member = read ? next : { ...next, ...(await readPerson(source, given, person.id)) };
      const evaluation = member.evaluations.find((each) => isSameStretch(each, about));
      if (!evaluation) continue;
      if (!read) more.push(evaluation);
      const value = await valueOf(evaluation, member, given);
      if (value !== null) values.push([person.id, value]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { more, values: Object.fromEntries(values) };
}
