/** What rows are sorted by. */
export const orders = ['name', 'unit', 'stage', 'waits', 'predicate'] as const;
/** One of them. */
export type Order = (typeof orders)[number];
