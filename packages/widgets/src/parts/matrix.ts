import type { Level } from '@kinerja/core/evaluation';
import { html, nothing, type TemplateResult } from 'lit';
import type { MatrixWords } from './matrix.words.ts';

/** A predicate matrix in finished words, and what was rated so far. */
export interface MatrixView {
  /** Predicate by level of results, then by level of behaviour. */
  readonly matrix: Readonly<Record<Level, Readonly<Record<Level, string>>>>;
  /** The official label of a predicate. */
  readonly name: (predicate: string) => string;
  readonly results: Level | undefined;
  readonly behaviour: Level | undefined;
}

/** Rows run from the best down, columns from the lowest up, as the law prints them. */
const rows: readonly Level[] = ['exceeds', 'meets', 'below'];
const columns: readonly Level[] = ['below', 'meets', 'exceeds'];

/** Lets a long word break before its last four letters (`improve-ment`), so that the table fits a small screen. */
function breakable(label: string): string {
  return label.replace(/(\p{L}{7,})(\p{L}{4})(?!\p{L})/gu, '$1\u00AD$2');
}

function cellPart(view: MatrixView, row: Level, column: Level, words: MatrixWords): TemplateResult {
  const here = row === view.results && column === view.behaviour;
  const near = !here && (row === view.results || column === view.behaviour);
  return html`<td
    class=${here ? 'here' : near ? 'near' : nothing}
    part=${here ? 'grade' : nothing}
    aria-current=${here ? 'true' : nothing}
    data-cell=${`${row}-${column}`}
  >
    ${breakable(view.name(view.matrix[row][column]))}
    ${here ? html`<span class="here-mark"><span aria-hidden="true">✓</span> ${words.here}</span>` : nothing}
  </td>`;
}

function rowPart(view: MatrixView, row: Level, words: MatrixWords): TemplateResult {
  return html`<tr>
    <th scope="row">${words.short[row]}</th>
    ${columns.map((column) => cellPart(view, row, column, words))}
  </tr>`;
}

/**
 * The 3×3 matrix as a table; the cell that the two ratings lead to is marked in words and for assistive
 * technology, never by colour alone. Needs `matrixStyles` in the widget.
 */
export function matrixPart(view: MatrixView, words: MatrixWords): TemplateResult {
  return html`<div class="matrix-frame">
    <table class="matrix">
      <caption>
        ${words.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" rowspan="2" class="corner">${words.results}</th>
          <th scope="colgroup" colspan="3">${words.behaviour}</th>
        </tr>
        <tr>
          ${columns.map((column) => html`<th scope="col">${words.short[column]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => rowPart(view, row, words))}
      </tbody>
    </table>
  </div>`;
}
