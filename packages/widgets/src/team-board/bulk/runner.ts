import { type Delivery, type KinerjaError, toKinerjaError } from '@kinerja/core';
import { type Pace, pacing } from '../pace.ts';

/** What became of one of many: written, kept on the device, failed, or not begun because it was ended before. */
export type Ended<Item> =
  | { readonly state: 'received' | 'stored'; readonly item: Item; readonly code: string }
  | { readonly state: 'failed'; readonly item: Item; readonly error: KinerjaError }
  | { readonly state: 'left'; readonly item: Item };

/** How one is done: one record is written wholly or not at all. */
export type Deed<Item> = (item: Item) => Promise<Delivery>;

/**
 * Does the same for many, one after the other, and says of each what became of it. Ended by the signal it finishes the
 * one under way and leaves the others: nothing is half written.
 */
export async function doMany<Item>(
  items: readonly Item[],
  deed: Deed<Item>,
  signal: AbortSignal,
  progress: (ended: readonly Ended<Item>[]) => void,
): Promise<readonly Ended<Item>[]> {
  const ended: Ended<Item>[] = [];
  const pace: Pace = pacing();
  for (const item of items) {
    ended.push(signal.aborted ? { state: 'left', item } : await one(item, deed));
    if (!pace.due()) continue;
    progress(ended);
    await pace.turn();
  }
  return ended;
}

async function one<Item>(item: Item, deed: Deed<Item>): Promise<Ended<Item>> {
  try {
    const { state, code } = await deed(item);
    return { state, item, code };
  } catch (error) {
    return { state: 'failed', item, error: toKinerjaError(error) };
  }
}
