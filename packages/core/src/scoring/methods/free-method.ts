import type { Tally } from '../../survey/tally.ts';
import type { Cited } from '../cited.ts';
import type { Enacted, Outcome, Regulation } from '../regulation.ts';

/** What a law sets that leaves the method of its survey to the office. */
export interface FreeMethodNumbers {
  /** The unsur, by meaning. */
  readonly elements: readonly string[];
  /** No index is prescribed. */
  readonly method: 'free';
}

/** A survey regulation that prescribes no index: its outcome is always what is missing for one. */
export interface FreeMethodRegulation extends Regulation<Tally>, Cited<FreeMethodNumbers> {}

/** A survey of which the law names the unsur and no index: what is missing for one is the office's own method. */
export function freeMethod(law: Enacted & Cited<FreeMethodNumbers>): FreeMethodRegulation {
  const score = (): Outcome => ({ done: false, missing: [{ path: ['method'] }] });
  return { ...law, score };
}
