import type { Records } from '@kinerja/core';
import { type EvaluationAct, type Stretch, actOnEvaluation, openEvaluation } from '@kinerja/core/cycle';
import type { Level } from '@kinerja/core/evaluation';
import type { Plan } from '@kinerja/core/records/plan';
import type { Progress } from '@kinerja/core/records/progress';
import type { Rating } from '@kinerja/core/records/rating';
import type { Happening, System } from './system.ts';

/** How the last stretch of a colleague went, and on which days it was judged. */
export interface Ending {
  readonly stretch: Stretch;
  /** Part of each target that was reached, in percent. */
  readonly reached: number;
  readonly level: Level;
  readonly days: { readonly rated: string; readonly released: string; readonly final: string };
}

const note = 'Menurut laporan dan bukti bulan ini.';

function value({ indicator }: Plan['targets'][number], percent: number): Pick<Progress, 'value' | 'of'> {
  if (indicator.direction === 'yes-no') return { value: percent >= 100 };
  if (indicator.direction === 'range') return { value: indicator.minimum };
  if (indicator.accumulation === 'ratio') return { value: (indicator.target * percent) / 100, of: 100 };
  const factor = indicator.direction === 'lower' ? 100 / percent : percent / 100;
  return { value: Math.round(indicator.target * factor * 100) / 100 };
}

function reports(plan: Plan, { stretch, reached }: Ending): readonly Happening[] {
  return plan.targets.map((target) => ({
    on: stretch.to,
    kind: 'progress',
    record: {
      id: `${plan.id}-${target.id}`,
      plan: plan.id,
      target: target.id,
      on: stretch.to,
      ...value(target, reached),
    },
  }));
}

function ratingOf(plan: Plan, { level, days }: Ending): Rating {
  const items = Object.fromEntries(plan.targets.map(({ id }) => [id, { level, note }]));
  return {
    id: `penilaian-${plan.employee.id}`,
    revision: 1,
    plan: plan.id,
    rater: { id: plan.supervisor.id, role: 'supervisor' },
    status: 'final',
    on: days.rated,
    results: { level, note, items },
    behaviour: { level, note, items: {} },
  };
}

/** What comes to be at the end of a colleague's year: reports, the rating, and the evaluation version by version. */
export function ended({ scheme }: Pick<System, 'scheme'>, plan: Plan, ending: Ending): readonly Happening[] {
  const { stretch, days } = ending;
  const rating = ratingOf(plan, ending);
  const by = { id: plan.supervisor.id, role: 'supervisor' } as const;
  const acts: readonly (readonly [day: string, act: object])[] = [
    [days.rated, { action: 'rate', rating }],
    [days.released, { action: 'release' }],
    [days.final, { action: 'finalise' }],
  ];
  let evaluation: Records['evaluation'] = openEvaluation({
    id: `evaluasi-${plan.employee.id}`,
    kind: 'periodic',
    stretch,
    plans: [plan],
    scheme,
  });
  const versions: Happening[] = [{ on: days.rated, kind: 'evaluation', record: evaluation }];
  for (const [day, act] of acts) {
    const given = { ...act, by, at: `${day}T02:00:00Z` } as EvaluationAct;
    evaluation = actOnEvaluation(evaluation, given, { scheme, plans: [plan], today: day });
    versions.push({ on: day, kind: 'evaluation', record: evaluation });
  }
  return [...reports(plan, ending), { on: days.rated, kind: 'rating', record: rating }, ...versions];
}
