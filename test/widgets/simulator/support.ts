import type { KinerjaSimulator } from '@kinerja/widgets';
import '@kinerja/widgets/simulator/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import { one, root, settled, spaced } from '../parts/office.ts';

/** A simulator whose introduction was read, of this rule or scheme. */
export async function simulator(
  given: Partial<Pick<KinerjaSimulator, 'regulation' | 'schemeId' | 'scheme' | 'introduced'>> = {},
): Promise<KinerjaSimulator> {
  const { regulation = '', schemeId = '', scheme, introduced = true } = given;
  const element = await fixture<KinerjaSimulator>(
    html`<kinerja-simulator
      .regulation=${regulation}
      .schemeId=${schemeId}
      .scheme=${scheme}
      ?introduced=${introduced}
      ><p>Loket 3</p></kinerja-simulator
    >`,
  );
  await settled(element);
  return element;
}

/** The control of this label, or of this label in the row of that name. */
export function control<E extends HTMLElement = HTMLInputElement>(
  element: Element,
  label: string,
  row?: string,
): E {
  const within = row
    ? [...root(element).querySelectorAll('fieldset')].find(
        (each) => spaced(each.querySelector('legend')!) === row,
      )
    : root(element);
  expect(within, row).to.exist;
  const labels = [...within!.querySelectorAll('label')].filter((each) => spaced(each) === label);
  expect(labels.length, label).to.be.greaterThan(0);
  const [found] = labels;
  const inside = found!.querySelector<E>('input');
  return inside ?? one<E>(element, `[id="${found!.htmlFor}"]`);
}

/** Types, and does not yet leave the field. */
export async function type(element: KinerjaSimulator, field: HTMLInputElement, value: string): Promise<void> {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(element);
}

/** Types, and leaves the field. */
export async function enter(
  element: KinerjaSimulator,
  field: HTMLInputElement,
  value: string,
): Promise<void> {
  await type(element, field, value);
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

/** Chooses in a list. */
export async function choose(
  element: KinerjaSimulator,
  field: HTMLSelectElement,
  value: string,
): Promise<void> {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

export const value = (element: Element): string => spaced(one(element, '.grade'));
export const status = (element: Element): string => spaced(one(element, '[role="status"]'));

/** All that stands under a heading, up to the next one. */
export function after(element: Element, heading: string): string {
  const found = [...root(element).querySelectorAll('h4')].find((each) => spaced(each) === heading);
  expect(found, heading).to.exist;
  const said: string[] = [];
  for (let at = found!.nextElementSibling; at && at.tagName !== 'H4'; at = at.nextElementSibling)
    said.push(spaced(at));
  return said.join(' ');
}
