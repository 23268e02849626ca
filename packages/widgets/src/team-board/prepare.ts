import { locale } from '@kinerja/core/explanation';
import { formatDay, formatPeriod } from '../shared/format.ts';
import { turn } from './pace.ts';
import type { Asked } from './question.ts';

/**
 * Has the browser look up a language, write a day, a period and a number in it and compare two names once, each in a
 * task of its own: the first of each takes long, and all of them together with what is drawn would hold up a slow
 * machine.
 */
export async function prepare(language: string, { period }: Asked): Promise<void> {
  const firsts: readonly (() => unknown)[] = [
    () => locale(language),
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
