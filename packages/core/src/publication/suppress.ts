import { columnOf, givingAway, rowOf } from './cuts.ts';

/** A group of a breakdown: its name and how many answered. */
export interface Group {
  readonly id: string;
  readonly count: number;
}

/**
 * Which groups of a breakdown must not be shown, when the total is shown beside them. A group of 1 up to `least` − 1
 * people is suppressed; and when what is suppressed could be found by subtraction (one group alone, or together fewer
 * than `least` people), the smallest shown groups go too, until it cannot. Empty groups say nothing about anybody.
 * `besides` are people of the total who are in none of these groups: they too are found by subtraction.
 */
export function suppressedGroups(groups: readonly Group[], least: number, besides = 0): ReadonlySet<string> {
  const suppressed = groups.filter(({ count }) => count > 0 && count < least);
  const shown = groups
    .filter(({ count }) => count >= least)
    // The smallest first; of equal ones always the same, so that a later look reveals no more.
    .sort((a, b) => a.count - b.count || (a.id < b.id ? -1 : 1));
  const hidden = (): number => suppressed.reduce((sum, { count }) => sum + count, besides);
  while (hidden() > 0 && hidden() < least) {
    const next = shown.shift();
    if (!next) break;
    suppressed.push(next);
  }
  return new Set(suppressed.map(({ id }) => id));
}

/** A cell of a table with two breakdowns. */
export interface Cell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
}

const keyOf = ({ row, column }: Pick<Cell, 'row' | 'column'>): string => JSON.stringify([row, column]);

/**
 * The same for a table of which row and column totals are shown: no row and no column is left with a single
 * suppressed cell, and no rows without any columns with suppressed cells of fewer than `least` people, as long as there
 * is another to suppress. A total is a group itself: `suppressedGroups` tells which may be shown.
 * Keys are `JSON.stringify([row, column])`.
 */
export function suppressedCells(cells: readonly Cell[], least: number): ReadonlySet<string> {
  const suppressed = new Set<string>();
  const lines = (['row', 'column'] as const).flatMap((axis) =>
    [...new Set(cells.map((cell) => cell[axis]))].map((name) => cells.filter((cell) => cell[axis] === name)),
  );
  for (const cell of cells) if (cell.count > 0 && cell.count < least) suppressed.add(keyOf(cell));
  // Each round suppresses at least one more cell of finitely many.
  for (let before = -1; before < suppressed.size;) {
    before = suppressed.size;
    for (const line of lines) guardLine(line, least, suppressed);
    for (const cell of cells)
      if (cell.count > 0 && cell.count < least) guardSums(cell, cells, least, suppressed);
  }
  return suppressed;
}

function guardLine(line: readonly Cell[], least: number, suppressed: Set<string>): void {
  const inside = line.filter((cell) => suppressed.has(keyOf(cell)));
  const hidden = inside.reduce((sum, { count }) => sum + count, 0);
  if (inside.length === 0 || (inside.length > 1 && hidden >= least)) return;
  suppressSmallest(line, suppressed);
}

/** Totals of several lines say together what one alone does not: rows without columns may leave a single cell. */
function guardSums(cell: Cell, cells: readonly Cell[], least: number, suppressed: Set<string>): void {
  const hidden = cells.filter((each) => suppressed.has(keyOf(each)));
  const lines = givingAway(cell, hidden, least);
  if (!lines) return;
  const apart = cells.filter((each) => lines.has(rowOf(each)) !== lines.has(columnOf(each)));
  suppressSmallest(apart, suppressed);
}

function suppressSmallest(cells: readonly Cell[], suppressed: Set<string>): void {
  const [next] = cells
    .filter((cell) => cell.count > 0 && !suppressed.has(keyOf(cell)))
    .sort((a, b) => a.count - b.count || (keyOf(a) < keyOf(b) ? -1 : 1));
  if (next) suppressed.add(keyOf(next));
}
