import { html, type TemplateResult } from 'lit';
import type { Shown } from './shown.ts';

/**
 * A heading of a part, or with `below` of something in it: one level under the name of the person, which the board has
 * as its own third level, and a page without the board as its second. Focus can be brought to it.
 */
export function headingPart(
  { inBoard }: Pick<Shown, 'inBoard'>,
  id: string,
  text: string,
  below = false,
): TemplateResult {
  const level = 3 + Number(inBoard) + Number(below);
  if (level === 3) return html`<h3 id=${id} tabindex="-1">${text}</h3>`;
  if (level === 4) return html`<h4 id=${id} tabindex="-1">${text}</h4>`;
  return html`<h5 id=${id} tabindex="-1">${text}</h5>`;
}
