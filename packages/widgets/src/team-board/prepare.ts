import { formatDay, formatPeriod } from '../shared/format.ts';
import { turn } from './pace.ts';
import type { Asked } from './question.ts';

/**
 * Has the browser write a day, a period and a number and compare two names of a language once, each in a task of its own: the
 * first of each takes long, and all of them together with what is drawn would hold up a slow machine.
 */
export async function prepare(language: string, { period }: Asked): Promise<void> {
  const firsts: readonly (() => unknown)[] = [
    () => formatDay(language, period.from),
    () => formatPeriod(language, period),
    () => new Intl.Collator(language, { numeric: true }).compare('a', 'b'),
    () => (0).toLocaleString(language),
  ];
  for (const first of firsts) {
    await turn();
    first();
  }
  await turn();
}
