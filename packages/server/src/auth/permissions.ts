import type { Kind, Records } from '@kinerja/core';
import type { Identity, Role } from './identity.ts';

export type Action = 'read' | 'list' | 'write';

/** What a permission is asked about: a plan, and the rating of it if it is about one. */
export interface Subject {
  readonly plan: Records['plan'];
  /** Writing would make a plan that is not there yet. */
  readonly isNew?: boolean;
  readonly rating?: Records['rating'];
}

/** `true`: always. Else the rule that decides for a person and a subject. */
type Permission = true | ((person: Identity, subject: Subject) => boolean);
type Roles = Partial<Record<Role, Permission>>;

/** The person holds this role in the plan: `plan.employee` or `plan.supervisor`. */
const own = (person: Identity, { plan }: Subject) => plan[person.role].id === person.id;

const ownAndThere = (person: Identity, subject: Subject) => !subject.isNew && own(person, subject);

const raterRole = { employee: 'self', supervisor: 'supervisor' } as const;

const byThePerson = (person: Identity, { rating }: Subject) =>
  rating?.rater.id === person.id && rating.rater.role === raterRole[person.role];

/** A draft is its writer's alone. */
const shown = (person: Identity, subject: Subject) =>
  own(person, subject) && (subject.rating?.status === 'final' || byThePerson(person, subject));

const written = (person: Identity, subject: Subject) => own(person, subject) && byThePerson(person, subject);

const everybody: Roles = { citizen: true, employee: true, supervisor: true };
const nobody: Roles = {};

/** Who may do what. What is not here is refused. */
export const permissions: Record<Kind, Record<Action, Roles>> = {
  survey: { read: everybody, list: everybody, write: nobody },
  tabulation: { read: everybody, list: everybody, write: nobody },
  response: { read: nobody, list: nobody, write: everybody },
  plan: {
    read: { employee: own, supervisor: own },
    list: { employee: own, supervisor: own },
    write: { employee: own, supervisor: ownAndThere },
  },
  progress: {
    read: { employee: own, supervisor: own },
    list: { employee: own, supervisor: own },
    write: { employee: own },
  },
  rating: {
    read: { employee: shown, supervisor: shown },
    list: { employee: shown, supervisor: shown },
    write: { employee: written, supervisor: written },
  },
};

/** What stands before any look at a record: may go on, must sign in first, or never. */
export function admission(
  person: Identity | null,
  action: Action,
  kind: Kind,
): 'open' | 'sign-in' | 'closed' {
  const roles = permissions[kind][action];
  if (roles[person?.role ?? 'citizen']) return 'open';
  return person === null && Object.keys(roles).length > 0 ? 'sign-in' : 'closed';
}

/** Whether this person may do this with this subject. */
export function may(person: Identity | null, action: Action, kind: Kind, subject?: Subject): boolean {
  const permission = permissions[kind][action][person?.role ?? 'citizen'];
  if (permission === undefined || permission === true) return permission === true;
  return person !== null && subject !== undefined && permission(person, subject);
}
