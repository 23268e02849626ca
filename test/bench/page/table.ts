/** One page, in medians of the rounds. */
export interface Measured {
  readonly name: string;
  /** Milliseconds until the first question was answered. */
  readonly time: number;
  /** Moved by the page that nobody has touched. */
  readonly bytes: number;
  /** Moved in all, with what comes after the first answer. */
  readonly answeredBytes: number;
  readonly interaction: number;
}

/** Something that is promised, and whether it is kept. */
export interface Bound {
  readonly promise: string;
  readonly figure: string;
  readonly held: boolean;
}

/** What the page with the form inside, as a portal has it, is held to. */
export function bounds(measured: readonly Measured[]): readonly Bound[] {
  const of = (beginning: string): Measured => {
    const found = measured.find(({ name }) => name.startsWith(beginning));
    if (!found) throw new Error(`${beginning} was not measured`);
    return found;
  };
  const [plain, ours, alone, theirs] = [
    of('plain HTML form'),
    of('Kinerja, form'),
    of('Kinerja, widget'),
    of('SurveyJS'),
  ];
  const later = ours.time / plain.time;
  const sooner = theirs.time / ours.time;
  const lighter = theirs.bytes / ours.bytes;
  const slowest = Math.max(ours.interaction, alone.interaction);
  return [
    { promise: 'time at most 1.4 times the plain form', figure: later.toFixed(2), held: later <= 1.4 },
    { promise: 'at least 3 times sooner than SurveyJS', figure: sooner.toFixed(2), held: sooner >= 3 },
    {
      promise: 'at most 1/15 of the bytes of SurveyJS',
      figure: `1/${lighter.toFixed(1)}`,
      held: lighter >= 15,
    },
    { promise: 'interaction to next paint under 100 ms', figure: `${slowest} ms`, held: slowest < 100 },
  ];
}

/** Prints a line for each page, and one for each bound. */
export function printPages(measured: readonly Measured[], rounds: number): void {
  console.log(`6× CPU, Slow 4G, cold cache; medians of ${rounds}. Bytes as moved, gzip, with headers.\n`);
  const plain = measured[0];
  print([
    ['page', 'first answer', 'by plain', 'bytes', 'after an answer', 'interaction'],
    ...measured.map(({ name, time, bytes, answeredBytes, interaction }) => [
      name,
      `${Math.round(time)} ms`,
      (time / (plain?.time ?? NaN)).toFixed(2),
      String(bytes),
      String(answeredBytes),
      `${interaction} ms`,
    ]),
  ]);
  console.log('');
  print(bounds(measured).map(({ promise, figure, held }) => [promise, figure, held ? 'held' : 'MISSED']));
}

function print(table: readonly (readonly string[])[]): void {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of table)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
