import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Cell, suppressedCells } from '@kinerja/core/publication';
import fc from 'fast-check';

const least = 5;
const tableOf = (rows: readonly (readonly number[])[]): Cell[] =>
  rows.flatMap((row, r) => row.map((count, c) => ({ row: `r${r}`, column: `c${c}`, count })));

const keyOf = ({ row, column }: Cell): string => JSON.stringify([row, column]);

const subsets = (names: readonly string[]): string[][] =>
  names.reduce<string[][]>((all, name) => all.flatMap((some) => [some, [...some, name]]), [[]]);

/** Hidden cells that some rows without some columns leave in a group too small. */
function givenAway(cells: readonly Cell[], isHidden: (cell: Cell) => boolean): Set<string> {
  const names = (axis: 'row' | 'column') => [...new Set(cells.map((cell) => cell[axis]))];
  const groups = subsets(names('row')).flatMap((rows) =>
    subsets(names('column')).map((columns) => {
      const inRows = (cell: Cell): boolean => rows.includes(cell.row);
      const apart = cells.filter((cell) => inRows(cell) !== columns.includes(cell.column) && isHidden(cell));
      return apart.every(inRows) && apart.reduce((sum, { count }) => sum + count, 0) < least ? apart : [];
    }),
  );
  return new Set(groups.flat().map(keyOf));
}

/** Cells given away that would not be if more were hidden: a row of two people has two, whatever is hidden. */
function avoidable(cells: readonly Cell[]): string[] {
  const filled = cells.filter(({ count }) => count > 0);
  const suppressed = suppressedCells(cells, least);
  const hopeless = givenAway(filled, () => true);
  const found = givenAway(filled, (cell) => suppressed.has(keyOf(cell)));
  return [...found].filter((key) => !hopeless.has(key));
}

test('two rows without two columns do not leave a single cell', () => {
  const table = tableOf([
    [3, 3, 20, 20],
    [3, 3, 2, 20],
    [20, 20, 3, 3],
    [20, 20, 3, 3],
  ]);
  assert.deepEqual(avoidable(table), []);
  assert.equal(suppressedCells(table, least).size, 10, 'one more cell is enough');
});

test('no rows without any columns leave a group too small', () => {
  const line = fc.array(fc.oneof(fc.nat(6), fc.integer({ min: 5, max: 30 })), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 4 }), (rows) => {
      assert.deepEqual(avoidable(tableOf(rows)), []);
    }),
    { seed: 3, numRuns: 300 },
  );
});

test('a large table is guarded at once', () => {
  const rows = Array.from({ length: 40 }, (_, r) =>
    Array.from({ length: 40 }, (_, c) => (r * 7 + c * 11) % 40),
  );
  const before = performance.now();
  assert.ok(suppressedCells(tableOf(rows), least).size >= 160);
  assert.ok(performance.now() - before < 2000);
});
