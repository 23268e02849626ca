import type { Source } from '@kinerja/core';
import type { Tabulation } from '@kinerja/core/records/tabulation';
import { keeping } from './sources.ts';

/** The code that people type in these stories. */
export const code = 'K7Q2-MX4D';

/** A source over these tabulations that answers a receipt code, as a server does. */
export function receiving(
  tabulation: readonly Tabulation[],
  answer: () => Promise<readonly Tabulation[]>,
  waiting = 0,
): Source {
  const base = keeping({ tabulation });
  return {
    get: (kind, id) => base.get(kind, id),
    list: (kind, where = {}) => ('receipt' in where ? (answer() as Promise<never>) : base.list(kind, where)),
    put: (kind, record) => base.put(kind, record),
    waiting: async () => waiting,
  };
}

/** The question about a receipt code is answered as this source does, and nothing else is. */
export function receiptsOf(tabulation: readonly Tabulation[], other: Source): Source {
  return receiving(tabulation, () => other.list('tabulation'));
}
