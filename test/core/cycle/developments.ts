import {
  type Development,
  type DevelopmentAct,
  type DevelopmentAction,
  type DevelopmentContext,
  type DevelopmentPlace,
  type Role,
  actOnDevelopment,
} from '@kinerja/core/cycle';
import { agreed, as } from './evaluations.ts';
import { at, scheme } from './unit.ts';

export const today = '2026-07-10';

export const context = (changes: Partial<DevelopmentContext> = {}): DevelopmentContext => ({
  plan: agreed,
  scheme,
  today,
  ...changes,
});

export const written = {
  time: { from: '2026-07-10', to: '2026-10-08' },
  checkInEvery: 30,
  areas: [{ id: 'r1', about: { type: 'target', id: 'a' }, from: 'rating', aim: 'Sesuai target' }],
  activities: [{ id: 'k1', kind: 'coaching', what: 'Bimbingan', areas: ['r1'] }],
} as const;

const brought: { readonly [Action in DevelopmentAction]?: object } = {
  write: { id: 'd1', change: written },
  return: { remark: 'Tambahkan pendamping' },
  'check-in': { id: 'c1', progress: 'on-track', note: 'Berjalan baik', done: ['k1'] },
  extend: { until: '2026-11-08', remark: 'Cuti sakit tiga minggu' },
  conclude: { result: 'reached', ground: 'Tiga bulan sesuai target' },
  reply: { remark: 'Terima kasih atas bimbingannya' },
  withdraw: { remark: 'Pindah tugas' },
};

/** An act that brings everything it needs. */
export const act = (action: DevelopmentAction, role: Role, changes: object = {}): DevelopmentAct =>
  ({ action, by: as(role), at: at(today), ...brought[action], ...changes }) as DevelopmentAct;

const steps: readonly (readonly [DevelopmentAction, Role])[] = [
  ['write', 'employee'],
  ['offer', 'employee'],
  ['agree', 'supervisor'],
  ['check-in', 'employee'],
  ['conclude', 'supervisor'],
  ['close', 'supervisor'],
];

/** One at each place: drafted and offered by the employee, agreed by the supervisor, with a check-in. */
export const places = new Map<DevelopmentPlace, Development | null>([['new', null]]);
steps.reduce<Development | null>((development, [action, role]) => {
  const next = actOnDevelopment(development, act(action, role), context());
  places.set(next.stage, next);
  return next;
}, null);

/** The one at that stage. */
export function development(stage: Development['stage'], changes: Partial<Development> = {}): Development {
  const found = places.get(stage);
  if (!found) throw new Error(stage);
  return { ...found, ...changes };
}

/** Agreed, and not yet talked about. */
export const untalked = development('agreed', { checkIns: [] });
