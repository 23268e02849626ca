// Loaded only where a scheme is asked for: one import brings what decides by it.
import { type Due, checkObstacle, due } from '@kinerja/core/cycle';
import type { Plan, Progress } from '@kinerja/core/evaluation';
import { type Scheme, findScheme, schemes } from '@kinerja/core/schemes';

export { checkObstacle, findScheme, schemes };

/** Reports are counted in calendar days, so that no holiday is asked for. */
const calendar = { holidays: [], covers: { from: '0001-01-01', to: '0001-01-01' } };

/** The reports on this plan that are still to be given and have begun, soonest last day first. */
export function reportsDue(
  plan: Plan,
  entries: readonly Progress[],
  scheme: Scheme,
  today: string,
): readonly Due[] {
  const state = {
    scheme,
    period: plan.period,
    plans: [plan],
    evaluations: [],
    progress: entries,
    feedback: [],
  };
  return due(state, { id: plan.employee.id, role: 'employee' }, { today, calendar, soon: 7 }).filter(
    ({ action, state: at }) => action === 'report' && at !== 'not-yet',
  );
}
