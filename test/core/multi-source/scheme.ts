import type { Level, Plan, Rating } from '@kinerja/core/evaluation';
import type { VoicesOfScheme } from '@kinerja/core/multi-source';
import type { Voice } from '@kinerja/core/schemes';

const basis = { law: 'Perwali contoh', place: 'Pasal 1', status: 'local-policy' } as const;

/** A voice by name, whose absence withholds the value, unless something else is said. */
export const voice = (id: Voice['id'], weight: string | null, more: Partial<Voice> = {}): Voice => ({
  id,
  weight,
  minimum: 1,
  anonymousFrom: null,
  missing: 'withhold',
  ...more,
});

const group = { minimum: 3, anonymousFrom: 3, missing: 'leave-out' } as const;

/** Every kind of voice: third parties, when few, count with subordinates, and those with peers. */
export const sources: readonly Voice[] = [
  voice('supervisor', '0.4'),
  voice('self', null),
  voice('peer', '0.2', group),
  voice('subordinate', '0.1', { ...group, rollUp: 'peer' }),
  voice('third-party', '0.1', { ...group, rollUp: 'subordinate' }),
  voice('citizens', '0.1', { minimum: 30, anonymousFrom: 30, missing: 'leave-out' }),
  voice('targets', '0.1', { missing: 'leave-out' }),
];

export const schemeOf = (
  sources: readonly Voice[],
  more: Partial<VoicesOfScheme['voices']> = {},
): VoicesOfScheme => ({
  id: 'contoh',
  version: '1.0.0',
  voices: { basis, sources, levels: { below: '60', meets: '80', exceeds: '100' }, digits: 2, ...more },
});

export const scheme = schemeOf(sources);

/** So many raters below, on and above expectation. */
export const counts = (below: number, meets: number, exceeds: number) => ({ below, meets, exceeds });

/** The same said of both axes. */
export const both = (below: number, meets: number, exceeds: number) => ({
  results: counts(below, meets, exceeds),
  behaviour: counts(below, meets, exceeds),
});

export const plan: Plan = {
  id: 'p1',
  revision: 1,
  regulation: 'permenpanrb-6-2022',
  employee: { id: 'e1', name: 'Pegawai', position: 'Analis' },
  supervisor: { id: 's1', name: 'Atasan', position: 'Kepala bidang' },
  period: { from: '2026-01-01', to: '2026-12-31' },
  stage: 'agreed',
  targets: ['a', 'b'].map((id) => ({
    id,
    result: `Hasil ${id}`,
    indicator: {
      name: 'IKI',
      aspect: 'quantity',
      unit: 'dokumen',
      accumulation: 'sum',
      direction: 'higher',
      target: 10,
    },
  })),
  expectations: {},
};

/** A final rating with this level of both axes (`null`: unable), by a rater of that role and id. */
export const rating = (
  role: Rating['rater']['role'],
  id: string,
  level: Level | null = 'meets',
  more: Partial<Rating> = {},
): Rating => ({
  id: `${role}-${id}`,
  revision: 1,
  plan: 'p1',
  rater: { id, role },
  status: 'final',
  on: '2026-06-30',
  results: { ...(level && { level }), items: {} },
  behaviour: { ...(level && { level }), items: {} },
  ...more,
});
