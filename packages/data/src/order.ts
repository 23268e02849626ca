import type { Entry } from './outbox.ts';

/** The properties by which a record names others; which of them it has depends on its kind. */
interface Naming {
  readonly id: string;
  readonly plan?: string;
  readonly plans?: readonly string[];
  readonly evaluation?: string;
}

/**
 * The entries whose turn it is, oldest first: nothing waits before them that they rest on, for a receiver that gets them
 * the other way round refuses them for good. What belongs to one plan keeps its order, and an award comes after its
 * evaluation; answers of citizens wait for nothing.
 */
export function inTurn(entries: readonly Entry[]): readonly Entry[] {
  const before = new Set<string>();
  return entries.filter(({ record, rejected }) => {
    if (rejected) return false;
    const { id, evaluation = id, plan = evaluation, plans = [plan] } = record as Naming;
    const about = [id, ...plans];
    const isFree = !about.some((name) => before.has(name));
    for (const name of about) before.add(name);
    return isFree;
  });
}
