/** A cell that is not shown, between its row and its column; `left` is how much of its count is not yet spoken for. */
interface Hidden {
  readonly row: string;
  readonly column: string;
  left: number;
}

type Reached = ReadonlyMap<string, Hidden | null>;
interface Counted {
  readonly row: string;
  readonly column: string;
  readonly count: number;
}

/** Names of rows and columns are told apart. */
export const rowOf = ({ row }: Pick<Counted, 'row'>): string => `row ${row}`;
/** The name of the line that a column of cells makes. */
export const columnOf = ({ column }: Pick<Counted, 'column'>): string => `column ${column}`;

/** The lines that a way leads to: from a row by a cell with something left, from a column by any; each with its cell. */
function reach(cells: readonly Hidden[], from: string): Reached {
  const reached = new Map<string, Hidden | null>([[from, null]]);
  for (const line of reached.keys()) {
    for (const cell of cells) {
      const onward = cell.row === line ? (cell.left > 0 ? cell.column : line) : cell.row;
      if ((cell.row === line || cell.column === line) && !reached.has(onward)) reached.set(onward, cell);
    }
  }
  return reached;
}

/** Takes the most that the way to a line carries, and says how much that was. */
function take(reached: Reached, to: string): number {
  const way: (readonly [cell: Hidden, forth: boolean])[] = [];
  let line = to;
  for (let cell = reached.get(line); cell; cell = reached.get(line)) {
    const forth = cell.column === line;
    way.push([cell, forth]);
    line = forth ? cell.row : cell.column;
  }
  const most = Math.min(...way.flatMap(([{ left }, forth]) => (forth ? [left] : [])));
  for (const [cell, forth] of way) cell.left -= forth ? most : -most;
  return most;
}

/**
 * The rows and columns whose totals give away a group with this cell: the rows without the columns leave hidden cells of
 * fewer than `least` people, and nothing hidden is taken away from them. `null` when no totals do. It is the least cut of
 * the hidden cells between the row and the column, each as wide as its count one way and open the other.
 */
export function givingAway(cell: Counted, hidden: readonly Counted[], least: number): Reached | null {
  const cells = hidden.map((each) => ({ row: rowOf(each), column: columnOf(each), left: each.count }));
  for (let taken = 0; taken < least;) {
    const reached = reach(cells, rowOf(cell));
    if (!reached.has(columnOf(cell))) return reached;
    taken += take(reached, columnOf(cell));
  }
  return null;
}
