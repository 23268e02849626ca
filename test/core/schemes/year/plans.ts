import { type Actor, type PlanAct, actOnPlan } from '@kinerja/core/cycle';
import { type Plan, type Target, breakDown } from '@kinerja/core/evaluation';
import { type Scheme, planFromStandard } from '@kinerja/core/schemes';
import { at, head, moved, people, returned, revised, superiorOf, year } from './people.ts';

type Deed = Omit<PlanAct, 'by' | 'at'> & { readonly day: string; readonly by: Actor };

/** What is done with a plan, one thing after the other. */
function done(plan: Plan, scheme: Scheme, superior: Plan | undefined, deeds: readonly Deed[]): Plan {
  const context = { scheme, ...(superior && { superior }) };
  return deeds.reduce(
    (now, { day, ...deed }) => actOnPlan(now, { ...deed, at: at(day) } as PlanAct, context),
    plan,
  );
}

const positionOf = (scheme: Scheme, place: number): string =>
  scheme.standards[place % scheme.standards.length]?.id ?? '';

/** Where people write in their own words the standard is no source. */
function ownWords(target: Target, { planning }: Scheme): Target {
  if (planning.from !== 'own-words') return target;
  const { standard: _, ...own } = target;
  return own;
}

/** Months for every target that has a number, and the superior's target behind each. */
function targetsOf(plan: Plan, scheme: Scheme, superior: Plan | undefined): readonly Target[] {
  return plan.targets.map((target, place) => {
    const breakdown = breakDown(target, plan.period);
    const above = superior?.targets[place % superior.targets.length];
    return {
      ...ownWords(target, scheme),
      ...(breakdown && { breakdown }),
      ...(above &&
        superior && {
          supports: above.result,
          alignment: { plan: superior.id, target: above.id, cascade: 'non-direct' as const },
        }),
    };
  });
}

/** A draft of one person for a part of the year. */
function draft(
  scheme: Scheme,
  place: number,
  part: { suffix: string; period: Plan['period'] },
  superior?: Plan,
): Plan {
  const [employee] = people[place]!;
  const plan = planFromStandard(scheme, positionOf(scheme, place + part.suffix.length), {
    id: `plan-${employee.id}${part.suffix}`,
    employee,
    supervisor: superiorOf(employee.id),
    period: part.period,
    // Staff write before the head's own plan is agreed, where the scheme lets them.
    ...(scheme.planning.provisional && employee.id !== head.id && { provisional: true }),
    ...(part.suffix && { assignment: 'transfer' as const }),
  });
  return { ...plan, targets: targetsOf(plan, scheme, superior) };
}

/** From a draft to an agreed plan: written, perhaps returned and mended, submitted, confirmed, agreed. */
function agreedPlan(plan: Plan, scheme: Scheme, superior: Plan | undefined, day: string): Plan {
  const { id } = plan.employee;
  const by: Actor = { id, role: 'employee' };
  const supervisor: Actor = { id: plan.supervisor.id, role: 'supervisor' };
  const again: Deed[] = [
    { action: 'return', by: supervisor, day, remark: 'Perjelas ukuran target pertama.' },
    { action: 'submit', by, day },
  ];
  return done(plan, scheme, superior, [
    { action: 'submit', by, day },
    ...(id === returned ? again : []),
    ...(plan.provisional ? [{ action: 'confirm' as const, by, day }] : []),
    { action: 'agree', by: supervisor, day },
  ]);
}

/** In July the head asks for another target figure; it is written and agreed anew. */
function revisedPlan(plan: Plan, scheme: Scheme, superior: Plan): Plan {
  const by: Actor = { id: plan.employee.id, role: 'employee' };
  const supervisor: Actor = { id: plan.supervisor.id, role: 'supervisor' };
  const expectations = { akuntabel: 'Laporan anggaran perubahan tepat waktu.' };
  const day = '2026-07-06';
  const change = { action: 'write', change: { expectations }, by, day } as unknown as Deed;
  return done(plan, scheme, superior, [
    { action: 'revise', by: supervisor, day, remark: 'Anggaran perubahan disahkan.' },
    change,
    { action: 'submit', by, day },
    { action: 'agree', by: supervisor, day },
  ]);
}

const whole = { suffix: '', period: year };
const halves = [
  { suffix: '', period: { from: year.from, to: '2026-06-30' } },
  { suffix: '-2', period: { from: '2026-07-01', to: year.to } },
];

/** All agreed plans of the unit: the head's, and of each of the staff one, but of who moved two. */
export function planTheYear(scheme: Scheme): readonly Plan[] {
  const headPlan = draft(scheme, 0, whole);
  const agreedHead = agreedPlan(headPlan, scheme, undefined, '2026-01-12');
  const staff = people.slice(1).flatMap(([{ id }], index) =>
    (id === moved ? halves : [whole]).map((part) => {
      const plan = draft(scheme, index + 1, part, headPlan);
      const agreed = agreedPlan(plan, scheme, agreedHead, part.suffix ? '2026-07-02' : '2026-01-20');
      return id === revised ? revisedPlan(agreed, scheme, agreedHead) : agreed;
    }),
  );
  return [agreedHead, ...staff];
}
