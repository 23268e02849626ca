import { addDays, wholeMonths } from '@kinerja/core/calendar';
import type { Due, Stretch } from '@kinerja/core/cycle';
import { formatList, formatMonths, formatPeriod } from '../shared/format.ts';
import type { Repeated, RemindersWords } from './reminders-words.ts';

/** Items that are shown as one, the oldest first. */
export type Several = readonly [Due, ...Due[]];

/** Whether it is what of a plan comes round again and again. */
export const isRepeated = (action: Due['action'], { missed }: RemindersWords): action is Repeated =>
  Object.hasOwn(missed, action);

/**
 * Items as they are shown, in their order: what was missed several times with one plan lies together where the oldest
 * of it was, because ten cards that say the same hide what else there is.
 */
export function together(items: readonly Due[], words: RemindersWords): readonly Several[] {
  const groups = new Map<unknown, Several>();
  for (const item of items) {
    const { action, state, record, stretch } = item;
    const joins = state === 'overdue' && record && stretch && isRepeated(action, words);
    const key = joins ? `${action} ${record.id}` : item;
    const before = groups.get(key);
    groups.set(key, before ? [...before, item] : [item]);
  }
  return [...groups.values()];
}

/** Months as such, e.g. `Januari–Maret 2026`, other days as days. */
export function formatStretch(tag: string, stretch: Stretch): string {
  return (wholeMonths(stretch) === null ? formatPeriod : formatMonths)(tag, stretch);
}

/** The stretches of these items in one phrase, those that follow on each other as one, e.g. `Januari–Maret 2026 dan Mei 2026`. */
export function formatStretches(tag: string, items: readonly Due[]): string {
  const joined: Stretch[] = [];
  for (const { stretch } of items) {
    const last = joined.at(-1);
    if (!stretch) continue;
    if (last && addDays(last.to, 1) === stretch.from)
      joined.splice(-1, 1, { from: last.from, to: stretch.to });
    else joined.push(stretch);
  }
  return formatList(
    tag,
    joined.map((each) => formatStretch(tag, each)),
  );
}
