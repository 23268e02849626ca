import type { Indicator, Plan, Progress, Target } from '@kinerja/core/evaluation';

const described = { name: 'IKI', aspect: 'quantity', unit: 'dokumen' } as const;
export const higher = {
  ...described,
  direction: 'higher',
  target: 1000,
  accumulation: 'sum',
} as const satisfies Indicator;
export const lower = {
  ...described,
  direction: 'lower',
  target: 3,
  accumulation: 'average',
} as const satisfies Indicator;
export const range = {
  ...described,
  direction: 'range',
  minimum: 80,
  maximum: 100,
  accumulation: 'last',
} as const satisfies Indicator;
export const yesNo = { ...described, direction: 'yes-no', accumulation: 'last' } as const satisfies Indicator;
export const ratio = {
  ...described,
  unit: 'persen',
  direction: 'higher',
  target: 90,
  accumulation: 'ratio',
} as const satisfies Indicator;

/** A report of this value. */
export const entry = (value: number | boolean, on = '2026-02-01', target = 'a'): Progress => ({
  id: `${target}-${on}-${value}`,
  plan: 'p1',
  target,
  on,
  value,
});

/** A report of so many of so many. */
export const part = (value: number, of: number, on?: string): Progress => ({ ...entry(value, on), of });

export const target = (indicator: Indicator, id = 'a', weight?: number): Target => ({
  id,
  result: 'Pendaftaran selesai',
  indicator,
  ...(weight === undefined ? {} : { weight }),
});

export const year = { from: '2026-01-01', to: '2026-12-31' };

/** An agreed plan for 2026 with these targets. */
export const planOf = (...targets: readonly Target[]): Plan => ({
  id: 'p1',
  revision: 1,
  regulation: 'permenpanrb-6-2022',
  employee: { id: 'rina', name: 'Rina', position: 'Analis' },
  supervisor: { id: 'agus', name: 'Agus', position: 'Kepala' },
  period: year,
  stage: 'agreed',
  targets,
  expectations: {},
});

/** Whether the first exact number is at most the second; both are decimals or fractions. */
export function atMost(a: string, b: string): boolean {
  const [[n, d], [m, e]] = [fraction(a), fraction(b)];
  return BigInt(n) * BigInt(e) <= BigInt(m) * BigInt(d);
}

/** Numerator and denominator of an exact number, apart from the code that is tested. */
function fraction(exact: string): readonly [string, string] {
  const [over = '', under = '1'] = exact.split('/');
  const [whole = '', decimals = ''] = over.split('.');
  return [whole + decimals, `${BigInt(under) * 10n ** BigInt(decimals.length)}`];
}
