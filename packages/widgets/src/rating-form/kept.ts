import type { Draft } from './draft.ts';

/** What was typed and not stored, and the revision that it began from. */
export interface Kept {
  readonly draft: Draft;
  readonly revision: number;
}

const name = (id: string): string => `kinerja-rating-1:${id}`;

/** Does it, or nothing where the browser keeps nothing: then the form still holds it. */
function tried<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Keeps what is typed for one rating on this device. */
export function keep(id: string, kept: Kept): void {
  tried(() => localStorage.setItem(name(id), JSON.stringify(kept)));
}

/** What was kept for one rating; nothing where that is no longer readable. */
export function keptOf(id: string): Kept | undefined {
  const kept = tried(() => JSON.parse(localStorage.getItem(name(id)) ?? 'null') as Kept | null);
  return kept?.draft?.results?.items && kept.draft.behaviour?.items ? kept : undefined;
}

/** Keeps nothing of it any longer. */
export function forget(id: string): void {
  tried(() => localStorage.removeItem(name(id)));
}
