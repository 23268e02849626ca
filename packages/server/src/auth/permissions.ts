import type { Kind, Records } from '@kinerja/core';
import type { Identity, Role } from './identity.ts';
import { isRater, isReleased, partOf } from './parts.ts';

export type Action = 'read' | 'list' | 'write';

/** What a permission is asked about: the record, with the plan it belongs to and the evaluations of that plan. */
export interface Subject {
  readonly plan?: Records['plan'];
  readonly evaluations?: readonly Records['evaluation'][];
  /** Writing would make a record that is not there yet. */
  readonly isNew?: boolean;
  readonly rating?: Records['rating'];
  readonly feedback?: Records['feedback'];
  /** The request that the feedback answers. */
  readonly request?: Records['feedback'];
  readonly evaluation?: Records['evaluation'];
  readonly development?: Records['development'];
  readonly award?: Records['award'];
}

type Rule = (person: Identity, subject: Subject) => boolean;
/** `true`: always. Else the rule that decides for a person and a subject. */
type Permission = true | Rule;
type Roles = Partial<Record<Role, Permission>>;

/** The person holds this role in the plan: `plan.employee` or `plan.supervisor`. */
const own: Rule = ({ id, role }, { plan }) =>
  (role === 'employee' || role === 'supervisor') && plan?.[role].id === id;

const ownAndThere: Rule = (person, subject) => !subject.isNew && own(person, subject);

/** Somebody who is asked to judge knows what was planned. */
const asRater: Rule = (person, { evaluations = [] }) => evaluations.some((each) => isRater(person, each));
const ownOrRater: Rule = (person, subject) => own(person, subject) || asRater(person, subject);

/** The team does not look at a plan of its own member. */
const ofOthers: Rule = ({ id }, { plan }) => plan !== undefined && plan.employee.id !== id;
const appealed: Rule = (person, { evaluations = [] }) =>
  evaluations.some((each) => partOf(person, each) === 'appeal-authority');
const either =
  (one: Rule, other: Rule): Rule =>
  (person, subject) =>
    one(person, subject) || other(person, subject);

const raterRole: Partial<Record<Role, string>> = { employee: 'self', supervisor: 'supervisor' };

const byThePerson: Rule = ({ id }, { rating }) => rating?.rater.id === id;
const writtenAsRater: Rule = (person, { rating, evaluations = [] }) =>
  evaluations.some((each) => rating !== undefined && isRater(person, each, rating.rater.role));
const written: Rule = (person, subject) =>
  byThePerson(person, subject) &&
  (writtenAsRater(person, subject) ||
    (own(person, subject) && subject.rating?.rater.role === raterRole[person.role]));

/** By whom all may know what was said: everybody else is heard in confidence. */
const isOpen: Rule = (_person, { rating }) =>
  rating?.status === 'final' && (rating.rater.role === 'supervisor' || rating.rater.role === 'self');

/** What the supervisor says waits for the release, where the plan is being evaluated. */
const isHandedOver: Rule = (_person, { rating, evaluations = [] }) =>
  rating?.rater.role !== 'supervisor' ||
  evaluations.every(isReleased) ||
  evaluations.some((each) => isReleased(each) && each.ratings.some((handed) => handed.rating === rating.id));

/** A draft is its writer's alone. */
const shown: Rule = (person, subject) =>
  byThePerson(person, subject) ||
  (own(person, subject) &&
    isOpen(person, subject) &&
    (person.role === 'supervisor' || isHandedOver(person, subject)));
const final: Rule = (person, subject) => subject.rating?.status === 'final' && ofOthers(person, subject);
const openAndAppealed: Rule = (person, subject) => isOpen(person, subject) && appealed(person, subject);

const gaveOrAsked: Rule = ({ id }, { feedback }) => feedback?.giver.id === id || feedback?.to?.id === id;
const wasAsked: Rule = ({ id }, { request }) => request?.to?.id === id;
const heard: Rule = either(own, gaveOrAsked);
/** In detail the rules of feedback decide who says what. */
const says: Rule = (person, subject) => ownOrRater(person, subject) || wasAsked(person, subject);

/** In detail the rules of evaluations decide who does what; they are opened by who manages them. */
const takesPart: Rule = (person, { evaluation }) =>
  evaluation !== undefined && partOf(person, evaluation) !== null;
const manages: Rule = (person, subject) =>
  takesPart(person, subject) &&
  (!subject.isNew || person.role === 'supervisor' || person.role === 'performance-team');

/** The team learns of help that was agreed on, and of no proposal. */
const agreedOfOthers: Rule = (person, subject) =>
  ofOthers(person, subject) && subject.development?.history.some(({ action }) => action === 'agree') === true;

const everybody: Roles = {
  citizen: true,
  employee: true,
  supervisor: true,
  'performance-team': true,
  'appeal-authority': true,
};
const nobody: Roles = {};
const anyOf = (rule: Rule): Roles => ({
  employee: rule,
  supervisor: rule,
  'performance-team': rule,
  'appeal-authority': rule,
});

const plans: Roles = {
  employee: ownOrRater,
  supervisor: ownOrRater,
  'performance-team': ofOthers,
  'appeal-authority': either(appealed, asRater),
};
const ratings: Roles = {
  employee: shown,
  supervisor: shown,
  'performance-team': either(final, byThePerson),
  'appeal-authority': either(openAndAppealed, byThePerson),
};
const developments: Roles = { employee: own, supervisor: own, 'performance-team': agreedOfOthers };
const reports: Roles = { employee: own, supervisor: own, 'appeal-authority': appealed };

/** Who may do what. What is not here is refused. */
export const permissions: Record<Kind, Record<Action, Roles>> = {
  survey: { read: everybody, list: everybody, write: nobody },
  tabulation: { read: everybody, list: everybody, write: nobody },
  response: { read: nobody, list: nobody, write: everybody },
  plan: {
    read: plans,
    list: { employee: own, supervisor: own, 'performance-team': ofOthers },
    write: { employee: own, supervisor: ownAndThere },
  },
  progress: { read: reports, list: reports, write: { employee: own } },
  rating: { read: ratings, list: ratings, write: anyOf(written) },
  feedback: { read: anyOf(heard), list: anyOf(heard), write: anyOf(says) },
  evaluation: { read: anyOf(takesPart), list: anyOf(takesPart), write: anyOf(manages) },
  // In detail the rules of development plans decide who does what.
  development: { read: developments, list: developments, write: { employee: own, supervisor: own } },
  // What of it everybody sees, and from when on, the rules of awards decide.
  award: { read: everybody, list: everybody, write: anyOf(takesPart) },
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
