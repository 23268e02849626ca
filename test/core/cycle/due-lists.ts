import { type CycleState, type Due, type Role, due } from '@kinerja/core/cycle';
import { agreed, as } from './evaluations.ts';
import { scheme, year } from './unit.ts';

export const calendar = { holidays: ['2027-01-01'], covers: { from: '2026-01-01', to: '2027-12-31' } };
export const state = (changes: Partial<CycleState> = {}): CycleState => ({
  scheme,
  period: year,
  plans: [agreed],
  evaluations: [],
  progress: [],
  feedback: [],
  ...changes,
});
export const list = (given: CycleState, role: Role, today: string, soon = 7): readonly Due[] =>
  due(given, as(role), { today, calendar, soon });

/** What is due now: action, record, last day, state. */
export const now = (given: CycleState, role: Role, today: string): string[] =>
  list(given, role, today)
    .filter((each) => each.state !== 'not-yet')
    .map((each) => `${each.action} ${each.record?.id ?? '–'} ${each.lastDay ?? '–'} ${each.state}`);
