import type { PlanDraft, TaskDraft } from './draft.ts';

/** What was typed and not sent. */
export interface Kept {
  readonly draft: PlanDraft | undefined;
  readonly tasks: Readonly<Record<string, TaskDraft>>;
}

const name = (key: string): string => `kinerja-development-1:${key}`;

/** Does it, or nothing where the browser keeps nothing: then the form still holds it. */
function tried<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Keeps what is typed on this device; nothing typed is nothing kept. */
export function keep(key: string, kept: Kept): void {
  const empty = !kept.draft && Object.keys(kept.tasks).length === 0;
  tried(() =>
    empty ? localStorage.removeItem(name(key)) : localStorage.setItem(name(key), JSON.stringify(kept)),
  );
}

/** What was kept; nothing where that is no longer readable. */
export function keptOf(key: string): Kept | undefined {
  const kept = tried(() => JSON.parse(localStorage.getItem(name(key)) ?? 'null') as Kept | null);
  if (!kept || typeof kept.tasks !== 'object') return undefined;
  const sound = !kept.draft || (Array.isArray(kept.draft.areas) && Array.isArray(kept.draft.activities));
  return sound ? kept : undefined;
}
