import type { LitElement } from 'lit';
import { cellAfter, cellOf } from './grid-keys.ts';
import type { Cell } from './grid-part.ts';
import { cellSelector } from './rows-part.ts';
import type { VirtualRows } from './virtual-rows.ts';

/** The one cell of a grid that the tab key comes to, and the keys that lead from it to others. */
export class GridFocus {
  readonly #host: LitElement;
  readonly #virtual: VirtualRows;
  readonly #count: () => number;
  readonly #enter: (row: number) => void;
  #cell: Cell = { row: 0, column: 0 };
  /** The cell is to have the focus once it is drawn. */
  #wanted = false;
  #top = 0;

  constructor(
    host: LitElement,
    virtual: VirtualRows,
    count: () => number,
    /** The enter key was pressed on a row. */
    enter: (row: number) => void,
  ) {
    this.#host = host;
    this.#virtual = virtual;
    this.#count = count;
    this.#enter = enter;
    virtual.drawn = () => this.#focus();
  }

  /** The cell, also when there are fewer rows now. */
  get cell(): Cell {
    const { row, column } = this.#cell;
    return { row: Math.min(row, Math.max(this.#count() - 1, 0)), column };
  }

  /** The first cell again: the rows are others. */
  readonly reset = (): void => {
    this.#cell = { row: 0, column: 0 };
    this.#wanted = false;
    this.#virtual.top = 0;
  };

  /** Keeps where the list is and whom it is left for, because it goes out of sight. */
  leave(row: number): void {
    if (row !== this.#cell.row) this.#cell = { row, column: 0 };
    this.#top = this.#virtual.top;
  }

  /** The list is seen again, where it was. */
  async back(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#virtual.top = this.#top;
    this.#want();
  }

  readonly focusin = (event: FocusEvent): void => {
    // A row that is drawn anew gets its focus back, and a key has led on from there already.
    if (this.#wanted) return;
    const cell = cellOf(event);
    if (!cell || (cell.row === this.#cell.row && cell.column === this.#cell.column)) return;
    this.#cell = cell;
    this.#host.requestUpdate();
  };

  readonly keydown = (event: KeyboardEvent): void => {
    const { cell } = this;
    // In the first column there is a button that the key presses itself.
    if (event.key === 'Enter' && cell.row >= 0 && cell.column > 0) this.#enter(cell.row);
    const top = this.#virtual.narrow ? 0 : -1;
    const to = cellAfter(cell, event, { rows: this.#count(), page: this.#virtual.page, top });
    if (!to) return;
    event.preventDefault();
    this.#cell = to;
    if (to.row >= 0) this.#virtual.reveal(to.row);
    this.#want();
  };

  #want(): void {
    this.#wanted = true;
    this.#host.requestUpdate();
    this.#focus();
  }

  /** Gives the focus to the cell that a key led to, as soon as it is drawn. */
  #focus(): void {
    if (!this.#wanted) return;
    const { renderRoot } = this.#host;
    const within = (renderRoot as ShadowRoot).activeElement;
    const around = (this.#host.getRootNode() as Document | ShadowRoot).activeElement;
    // Who has gone on to something else meanwhile, also outside the board, stays there.
    const isElsewhere = within
      ? !within.closest('.frame')
      : around !== null && around !== this.#host && around !== document.body;
    const cell = renderRoot.querySelector<HTMLElement>(cellSelector(this.cell));
    if (!isElsewhere) cell?.focus({ preventScroll: true });
    this.#wanted = !isElsewhere && cell === null;
  }
}
