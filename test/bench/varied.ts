/** A number from zero to below `end` that depends on the row and the column only; SQL computes the same. */
export function varied(row: number, column: number, end: number): number {
  return ((row * 7_919 + column * 104_729) % 1_000_003) % end;
}

/** The same in SQL, of a column `i`. */
export const variedSql = (column: number, end: number): string =>
  `((i * 7919 + ${column * 104_729}) % 1000003) % ${end}`;
