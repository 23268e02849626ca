import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focused, spaced } from '../parts/office.ts';

/** Who gives up sooner than this many keys has more patience than most. */
const MOST = 200;
/** The clock of the browser, also while a test moves another. */
const later = window.setTimeout.bind(window);
/** Whether something of the page had the focus already: from then on it must not get lost. */
let begun = false;

/** Links before and after the widget, as on any page: beyond its last control Firefox leaves the page for its own. */
const [before, after] = ['Lompat ke isi', 'Kontak'].map((words) => {
  const link = document.createElement('a');
  link.href = '#';
  link.textContent = words;
  return link;
}) as [HTMLAnchorElement, HTMLAnchorElement];

/** The person goes, and another one comes. */
export function leave(): void {
  begun = false;
  (document.activeElement as HTMLElement).blur();
}

beforeEach(leave);

/** Waits until something holds. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > end) expect.fail(`never: ${what}`);
    await new Promise((resolve) => later(resolve, 5));
  }
}

const somewhere = (): boolean => focused() !== null && focused() !== document.body;

/** What the person is on. */
function here(): HTMLElement {
  return focused() as HTMLElement;
}

const rootOf = (element: Element): Document | ShadowRoot => element.getRootNode() as Document | ShadowRoot;

function named(element: Element, ids: string): string {
  const parts = ids.split(/\s+/).map((id) => rootOf(element).querySelector(`[id="${id}"]`));
  return parts.map((part) => (part ? spaced(part) : '')).join(' ');
}

/** What a screen reader calls it. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  const ids = element.getAttribute('aria-labelledby');
  if (label) return label;
  if (ids) return named(element, ids);
  const [given] = (element as HTMLInputElement).labels ?? [];
  if (!given) return spaced(element);
  const words = given.cloneNode(true) as HTMLElement;
  // A label may hold its control, which is not part of its words.
  words.querySelector('select, textarea')?.remove();
  return spaced(words);
}

/** The names of the groups that it stands in, from the innermost. */
function groupsOf(element: Element): string[] {
  const names: string[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) {
    const legend = at.querySelector(':scope > legend, :scope > summary');
    if (legend) names.push(spaced(legend));
    else if (at.matches('[aria-label], [aria-labelledby]')) names.push(nameOf(at));
  }
  return names;
}

/** A name as it is, or as it looks; after a colon it may go on with what it is about. */
export type Name = string | RegExp;

const fits = (said: string, name: Name): boolean =>
  typeof name === 'string' ? said === name || said.startsWith(`${name}:`) : name.test(said);

function outlined(element: Element, pseudo?: string): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
}

/** That the focus can be seen: a line around the control, or around what is drawn for it, in the window. */
async function shown(): Promise<void> {
  const control = here();
  // A heading or a status that the focus was brought to: nothing can be done with it.
  if (control.tabIndex < 0 || control === before || control === after) return;
  const drawn = control.nextElementSibling;
  const line = outlined(control) || (drawn !== null && outlined(drawn, '::before'));
  expect(line, `focus on ${control.outerHTML}`).to.be.true;
  const { width, height } = control.getBoundingClientRect();
  expect(width * height, `size of ${control.outerHTML}`).to.be.greaterThan(0);
  // WebKit scrolls there a moment later, and Firefox without a window now and then not at all.
  if (navigator.userAgent.includes('Firefox')) return;
  await until(() => {
    const { top, bottom } = control.getBoundingClientRect();
    return here() !== control || (bottom > 0 && top < innerHeight);
  }, `in sight: ${control.outerHTML}`);
}

/** That the focus is on something, soon after whatever was done. */
async function kept(what: string): Promise<void> {
  await until(somewhere, `focus somewhere after ${what}`);
}

/** Sends so many keys, until the page has had them: WebKit's driver does not wait for it. */
async function send(
  count: number,
  payload: { readonly press: string } | { readonly type: string },
): Promise<void> {
  const over = new AbortController();
  const had = new Promise<void>((resolve) => {
    let ups = 0;
    const up = (): void => void (++ups === count && resolve());
    addEventListener('keyup', up, { capture: true, signal: over.signal });
  });
  await sendKeys(payload);
  await Promise.race([had, new Promise((resolve) => later(resolve, 1000))]);
  over.abort();
}

const stroke = (press: string): Promise<void> => send(1, { press });

/** Presses keys one after the other; the focus is somewhere afterwards. */
export async function keys(...pressed: readonly string[]): Promise<void> {
  for (const press of pressed) await stroke(press);
  await kept(pressed.join(', '));
}

