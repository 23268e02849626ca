import type { Records } from '@kinerja/core';
import { type Scheme, bungo, kemuning, lhokseumawe } from '@kinerja/core/schemes';
import { agus, longPlan, rina, rinaPlan } from '@kinerja/mock';

type Plan = Records['plan'];
type Entry = NonNullable<Plan['history']>[number];

const employee = { id: rina.id, role: 'employee' } as const;
const supervisor = { id: agus.id, role: 'supervisor' } as const;
const [births, ...others] = rinaPlan.targets;
if (!births) throw new Error('The demonstration plan has no target.');

const entry = (at: string, by: Entry['by'], action: Entry['action'], remark?: string): Entry => ({
  at: `${at}T02:00:00Z`,
  by,
  action,
  ...(remark !== undefined && { remark }),
});
const written = entry('2026-01-08', employee, 'write');
const handedIn = entry('2026-01-10', employee, 'submit', 'Target sudah dibahas dalam rapat bidang.');
const wanted = 'Perjelas target ketiga: survei siapa, dan kapan.';
const returned = entry('2026-01-12', supervisor, 'return', wanted);
const settled = entry('2026-01-16', supervisor, 'agree', 'Satu petugas tambahan membantu mulai Maret.');

/** Agus's own agreed plan: one target that can be divided among his staff. */
export const agusPlan: Plan = {
  ...rinaPlan,
  id: 'plan-agus-2026',
  employee: agus,
  supervisor: {
    id: 'sri-lestari',
    name: 'Sri Lestari',
    position: 'Kepala Dinas Kependudukan dan Pencatatan Sipil',
  },
  targets: [
    {
      ...births,
      id: 'cakupan',
      result: births.supports ?? births.result,
      indicator: { ...births.indicator, name: 'Akta kelahiran anak yang terbit', target: 3000 } as never,
    },
  ],
  expectations: {},
};

const alignment = { plan: agusPlan.id, target: 'cakupan', cascade: 'direct' } as const;

/** Rina's plan under a scheme, supporting Agus's. */
export const ownDraft: Plan = {
  ...rinaPlan,
  id: 'plan-rina-rancangan',
  revision: 1,
  scheme: bungo.id,
  stage: 'draft',
  targets: [{ ...births, alignment }, ...others],
  history: [written],
};
export const ownSubmitted: Plan = {
  ...ownDraft,
  id: 'plan-rina-diajukan',
  revision: 2,
  stage: 'submitted',
  history: [written, handedIn],
};
export const ownReturned: Plan = {
  ...ownDraft,
  id: 'plan-rina-dikembalikan',
  revision: 3,
  history: [written, handedIn, returned],
};
export const ownAgreed: Plan = {
  ...ownDraft,
  id: 'plan-rina-disetujui',
  revision: 3,
  stage: 'agreed',
  history: [written, handedIn, settled],
};
export const ownProvisional: Plan = { ...ownSubmitted, id: 'plan-rina-sementara', provisional: true };
/** Under revision: one target is lower, one is gone. */
export const ownRevised: Plan = {
  ...ownAgreed,
  id: 'plan-rina-revisi',
  revision: 4,
  stage: 'draft',
  targets: [
    { ...births, alignment, indicator: { ...births.indicator, target: 800 } as never },
    ...others.slice(1),
  ],
  history: [
    ...(ownAgreed.history ?? []),
    {
      ...entry('2026-06-02', employee, 'revise', 'Dua petugas pindah tugas.'),
      targets: ownAgreed.targets,
    },
  ],
};
export const ownLong: Plan = { ...longPlan, id: 'plan-rina-panjang', stage: 'draft', scheme: bungo.id };

/** A scheme that asks for everything: weights, goals, and lets staff begin before the superior. */
export const strictScheme: Scheme = {
  ...lhokseumawe,
  planning: { ...lhokseumawe.planning, weights: 'required', provisional: true },
};
export { bungo, kemuning };

/** All of them. */
export const plans: readonly Plan[] = [
  agusPlan,
  ownDraft,
  ownSubmitted,
  ownReturned,
  ownAgreed,
  ownProvisional,
  ownRevised,
  ownLong,
];
