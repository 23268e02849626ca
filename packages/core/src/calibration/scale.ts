import { type Issue, KinerjaError } from '../errors.ts';
import type { ScaleTable } from '../schemes/scheme.ts';
import { type Exact, add, divide, exact, less, multiply, subtract } from '../scoring/exact.ts';
import { type Given, given } from '../scoring/inputs.ts';
import type { Citation, Step } from '../scoring/step.ts';

/** A table of a scheme from one scale to another. */
export type { ScaleTable } from '../schemes/scheme.ts';

type Line = ScaleTable['lines'][number];
type Stretch = Extract<Line, { readonly from: object }>;

const isStretch = (line: Line): line is Stretch => typeof line.from !== 'string';
const same = (one: Exact, other: Exact): boolean => exact(one) === exact(other);

function checkWords(words: readonly string[], lines: readonly Line[]): Issue[] {
  const issues: Issue[] = [];
  const named = lines.map(({ from }) => from);
  lines.forEach((line, place) => {
    const path = ['lines', place, 'from'];
    if (isStretch(line) || !words.includes(line.from)) issues.push({ path, rule: 'not-offered' });
    else if (named.indexOf(line.from) !== place) issues.push({ path, rule: 'overlap' });
  });
  words.forEach((word, place) => {
    if (words.indexOf(word) !== place) issues.push({ path: ['covers', 'words', place], rule: 'duplicate' });
    if (!named.includes(word)) issues.push({ path: ['covers', 'words', place], rule: 'hole' });
  });
  return issues;
}

/** One stretch after another from the least value on; each begins where the one before ended. */
function checkStretch({ from, to }: Stretch, start: Exact, floor: Exact | undefined): Issue[] {
  if (!less(from.least, from.greatest)) return [{ path: ['from'], rule: 'order' }];
  const issues: Issue[] = [];
  if (less(start, from.least)) issues.push({ path: ['from'], rule: 'hole' });
  if (less(from.least, start)) issues.push({ path: ['from'], rule: 'overlap' });
  // More must never become less: a scale that counts down is mapped by its words.
  const falls = less(to.greatest, to.least) || (floor !== undefined && less(to.least, floor));
  return falls ? [...issues, { path: ['to'], rule: 'order' }] : issues;
}

function checkStretches(least: Exact, greatest: Exact, lines: readonly Line[]): Issue[] {
  let start = least;
  let floor: Exact | undefined;
  const all: Issue[] = [];
  for (const [place, line] of lines.entries()) {
    if (!isStretch(line)) return [...all, { path: ['lines', place, 'from'], rule: 'type' }];
    const issues = checkStretch(line, start, floor);
    all.push(...issues.map((issue) => ({ ...issue, path: ['lines', place, ...issue.path] })));
    // Where a stretch goes backwards nothing is known of the next.
    if (!less(line.from.least, line.from.greatest)) return all;
    start = line.from.greatest;
    floor = line.to.greatest;
  }
  if (same(start, greatest)) return all;
  const facts = { value: start, expected: greatest };
  return [...all, { path: ['covers', 'greatest'], rule: less(start, greatest) ? 'hole' : 'overlap', facts }];
}

/**
 * What is wrong with a table, each with its path in it; empty when it covers its scale without a hole (`hole`) or a
 * value on two lines (`overlap`), and no more becomes less (`order`).
 */
export function checkScale({ covers, lines }: ScaleTable): Issue[] {
  if ('words' in covers) return checkWords(covers.words, lines);
  return checkStretches(covers.least, covers.greatest, lines);
}

/** A table that covers its scale, as it came. @throws KinerjaError `invalid-data` with the path of each fault */
export function openScale(table: ScaleTable): ScaleTable {
  const issues = checkScale(table);
  if (issues.length > 0) throw new KinerjaError('invalid-data', { issues });
  return table;
}

const citationOf = ({ figures, basis }: ScaleTable): Citation => figures ?? basis;

function refused(table: ScaleTable, value: Given): never {
  const facts = {
    value,
    ...('least' in table.covers && { minimum: +table.covers.least, maximum: +table.covers.greatest }),
  };
  throw new KinerjaError('invalid-data', { issues: [{ path: ['value'], rule: 'out-of-range', facts }] });
}

function straight({ from, to }: Stretch, value: Exact): Exact {
  const part = divide(subtract(value, from.least), subtract(from.greatest, from.least));
  return add(to.least, multiply(part, subtract(to.greatest, to.least)));
}

const inWords = ({ least, greatest }: Stretch['from']): string => `${least}–${greatest}`;

/** The stretch that a number lies on; where two meet, the upper one. */
function stretchOf(lines: readonly Line[], value: Exact): Stretch | undefined {
  const reached = lines.filter(isStretch).filter(({ from }) => !less(value, from.least));
  const last = reached.at(-1);
  return last && !less(last.from.greatest, value) ? last : undefined;
}

/**
 * A value of the one scale on the other, by the line of an opened table, as a step that shows the line. A number is
 * exact: no rounding. Nothing else in Kinerja turns one scale into another.
 * @throws KinerjaError `invalid-data` when the scale has no such value
 */
export function mapScale(table: ScaleTable, value: Given, from: readonly Step[] = []): Step {
  const citation = citationOf(table);
  const step = (to: string, category: string, line: string): Step => ({
    id: 'mapped',
    value: to,
    arguments: { category, line, source: table.from, scale: table.to },
    citation,
    from,
  });
  if ('words' in table.covers) {
    const line = table.lines.find((each) => each.from === value);
    if (!line || isStretch(line)) return refused(table, value);
    return step(exact(line.to) ?? line.to, line.from, `${line.from} → ${line.to}`);
  }
  const number = given(value);
  const line = number === null ? undefined : stretchOf(table.lines, number);
  if (!line || number === null) return refused(table, value);
  return step(straight(line, number), number, `${inWords(line.from)} → ${inWords(line.to)}`);
}
