import type { Actor, Role } from '@kinerja/core/records/history';
import type { Plan, Target } from '@kinerja/core/evaluation';
import type { Scheme } from '@kinerja/core/schemes';

/** The people of a made-up unit: Sari works for Bayu, who works for Dewi. */
export const sari = { id: 'sari', name: 'Sari', position: 'Analis', unit: 'Pelayanan' };
export const bayu = { id: 'bayu', name: 'Bayu', position: 'Kepala Bidang', unit: 'Pelayanan' };
export const dewi = { id: 'dewi', name: 'Dewi', position: 'Kepala Dinas', unit: 'Dinas' };

export const year = { from: '2026-01-01', to: '2026-12-31' };
export const employee: Actor = { id: 'sari', role: 'employee' };
export const supervisor: Actor = { id: 'bayu', role: 'supervisor' };
export const team: Actor = { id: 'tono', role: 'performance-team' };
export const authority: Actor = { id: 'dewi', role: 'appeal-authority' };
export const peer: Actor = { id: 'putu', role: 'peer' };
export const roles: readonly Role[] = [
  'employee',
  'supervisor',
  'peer',
  'subordinate',
  'third-party',
  'performance-team',
  'appeal-authority',
];

export const target = (id: string, changes: Partial<Target> = {}): Target => ({
  id,
  result: `Hasil ${id}`,
  indicator: {
    name: 'Jumlah pendaftaran',
    aspect: 'quantity',
    unit: 'dokumen',
    direction: 'higher',
    target: 1000,
    accumulation: 'sum',
  },
  ...changes,
});

export const plan = (changes: Partial<Plan> = {}): Plan => ({
  id: 'plan-sari',
  revision: 1,
  regulation: 'permenpanrb-6-2022',
  employee: sari,
  supervisor: bayu,
  period: year,
  stage: 'draft',
  targets: [target('a'), target('b')],
  expectations: {},
  ...changes,
});

const basis = { law: 'Contoh', place: 'uji', status: 'assumption' } as const;

/** A scheme that asks for much: every rule of it can be broken. */
export const scheme: Scheme = {
  id: 'contoh',
  version: '1.0.0',
  name: { id: 'Contoh' },
  region: { id: 'Contoh' },
  summary: { id: 'Contoh' },
  regulations: { evaluation: 'permenpanrb-6-2022' },
  goals: [{ id: 'melayani', label: { id: 'Melayani' }, basis }],
  planning: {
    basis,
    from: 'standard-or-own-words',
    provisional: true,
    goals: 'optional',
    weights: 'none',
    agreedWithin: 31,
  },
  standards: [
    {
      id: 'analis',
      label: { id: 'Analis' },
      targets: [
        {
          id: 'pendaftaran',
          result: { id: 'Pendaftaran terlayani' },
          indicator: target('a').indicator,
          label: { id: 'Jumlah pendaftaran' },
          basis,
        },
      ],
    },
  ],
  tracking: {
    basis,
    reports: 'month',
    reportWithin: 5,
    checkIns: 'quarter',
    obstacles: { cause: 'required', categories: [{ id: 'sumber-daya', label: { id: 'Sumber daya' } }] },
  },
  feedback: { basis, every: 'quarter', strengths: 'required', improvements: 'required' },
  rating: {
    basis,
    every: 'quarter',
    rateWithin: 14,
    selfFirst: true,
    evidence: 'optional',
    reasonsFor: [],
    qualities: [],
  },
  voices: {
    basis,
    sources: [
      { id: 'supervisor', weight: '0.6', minimum: 1, anonymousFrom: null, missing: 'withhold' },
      {
        id: 'peer',
        weight: '0.4',
        minimum: 2,
        anonymousFrom: 3,
        missing: 'leave-out',
        nomination: { by: ['employee'], approvedBy: 'supervisor', minimum: 2, maximum: 9 },
      },
    ],
    levels: { below: '0', meets: '50', exceeds: '100' },
    digits: 2,
  },
  calibration: { basis, by: 'performance-team' },
  followUps: [],
  acceptance: [],
};

/** A moment on that day, at noon in Greenwich. */
export const at = (day: string): string => `${day}T12:00:00Z`;
