import { html, type TemplateResult } from 'lit';
import type { Choice } from './choice.ts';
import { type Order, orders } from './order.ts';
import type { Row } from './row.ts';
import type { TeamBoardWords } from './team-board-words.ts';

/** The one cell that the tab key comes to; row -1 is the head. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A long list as it is seen now. */
export interface Grid {
  readonly rows: readonly Row[];
  readonly height: number;
  readonly active: Cell;
  readonly choice: Choice;
  readonly today: string;
  readonly words: TeamBoardWords;
  /** Official label of a predicate. */
  readonly predicate: (id: string) => string;
  /** Whether other supervisors than the reader are on the board. */
  readonly manySupervisors: boolean;
}

/** What can be done in the list. */
export interface GridActions {
  readonly sort: (order: Order) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusin: (event: FocusEvent) => void;
}

/** How many columns there are. */
export const columnCount = orders.length;

function headPart({ words, choice, active }: Grid, { sort }: GridActions): TemplateResult {
  const sorted = (order: Order): 'ascending' | 'descending' | 'none' =>
    choice.order !== order ? 'none' : choice.down ? 'descending' : 'ascending';
  return html`<div role="rowgroup" class="head">
    <div role="row" aria-rowindex="1" class="line" data-row="-1">
      ${orders.map(
        (order, column) =>
          html`<div role="columnheader" aria-colindex=${column + 1} aria-sort=${sorted(order)}>
            <button
              type="button"
              class="sort"
              data-column=${column}
              tabindex=${active.row === -1 && active.column === column ? 0 : -1}
              @click=${() => sort(order)}
            >
              ${words.columns[order]}<span class="arrow" aria-hidden="true"
                >${{ ascending: '▲', descending: '▼', none: '' }[sorted(order)]}</span
              >
            </button>
          </div>`,
      )}
    </div>
  </div>`;
}

/**
 * Everybody in a frame that scrolls: a grid whose rows are drawn by `drawRows`, only where they are seen; cards where it
 * is narrow.
 */
export function gridPart(grid: Grid, actions: GridActions): TemplateResult {
  const { rows, height, words } = grid;
  return html`<p id="keys" class="hidden">${words.keys}</p>
    <div class="frame" tabindex="-1">
      <div class="probe" aria-hidden="true"></div>
      <div
        role="grid"
        aria-label=${words.grid}
        aria-describedby="keys"
        aria-rowcount=${rows.length + 1}
        aria-colcount=${columnCount}
        @keydown=${actions.keydown}
        @focusin=${actions.focusin}
      >
        ${headPart(grid, actions)}
        <div role="rowgroup" class="body" .style=${`height:${rows.length * height}px`}></div>
      </div>
    </div>`;
}
