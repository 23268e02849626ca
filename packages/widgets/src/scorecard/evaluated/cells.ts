import { html, type TemplateResult } from 'lit';

/** A value under its label. */
export type Cell = readonly [label: string, value: unknown];

/** What belongs to one thing, side by side as far as there is room: a table that fits a telephone. */
export function cellsPart(title: unknown, cells: readonly Cell[]): TemplateResult {
  return html`<li class="cells">
    <p><strong>${title}</strong></p>
    <dl>
      ${cells.map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </li>`;
}
