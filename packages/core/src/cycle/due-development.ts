import { addDays } from '../calendar/days.ts';
import type { Development } from '../records/development.ts';
import type { Actor } from '../records/history.ts';
import type { Plan } from '../records/plan.ts';
import { developmentFigures } from '../schemes/development.ts';
import type { Citation } from '../scoring/step.ts';
import { type DueTerm, withoutTerm } from './deadlines.ts';
import type { CycleState, Undone } from './due-item.ts';

/** What the two agreed on themselves. */
const agreed: Citation = {
  law: 'Kinerja',
  place: 'disepakati dalam rencana pengembangan',
  status: 'local-policy',
};

/** What this person has still to do with development plans: to agree, to check in, to say what came of it. */
export function dueDevelopment({ plans, development = [] }: CycleState, actor: Actor): readonly Undone[] {
  const { id, role } = actor;
  if (role !== 'employee' && role !== 'supervisor') return [];
  return development.flatMap((each): Undone[] => {
    const plan = plans.find((of) => of.id === each.plan);
    return plan?.[role].id === id ? ofBoth(each, plan, actor) : [];
  });
}

function ofBoth(development: Development, { employee }: Plan, { id, role }: Actor): Undone[] {
  const { stage, history, time } = development;
  const record = { kind: 'development', id: development.id } as const;
  const item = (action: Undone['action'], term: DueTerm): Undone => ({
    action,
    ...term,
    record,
    employee: employee.id,
    stretch: time,
  });
  if (stage === 'offered') {
    const offer = history.filter(({ action }) => action === 'offer').at(-1);
    const own = !offer || offer.by.id === id || offer.by.role === role;
    return own ? [] : [item('agree-development', withoutTerm(offer.on))];
  }
  if (stage !== 'agreed') return [];
  const next = nextCheckIn(development);
  return [
    ...(next ? [item('check-in-development', next)] : []),
    ...(role === 'supervisor' ? [item('conclude-development', outcomeTerm(development))] : []),
  ];
}

/** The next check-in, from the one before or the beginning; `null` when its day would be after the end of the time. */
export function nextCheckIn({ checkIns, checkInEvery, time, history }: Development): DueTerm | null {
  const begun = history.filter(({ action }) => action === 'agree').at(-1)?.on ?? time.from;
  const first = checkIns.at(-1)?.on ?? (begun > time.from ? begun : time.from);
  const last = addDays(first, checkInEvery);
  // One is always held: without it no outcome can be told.
  const lastDay = last > time.to && checkIns.length === 0 && first <= time.to ? time.to : last;
  return lastDay > time.to ? null : { firstDay: first, lastDay, certain: true, citation: agreed };
}

/** From the end of the time on, when the outcome is to be told. */
export function outcomeTerm({ time: { to } }: Development): DueTerm {
  const { outcomeWithin, citations } = developmentFigures;
  return {
    firstDay: to,
    lastDay: addDays(to, outcomeWithin),
    certain: true,
    citation: citations.outcomeWithin,
  };
}
