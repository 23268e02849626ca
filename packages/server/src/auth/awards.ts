import type { Records } from '@kinerja/core';
import { publicAwards } from '@kinerja/core/cycle';
import type { StoredRecords } from '../store/store.ts';
import type { Identity } from './identity.ts';

type Award = Records['award'];

/**
 * The awards as far as they are this person's business on this day: whole for the employee, the supervisor and the
 * performance team; for everybody else what everybody may see. In the order given.
 */
export async function viewOfAwards(
  records: Pick<StoredRecords, 'list'>,
  person: Identity | null,
  awards: readonly Award[],
  now: Date,
): Promise<readonly Award[]> {
  const concerns = await concernsOf(records, person);
  const seen = new Map(publicAwards(awards, now.toISOString().slice(0, 10)).map((each) => [each.id, each]));
  return awards.flatMap((award) => (concerns(award) ? award : (seen.get(award.id) ?? [])));
}

async function concernsOf(
  records: Pick<StoredRecords, 'list'>,
  person: Identity | null,
): Promise<(award: Award) => boolean> {
  switch (person?.role) {
    case 'employee':
      return ({ employee }) => employee.id === person.id;
    case 'supervisor': {
      const own = await records.list('evaluation', { supervisor: person.id });
      const ids = new Set(own.map(({ id }) => id));
      return ({ evaluation }) => ids.has(evaluation);
    }
    case 'performance-team':
      return ({ employee }) => employee.id !== person.id;
    default:
      return () => false;
  }
}
