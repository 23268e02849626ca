import { locale } from '@kinerja/core/explanation';
import { render } from 'lit';
import { formatDay, formatPeriod } from '../shared/format.ts';
import { type ListActions, type Listed, partsOf } from './list-part.ts';
import { turn } from './pace.ts';
import type { Asked } from './question.ts';

/**
 * Has the browser look up a language, write a day, a period and a number in it, compare two names, and make each part
 * of the board once, each in a task of its own: the first of each takes long, and all of them together with what is
 * drawn would hold up a slow machine.
 */
export async function prepare({ period }: Asked, listed: Listed, actions: ListActions): Promise<void> {
  const { tag: language } = listed.localize;
  const firsts: readonly (() => unknown)[] = [
    () => locale(language),
    () => formatDay(language, period.from),
    () => formatPeriod(language, period),
    () => new Intl.Collator(language, { numeric: true }).compare('a', 'b'),
    () => (0).toLocaleString(language),
    // In an element that nobody sees.
    ...partsOf(listed, actions).map((part) => () => render(part(), document.createElement('div'))),
  ];
  for (const first of firsts) {
    await turn();
    first();
  }
  await turn();
}
