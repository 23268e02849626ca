/** The year that is walked through. */
export const year = { from: '2026-01-01', to: '2026-12-31' } as const;

/** The year before it. */
export const yearBefore = { from: '2025-01-01', to: '2025-12-31' } as const;

/** Its halves and quarters. */
export const halves = [
  { from: '2026-01-01', to: '2026-06-30' },
  { from: '2026-07-01', to: '2026-12-31' },
] as const;
export const quarters = [
  { from: '2026-01-01', to: '2026-03-31' },
  { from: '2026-04-01', to: '2026-06-30' },
  { from: '2026-07-01', to: '2026-09-30' },
  { from: '2026-10-01', to: '2026-12-31' },
] as const;

/** The months as people write them, e.g. `03`. */
export const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
