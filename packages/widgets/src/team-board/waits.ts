import type { WorkingCalendar } from '@kinerja/core/calendar';
import {
  type CycleState,
  type Due,
  type DueAction,
  type DueOptions,
  type Role,
  due,
  teamDue,
} from '@kinerja/core/cycle';
import { schemes } from '@kinerja/core/schemes';
import type { Member } from './board-types.ts';
import type { Asked } from './question.ts';

/** Something to do, and whose it is. */
export interface Waiting {
  readonly role: Role;
  readonly mine: boolean;
  readonly item: Due;
}

/** What waits for whom about somebody: one's own first, then the most urgent. */
export type Waits = readonly Waiting[];

/** The day, the calendar, and how many days before its last day something is due soon. */
export interface Days {
  readonly today: string;
  readonly calendar: WorkingCalendar;
  readonly soon: number;
}

/** What is told by records that only supervisor and employee may see: of it the performance team knows nothing. */
const confidential: readonly DueAction[] = [
  'report',
  'check-in',
  'give-feedback',
  'acknowledge-feedback',
  'answer',
  'agree-development',
  'check-in-development',
  'conclude-development',
];

const urgency = ['overdue', 'due-soon', 'open'];

/** A right is no duty, and what lies ahead does not wait yet. */
const waiting = ({ optional, state }: Due): boolean => !optional && urgency.includes(state);

/** Who else may have something to do about this person. */
function others(member: Member, asked: Asked): readonly { readonly id: string; readonly role: Role }[] {
  const { plans, evaluations } = member;
  const named = [...plans, ...evaluations].map(({ supervisor }) => supervisor.id);
  const supervisors = [...new Set(named)].map((id) => ({ id, role: 'supervisor' as const }));
  const authorities = evaluations.map(({ appealAuthority }) => appealAuthority?.id ?? '');
  const all = [
    ...supervisors,
    { id: '', role: 'performance-team' as const },
    ...[...new Set(authorities)].map((id) => ({ id, role: 'appeal-authority' as const })),
  ];
  return all.filter(({ role }) => role !== asked.me.role);
}

/** What core says is still to do about this person, by whom. */
export function waitsOf(member: Member, asked: Asked, days: Days): Waits {
  const { scheme, period, me } = asked;
  const { person, plans, evaluations, progress, feedback } = member;
  const state: CycleState = { scheme, schemes, period, plans, evaluations, progress, feedback };
  const options: DueOptions = { ...days, without: me.role === 'supervisor' ? [] : confidential };
  const [mine] = teamDue(state, me, { ...options, people: [person.id] });
  const all: Waiting[] = [
    ...(mine?.yours ?? []).map((item) => ({ role: me.role, mine: true, item })),
    ...(mine?.own ?? []).map((item) => ({ role: 'employee' as const, mine: false, item })),
    ...others(member, asked).flatMap((actor) =>
      due(state, actor, options).map((item) => ({ role: actor.role, mine: false, item })),
    ),
  ];
  return all.filter(({ item }) => waiting(item)).sort((one, other) => rank(one) - rank(other));
}

const rank = ({ mine, item }: Waiting): number => (mine ? 0 : 10) + urgency.indexOf(item.state);
