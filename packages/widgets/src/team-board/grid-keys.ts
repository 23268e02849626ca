import { type Cell, columnCount } from './grid-part.ts';

/** The list as far as keys go through it. */
export interface Extent {
  readonly rows: number;
  /** Rows that a page has. */
  readonly page: number;
  /** -1 where the head is shown, 0 where it is not. */
  readonly top: number;
}

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** Where a key leads from a cell; nowhere: `null`. */
export function cellAfter(
  { row, column }: Cell,
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { rows, page, top }: Extent,
): Cell | null {
  if (altKey) return null;
  const far = ctrlKey || metaKey;
  const last = columnCount - 1;
  const to: Readonly<Record<string, readonly [row: number, column: number]>> = {
    ArrowDown: [far ? rows - 1 : row + 1, column],
    ArrowUp: [far ? 0 : row - 1, column],
    ArrowRight: [row, far ? last : column + 1],
    ArrowLeft: [row, far ? 0 : column - 1],
    PageDown: [row + page, column],
    PageUp: [Math.max(row - page, 0), column],
    Home: [far ? 0 : row, 0],
    End: [far ? rows - 1 : row, last],
  };
  const found = Object.hasOwn(to, key) ? to[key] : undefined;
  if (!found) return null;
  return { row: within(found[0], top, rows - 1), column: within(found[1], 0, last) };
}

/** The cell that an event comes from, by what the grid wrote on it. */
export function cellOf(event: Event): Cell | null {
  const [at] = event.composedPath();
  const column = at instanceof Element ? at.closest<HTMLElement>('[data-column]') : null;
  const row = column?.closest<HTMLElement>('[data-row]');
  if (!column || !row) return null;
  return { row: Number(row.dataset['row']), column: Number(column.dataset['column']) };
}
