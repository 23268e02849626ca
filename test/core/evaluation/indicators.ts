import type { Indicator, Progress } from '@kinerja/core/evaluation';

const described = { name: 'IKI', aspect: 'quantity', unit: 'dokumen' } as const;
export const higher: Indicator = { ...described, direction: 'higher', target: 1000, accumulation: 'sum' };
export const lower: Indicator = { ...described, direction: 'lower', target: 3, accumulation: 'average' };
export const range: Indicator = {
  ...described,
  direction: 'range',
  minimum: 80,
  maximum: 100,
  accumulation: 'last',
};
export const yesNo: Indicator = { ...described, direction: 'yes-no', accumulation: 'last' };

/** A report of this value. */
export const entry = (value: number | boolean, on = '2026-02-01', target = 'a'): Progress => ({
  id: `${target}-${on}-${value}`,
  plan: 'p1',
  target,
  on,
  value,
});
