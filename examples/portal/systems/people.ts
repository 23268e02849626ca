import type { Identity } from '@kinerja/server';
import type { Part, Person, System } from '../records/systems/system.ts';

/** Somebody whom a visitor can be. */
export interface Role extends Person {
  readonly part: Exclude<Part, 'citizen'>;
}

/** Whom a visitor of a system can be, beside a citizen. */
export function cast({
  scheme,
  staff,
  supervisor,
  team,
  authority,
  thirdParties = [],
}: System): readonly Role[] {
  const heard = (voice: string): boolean => scheme.voices.sources.some(({ id }) => id === voice);
  const as =
    (part: Role['part']) =>
    (person: Person): Role => ({ ...person, part });
  const [followed, ...colleagues] = staff;
  return [
    as('employee')(followed),
    as('supervisor')(supervisor),
    ...(heard('peer') ? colleagues.map(as('peer')) : []),
    ...(heard('third-party') ? thirdParties.map(as('third-party')) : []),
    as('performance-team')(team),
    as('appeal-authority')(authority),
  ];
}

/** Whether somebody leads or checks the whole unit, and not the followed employee alone. */
export const looksAtOthers = (role: Role | null): boolean =>
  role !== null && ['supervisor', 'performance-team', 'appeal-authority'].includes(role.part);

/** How the server knows somebody: whoever is heard beside the supervisor has a session of his own as an employee. */
export function identityOf({ id, name, part }: Role): Identity {
  const role = part === 'peer' || part === 'third-party' ? 'employee' : part;
  return { id, name, role };
}
