import type { Records } from '@kinerja/core';
import { type EvaluationAct, type Stretch, actOnEvaluation, openEvaluation } from '@kinerja/core/cycle';
import type { Level } from '@kinerja/core/evaluation';
import type { Plan } from '@kinerja/core/records/plan';
import type { Progress } from '@kinerja/core/records/progress';
import type { Rating } from '@kinerja/core/records/rating';
import {
  type Employee,
  type Happening,
  type System,
  agreedPlans,
  coded,
  lastYear,
  planned,
} from './system.ts';

/** How a stretch went for somebody, and on which days it was judged. */
export interface Ending {
  readonly stretch: Stretch;
  /** Part of each target that was reached, in percent. */
  readonly reached: number;
  /** Of the results, and of the behaviour where it is another. */
  readonly level: Level;
  readonly behaviour?: Level;
  readonly days: { readonly rated: string; readonly released: string; readonly final: string };
}

type Office = Pick<System, 'scheme' | 'team'>;

const note = 'Menurut laporan dan bukti masa ini.';

function value({ indicator }: Plan['targets'][number], percent: number): Pick<Progress, 'value' | 'of'> {
  if (indicator.direction === 'yes-no') return { value: percent >= 100 };
  if (indicator.direction === 'range') return { value: indicator.minimum };
  if (indicator.accumulation === 'ratio') return { value: (indicator.target * percent) / 100, of: 100 };
  const factor = indicator.direction === 'lower' ? 100 / percent : percent / 100;
  return { value: Math.round(indicator.target * factor * 100) / 100 };
}

function reports(plan: Plan, { stretch, reached }: Ending): readonly Progress[] {
  return plan.targets.map((target) => ({
    id: `${plan.employee.id}-${target.id}-${stretch.to}`,
    plan: plan.id,
    target: target.id,
    on: stretch.to,
    ...value(target, reached),
    evidence: { title: 'Rekapitulasi masa ini' },
  }));
}

function ratingOf(
  plan: Plan,
  { stretch, level, behaviour = level, days }: Ending,
  role: 'supervisor' | 'self' = 'supervisor',
): Rating {
  const items = Object.fromEntries(plan.targets.map(({ id }) => [id, { level, note }]));
  return {
    id: coded(`penilaian-${role}-${plan.employee.id}-${stretch.to}`),
    revision: 1,
    plan: plan.id,
    rater: { id: role === 'self' ? plan.employee.id : plan.supervisor.id, role },
    status: 'final',
    on: days.rated,
    results: { level, note, items },
    behaviour: { level: behaviour, note, items: {} },
  };
}

/** What comes to be of a stretch without the visitor: reports, the rating, and the evaluation version by version. */
export function ended({ scheme, team }: Office, plan: Plan, ending: Ending): readonly Happening[] {
  const { stretch, days } = ending;
  const progress = reports(plan, ending);
  const rating = ratingOf(plan, ending);
  const own = scheme.rating.selfFirst ? [ratingOf(plan, ending, 'self')] : [];
  const by = { id: plan.supervisor.id, role: 'supervisor' } as const;
  const asTeam = { id: team.id, role: 'performance-team' } as const;
  const acts: readonly (readonly [day: string, act: object])[] = [
    ...own.map((each) => {
      const employee = { id: plan.employee.id, role: 'employee' };
      return [days.rated, { action: 'assess-oneself', by: employee, rating: each }] as const;
    }),
    [days.rated, { action: 'rate', by, rating }],
    ...(scheme.calibration ? [[days.released, { action: 'calibrate', by: asTeam }] as const] : []),
    [days.released, { action: 'release', by }],
    [days.final, { action: 'finalise', by }],
  ];
  const isYear = stretch.from === plan.period.from && stretch.to === plan.period.to;
  let evaluation: Records['evaluation'] = openEvaluation({
    id: coded(`evaluasi-${plan.employee.id}-${stretch.to}`),
    kind: isYear ? 'annual' : 'periodic',
    stretch,
    plans: [plan],
    scheme,
  });
  const versions: Happening[] = [{ on: days.rated, kind: 'evaluation', record: evaluation }];
  for (const [day, act] of acts) {
    const given = { ...act, at: `${day}T02:00:00Z` } as EvaluationAct;
    evaluation = actOnEvaluation(evaluation, given, { scheme, plans: [plan], progress, today: day });
    versions.push({ on: day, kind: 'evaluation', record: evaluation });
  }
  return [
    ...progress.map((record): Happening => ({ on: record.on, kind: 'progress', record })),
    ...[...own, rating].map((record): Happening => ({ on: days.rated, kind: 'rating', record })),
    ...versions,
  ];
}

/** What somebody did with the year before, judged at its end: what is given for years in a row is counted by it. */
export function yearBefore(
  system: Omit<System, 'happenings'>,
  of: Employee,
  went: Pick<Ending, 'reached' | 'level' | 'behaviour'>,
): readonly Happening[] {
  const plans = agreedPlans(system, of, lastYear);
  const plan = plans.at(-1);
  if (!plan) return [];
  const days = { rated: '2025-12-19', released: '2025-12-20', final: '2026-01-04' };
  return [...planned(plans), ...ended(system, plan, { ...went, stretch: lastYear, days })];
}
