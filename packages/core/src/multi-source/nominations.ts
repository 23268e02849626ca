import type { Issue } from '../errors.ts';
import type { Evaluation } from '../records/evaluation.ts';
import type { Actor } from '../records/history.ts';
import type { Plan } from '../records/plan.ts';
import type { Voice } from '../schemes/scheme.ts';
import type { VoicesOfScheme } from './open-voices.ts';

/** A rater as an evaluation lists him, and who proposed and who agreed, where that is known. */
export type Nominated = Evaluation['raters'][number] & {
  readonly by?: Actor;
  readonly approvedBy?: Actor;
};

type Rules = NonNullable<Voice['nomination']>;
/** A plan, or an evaluation. */
type Persons = Pick<Plan, 'employee' | 'supervisor'> & Partial<Pick<Evaluation, 'appealAuthority'>>;

function checkPerson(
  { id }: Nominated,
  place: number,
  all: readonly Nominated[],
  { employee, supervisor, appealAuthority }: Persons,
): Issue[] {
  if ([employee.id, supervisor.id, appealAuthority?.id].includes(id))
    return [{ path: ['raters', place, 'id'], rule: 'other-rater' }];
  const first = all.findIndex((each) => each.id === id && each.status !== 'declined');
  return first === place ? [] : [{ path: ['raters', place, 'id'], rule: 'duplicate' }];
}

function checkActors({ by, approvedBy }: Nominated, place: number, rules: Rules): Issue[] {
  const issues: Issue[] = [];
  const fault = (path: string, value: string): void =>
    void issues.push({ path: ['raters', place, path], rule: 'not-allowed', facts: { value } });
  if (by && !rules.by.some((role) => role === by.role)) fault('by', by.role);
  if (approvedBy && approvedBy.role !== rules.approvedBy) fault('approvedBy', approvedBy.role);
  return issues;
}

/** Enough raters and not too many, where a proposal counts only when it is agreed to, if the scheme asks for that. */
function checkNumber({ id, nomination }: Voice, all: readonly Nominated[]): Issue[] {
  if (!nomination) return [];
  const { minimum, maximum, approvedBy } = nomination;
  const those = all.filter(({ role, status }) => role === id && status !== 'declined');
  const agreed = those.filter(({ status }) => approvedBy === null || status !== 'nominated');
  const facts = { minimum, maximum };
  if (those.length > maximum)
    return [{ path: ['raters', id], rule: 'too-many', facts: { ...facts, value: those.length } }];
  return agreed.length < minimum
    ? [{ path: ['raters', id], rule: 'too-few', facts: { ...facts, value: agreed.length } }]
    : [];
}

/**
 * What is wrong with the raters proposed for a plan; empty when nothing is: a voice that the scheme has nobody
 * proposed for, a person twice, the employee, the supervisor or who decides objections, proposed or agreed by another than the scheme says,
 * too few who are agreed to, too many.
 */
export function checkNominations(
  raters: readonly Nominated[],
  plan: Persons,
  { voices }: VoicesOfScheme,
): Issue[] {
  const each = raters.flatMap((rater, place): Issue[] => {
    if (rater.status === 'declined') return [];
    const rules = voices.sources.find(({ id }) => id === rater.role)?.nomination;
    if (!rules)
      return [{ path: ['raters', place, 'role'], rule: 'not-offered', facts: { value: rater.role } }];
    return [...checkPerson(rater, place, raters, plan), ...checkActors(rater, place, rules)];
  });
  return [...each, ...voices.sources.flatMap((voice) => checkNumber(voice, raters))];
}
