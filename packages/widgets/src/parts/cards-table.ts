import { css, html, type TemplateResult } from 'lit';
import { type Table, tablePart } from './table.ts';

/** A table of which each row is a card on a telephone (`cardsTableStyles`): each cell then says the name of its column. */
export function cardsTable({ caption, columns, rows }: Table): TemplateResult {
  const named = rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell : html`<span data-column=${columns[at] ?? ''}></span>${cell}`)),
  );
  return html`<div class="as-cards">${tablePart({ caption, columns, rows: named })}</div>`;
}

/** The look of `cardsTable`, after the styles of the widget's other tables. */
export const cardsTableStyles = css`
  @media (max-width: 480px) {
    .as-cards :is(table, tbody, tr, th, td) {
      display: block;
    }
    .as-cards thead {
      clip-path: inset(50%);
      height: 1px;
      overflow: hidden;
      position: absolute;
      width: 1px;
    }
    .as-cards tr {
      border-top: 1px solid var(--_line);
      padding-block: 0.6em;
    }
    .as-cards :is(th, td) {
      border: 0;
      min-width: 0;
      overflow-wrap: anywhere;
      padding: 0;
    }
    .as-cards td {
      margin-top: 0.25em;
    }
    .as-cards [data-column]::before {
      color: var(--_muted);
      content: attr(data-column) ': ';
      font-size: 0.875em;
    }
  }
`;
