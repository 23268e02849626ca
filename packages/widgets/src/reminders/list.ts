import { type KinerjaError, toKinerjaError } from '@kinerja/core';
import type { WorkingCalendar } from '@kinerja/core/calendar';
import { type Actor, type Due, type Stretch, due } from '@kinerja/core/cycle';
import { type Scheme, schemes } from '@kinerja/core/schemes';
import { stableId } from '../shared/stable-id.ts';
import type { Known } from './records.ts';

/** Who asks, by which scheme, for which days. */
export interface Asked {
  readonly actor: Actor;
  readonly scheme: Scheme;
  readonly period: Stretch;
  readonly today: string;
  readonly soon: number;
  readonly calendar: WorkingCalendar | undefined;
}

/** What is due, or why that cannot be said. */
export type List =
  | { readonly at: 'list'; readonly items: readonly Due[] }
  | { readonly at: 'failed'; readonly error: KinerjaError };

/** Knows no day: every term in working days is uncertain by it. */
const unknown: WorkingCalendar = { holidays: [], covers: { from: '9999-12-31', to: '9999-12-31' } };

/** What core says is due. */
export function listOf(known: Known, { actor, scheme, period, today, soon, calendar }: Asked): List {
  const options = { today, soon, calendar: calendar ?? unknown };
  try {
    return { at: 'list', items: due({ ...known, scheme, schemes, period }, actor, options) };
  } catch (error) {
    return { at: 'failed', error: toKinerjaError(error) };
  }
}

/** How the items stand, in the order in which they are shown. */
export const order = ['overdue', 'due-soon', 'open', 'not-yet'] as const;

/** Items that cannot wait. */
export function urgent(items: readonly Due[]): readonly Due[] {
  return items.filter(({ state }) => state === 'overdue' || state === 'due-soon');
}

/** The same text for the same thing to do, in every list that it is in. */
export function idOf({ action, record, employee, stretch }: Due, { id, role }: Actor): string {
  const { kind = '', id: of = '' } = record ?? {};
  return stableId([id, role, action, kind, of, employee, stretch?.from ?? '', stretch?.to ?? '']);
}
