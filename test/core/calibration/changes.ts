import type { Adjustment } from '@kinerja/core/calibration';

/** A calibration by the performance team; a greater id comes a minute later. */
export const change = (
  id: string,
  path: readonly string[],
  from: string,
  to: string,
  more: Partial<Adjustment> = {},
): Adjustment => ({
  id,
  at: `2026-12-15T08:0${id}:00Z`,
  by: { id: 't1', role: 'performance-team' },
  stage: 'calibration',
  path,
  from,
  to,
  ground: 'Bukti yang sama dinilai berbeda di unit lain',
  rule: { law: 'Perwali contoh', place: 'Pasal 9', status: 'local-policy' },
  ...more,
});