/** Presses a key while another is held. */
export async function chord(held: string, press: string): Promise<void> {
  await sendKeys({ down: held });
  await stroke(press);
  await sendKeys({ up: held });
  await kept(`${held}+${press}`);
}

/** Goes on with the Tab key, and back from either end, until this holds; tells the stops if it never does. */
async function tabUntil(holds: (element: HTMLElement) => boolean, what: string): Promise<HTMLElement> {
  if (begun) await kept(`what came before ${what}`);
  document.body.prepend(before);
  document.body.append(after);
  const stops: string[] = [];
  const end = Date.now() + 10_000;
  let back = false;
  // What is being loaded comes some keys later.
  for (let key = 0; key < MOST || Date.now() < end; key++) {
    await tab(back);
    if (!somewhere()) continue;
    begun = true;
    await shown();
    if (holds(here())) return here();
    if (here() === after) back = true;
    if (here() === before) back = false;
    if (key < MOST) stops.push(nameOf(here()) || here().localName);
  }
  return expect.fail(`${what}: not reached by ${[...new Set(stops)].join(' | ')}`);
}

async function tab(back: boolean): Promise<void> {
  if (back) await sendKeys({ down: 'Shift' });
  await stroke('Tab');
  if (back) await sendKeys({ up: 'Shift' });
}

/** Reaches the control of this name, of a group of that name, and of these kinds. */
export function tabTo(name: Name, group?: Name, kinds = '*'): Promise<HTMLElement> {
  const grouped = (element: Element): boolean =>
    group === undefined || groupsOf(element).some((each) => fits(each, group));
  return tabUntil(
    (element) => element.matches(kinds) && fits(nameOf(element), name) && grouped(element),
    String(name),
  );
}

/** Reaches a button, a link or what opens a part of the page, and presses it. */
export async function press(name: Name, group?: Name): Promise<void> {
  await tabTo(name, group, 'button, a, summary');
  await keys('Enter');
}

/** Reaches a field and writes in it, in the place of what was there. */
export async function write(name: Name, words: string, group?: Name): Promise<void> {
  await tabTo(name, group, 'input, textarea');
  await chord('Control', 'a');
  await send(words.length, { type: words });
}

/** Reaches a box and ticks it. */
export async function tick(name: Name, group?: Name): Promise<void> {
  const box = (await tabTo(name, group, 'input')) as HTMLInputElement;
  const { checked } = box;
  await keys(' ');
  await until(() => box.checked !== checked, `ticked ${name}`);
}

/** Reaches one of a few choices with the arrows. */
export async function pick(group: Name, choice: Name): Promise<void> {
  const radio = (element: Element): boolean => (element as HTMLInputElement).type === 'radio';
  await tabUntil(
    (element) => radio(element) && groupsOf(element).some((each) => fits(each, group)),
    String(group),
  );
  // In WebKit they do not go round.
  for (const arrow of ['ArrowDown', 'ArrowUp'])
    for (let turn = 0; turn < 12 && !fits(nameOf(here()), choice); turn++) await keys(arrow);
  expect(fits(nameOf(here()), choice), `${choice} of ${group}`).to.be.true;
  if (!(here() as HTMLInputElement).checked) await keys(' ');
}

/** Reaches a list, types the beginning of what is wanted, and goes on with the arrows until it is chosen. */
export async function choose(name: Name, option: string, group?: Name): Promise<void> {
  const list = (await tabTo(name, group, 'select')) as HTMLSelectElement;
  const chosen = (): boolean => spaced(list.selectedOptions[0]!).startsWith(option);
  // A space would open the list.
  for (const letter of option.split(' ')[0]!) if (!chosen()) await keys(letter);
  for (const arrow of ['ArrowDown', 'ArrowUp'])
    for (let turn = 0; turn < list.options.length && !chosen(); turn++) await keys(arrow);
  expect(chosen(), `${option} of ${spaced(list)}`).to.be.true;
}

/** Waits until the widget says this. */
export async function seen(element: Element, words: string): Promise<void> {
  const said = (): string =>
    element.shadowRoot?.querySelector('.base')?.textContent.replace(/\s+/g, ' ') ?? '';
  await until(() => said().includes(words), `“${words}” in ${said()}`);
}

/** Waits until the focus was brought to this, of these kinds. */
export async function on(name: Name, kinds = '*'): Promise<void> {
  const there = (): boolean => somewhere() && here().matches(kinds) && fits(nameOf(here()), name);
  await until(there, `focus on ${name}, but on ${focused()?.outerHTML}`);
}
