import { isKinerjaError } from '@kinerja/core';
import { type AwardAct, type AwardAction, type AwardContext, actOnAward } from '@kinerja/core/cycle';
import type { Plan } from '@kinerja/core/evaluation';
import type { Scheme } from '@kinerja/core/schemes';
import { as, evaluation, lenient } from './evaluations.ts';
import { at, dewi, plan, type roles, sari } from './unit.ts';

const [rule] = lenient.followUps;
const scheme: Scheme = {
  ...lenient,
  followUps: [rule!, { ...rule!, id: 'pembinaan', kind: 'coaching' }],
};
export const granted = evaluation('followed-up', {
  followUps: [
    { followUp: 'penghargaan', on: '2027-01-20', ground: 'Untuk yang bersangkutan' },
    { followUp: 'pembinaan', on: '2027-01-20', ground: 'Untuk yang bersangkutan' },
  ],
});
/** Of Sari's unit: herself twice, four more; of another unit, another supervisor, another year, and a draft. */
const plans = [
  plan({ stage: 'agreed' }),
  plan({ stage: 'agreed', id: 'plan-sari-2' }),
  ...['putu', 'sinta', 'made', 'tono'].map((id) => of(id)),
  of('ketut', { unit: 'Dinas' }),
  of('wayan', {}, { supervisor: dewi }),
  of('nyoman', {}, { period: { from: '2025-01-01', to: '2025-12-31' } }),
  of('agung', {}, { stage: 'draft' }),
];
function of(id: string, changes: object = {}, ofPlan: Partial<Plan> = {}): Plan {
  return plan({ stage: 'agreed', id: `plan-${id}`, employee: { ...sari, id, ...changes }, ...ofPlan });
}

export const context = (changes: Partial<AwardContext> = {}): AwardContext => ({
  evaluation: granted,
  scheme,
  plans,
  today: '2027-01-25',
  ...changes,
});
export const act = (action: AwardAction, role: (typeof roles)[number], changes: object = {}): AwardAct =>
  ({
    action,
    by: as(role),
    at: at('2027-01-25'),
    id: 'award-sari',
    followUp: 'penghargaan',
    ground: 'Seribu pendaftaran selesai',
    remark: 'Salah orang',
    ...changes,
  }) as AwardAct;

/** Announced by the supervisor. */
export const announced = actOnAward(null, act('announce', 'supervisor'), context());

/** What is wrong, each with its place. */
export const issuesOf = (work: () => unknown): readonly string[] => {
  try {
    work();
    return [];
  } catch (error) {
    if (!isKinerjaError(error, 'invalid-data')) throw error;
    return error.facts.issues.map(({ path, rule }) => `${path.join('.')}: ${rule}`);
  }
};
