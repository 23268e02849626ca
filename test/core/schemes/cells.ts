export type Path = readonly (string | number)[];

/** A cell of the table of the five systems: where the scheme carries it, and what it says there. */
export interface Cell {
  readonly row: string;
  readonly says: string;
  readonly at: Path;
  readonly is: unknown;
}

/** Rows by their cells; a name in a path stands for the entry with this id. */
export function cells(row: string, ...list: readonly (readonly [string, Path, unknown])[]): Cell[] {
  return list.map(([says, at, is]) => ({ row, says, at, is }));
}

/** The indicator of a ready target. */
export const target = (position: string, id: string): Path => [
  'standards',
  position,
  'targets',
  id,
  'indicator',
];
