import { locale } from '@kinerja/core/explanation';
import { type LitElement, render } from 'lit';
import type { Localize } from '../shared/localize.ts';
import { formatDay, formatPeriod } from '../shared/format.ts';
import { type ListActions, type Listed, loadingPart, partsOf } from './list-part.ts';
import { turn } from './pace.ts';
import type { Asked } from './question.ts';

/** Nobody sees it. */
const unseen = (): HTMLElement => document.createElement('div');

/** Draws the grey lines once, in a task of its own: the first update has all else to do for the first time. */
export async function prepareLoading(localize: Localize): Promise<void> {
  render(loadingPart(localize), unseen());
  await turn();
}

/** Elements of which a page's first takes long to lay out: other letters, and what the browser itself draws. */
const kinds = ['span', 'b', 'button', 'select', 'h2', 'small'] as const;

/**
 * A place in the board where elements are laid out, and nobody sees or comes to them. It takes no room at all: a board
 * with a margin would else be wider than its page, which could be scrolled, for as long as it is there.
 */
function unseenIn({ renderRoot }: Pick<LitElement, 'renderRoot'>): HTMLElement {
  const place = unseen();
  place.className = 'base';
  place.style.cssText =
    'border: 0; contain: strict; height: 0; padding: 0; position: absolute; visibility: hidden; width: 0';
  renderRoot.append(place);
  return place;
}

/** Some that the board writes, and not every font has. */
const LETTERS = 'a·–…▲';

function layOut(kind: (typeof kinds)[number], place: HTMLElement): void {
  const element = place.appendChild(document.createElement(kind));
  // What is small is so by its class.
  element.className = kind;
  element.append(kind === 'select' ? new Option(LETTERS) : LETTERS);
  // To ask where it is has it laid out now. By a call: a property that is only read is left out of the built files.
  element.getBoundingClientRect();
}

/**
 * Has the browser look up a language, write a day, a period and a number in it, compare two names, lay out an element of
 * each kind, and make each part of the board once, each in a task of its own: the first of each takes long, and all of
 * them together with what is drawn would hold up a slow machine.
 */
export async function prepare(
  host: Pick<LitElement, 'renderRoot'>,
  { period }: Asked,
  listed: Listed,
  actions: ListActions,
): Promise<void> {
  const { tag: language } = listed.localize;
  const place = unseenIn(host);
  const firsts: readonly (() => unknown)[] = [
    () => locale(language),
    () => formatDay(language, period.from),
    () => formatPeriod(language, period),
    () => new Intl.Collator(language, { numeric: true }).compare('a', 'b'),
    () => (0).toLocaleString(language),
    ...kinds.map((kind) => () => layOut(kind, place)),
    () => place.remove(),
    ...partsOf(listed, actions).map((draw) => () => draw(unseen())),
  ];
  for (const first of firsts) {
    await turn();
    first();
  }
  await turn();
}
