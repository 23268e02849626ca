import { type Issue, KinerjaError, type Records } from '@kinerja/core';
import type { Scheme } from '@kinerja/core/schemes';
import type { Identity } from '../auth/identity.ts';
import { sameContent } from '../store/succession.ts';
import type { HeldRecords } from '../store/store.ts';

/** What the rules of an act are judged with, beside the record. */
export interface Acting {
  readonly records: HeldRecords;
  readonly person: Identity;
  readonly schemes: readonly Scheme[];
  readonly now: Date;
  /** Of the office. */
  readonly timeZone: string;
}

/** Refuses a record that is not what the rules give: values are computed by them and never taken from outside. */
export function insistSame(expected: object, next: object): void {
  const [is, comes] = [new Map(Object.entries(expected)), new Map(Object.entries(next))];
  const names = [...new Set([...is.keys(), ...comes.keys()])];
  // As one-property objects, for what is missing on one side.
  const wrong = names.filter((name) => !sameContent({ is: is.get(name) }, { is: comes.get(name) }));
  insistNone(wrong.map((name) => ({ path: [name], rule: 'inconsistent' })));
}

/** @throws `invalid-data` when there is an issue */
export function insistNone(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new KinerjaError('invalid-data', { issues });
}

/** The plans with these ids, held. @throws `invalid-data` for each that is not there */
export async function plansOf(
  records: HeldRecords,
  ids: readonly string[],
): Promise<readonly Records['plan'][]> {
  const found = await Promise.all(ids.map((id) => records.hold('plan', id)));
  insistNone(found.flatMap((plan, place) => (plan ? [] : [{ path: ['plans', place], rule: 'not-found' }])));
  return found.flatMap((plan) => plan ?? []);
}
