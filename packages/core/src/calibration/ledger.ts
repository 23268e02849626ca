import { type Issue, KinerjaError } from '../errors.ts';
import type { Axes, AxisLevels } from '../evaluation/axes.ts';
import { levels } from '../evaluation/levels.ts';
import type { Adjustment } from '../records/evaluation.ts';
import type { Level } from '../records/rating.ts';

/** One change of a rating, with actor, ground and rule. */
export type { Adjustment } from '../records/evaluation.ts';

/** One level of a rating at its three stages side by side. */
export interface LedgerLine {
  /** E.g. `['results', 'level']` or `['results', 'items', 'a']`. */
  readonly path: readonly string[];
  /** As it was rated. */
  readonly raw: Level;
  /** After calibration. */
  readonly calibrated: Level;
  /** After the decision of an objection. */
  readonly final: Level;
  /** What changed it, the earliest first, each with actor, ground and rule. */
  readonly changes: readonly Adjustment[];
}

type Followed = { readonly lines: readonly LedgerLine[]; readonly issues: readonly Issue[] };

const isLevel = (value: string): value is Level => levels.some(({ level }) => level === value);

const samePath = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, place) => name === other[place]);

function axisLines(axis: string, { level, items }: AxisLevels): readonly (readonly [string[], Level])[] {
  const overall: [string[], Level][] = level ? [[[axis, 'level'], level]] : [];
  const single = Object.entries(items).map(([id, each]): [string[], Level] => [[axis, 'items', id], each]);
  return [...overall, ...single];
}

function rawLines({ results, behaviour }: Axes): readonly LedgerLine[] {
  return [...axisLines('results', results), ...axisLines('behaviour', behaviour)].map(([path, raw]) => ({
    path,
    raw,
    calibrated: raw,
    final: raw,
    changes: [],
  }));
}

/** By the clock and not as text: a moment may have parts of a second. Of one moment, in the order given. */
const inOrder = (adjustments: readonly Adjustment[]): readonly Adjustment[] =>
  [...adjustments].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

/** What is wrong with one change, by the line that it changes as it is by then. */
function check(change: Adjustment, line: LedgerLine | undefined, employee: string | undefined): Issue[] {
  const issues: Issue[] = [];
  const fault = (name: string, rule: string, facts?: Issue['facts']): void =>
    void issues.push({ path: ['adjustments', change.id, name], rule, ...(facts && { facts }) });
  const { by, stage, from, to, ground, rule } = change;
  if (!line) fault('path', 'unknown-path');
  else if (from !== line.final) fault('from', 'conflict', { value: from, expected: line.final });
  if (line && stage === 'calibration' && line.changes.some((each) => each.stage === 'decision'))
    fault('stage', 'decided');
  if (!isLevel(to)) fault('to', 'not-offered', { value: to });
  if (to === from) fault('to', 'unchanged', { value: to });
  if (!ground.trim()) fault('ground', 'required');
  if (!rule.law.trim() || !rule.place.trim()) fault('rule', 'required');
  if (by.id === employee) fault('by', 'person-concerned');
  return issues;
}

function changed(line: LedgerLine, change: Adjustment, to: Level): LedgerLine {
  const calibrated = change.stage === 'calibration' ? to : line.calibrated;
  return { ...line, calibrated, final: to, changes: [...line.changes, change] };
}

function follow(raw: Axes, adjustments: readonly Adjustment[], employee?: string): Followed {
  let lines = rawLines(raw);
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const change of inOrder(adjustments)) {
    const line = lines.find(({ path }) => samePath(path, change.path));
    const wrong = check(change, line, employee);
    if (seen.has(change.id)) wrong.push({ path: ['adjustments', change.id, 'id'], rule: 'duplicate' });
    seen.add(change.id);
    issues.push(...wrong);
    const { to } = change;
    if (wrong.length > 0 || !isLevel(to)) continue;
    lines = lines.map((each) => (each === line ? changed(each, change, to) : each));
  }
  return { lines, issues };
}

/**
 * What keeps changes of a rating from being entered; empty when nothing does: `from` is no longer what it is
 * (`conflict`: somebody else changed it first), a change after the decision, none at all, without ground or rule, of
 * what was not rated, or by the employee himself.
 */
export function checkAdjustments(
  raw: Axes,
  adjustments: readonly Adjustment[],
  employee?: string,
): readonly Issue[] {
  return follow(raw, adjustments, employee).issues;
}

/**
 * Every level that was rated with what became of it: raw, calibrated and final side by side, and each change.
 * `employee`: the id of whom it concerns.
 * @throws KinerjaError `invalid-data` with all that `checkAdjustments` finds
 */
export function ledger(
  raw: Axes,
  adjustments: readonly Adjustment[],
  employee?: string,
): readonly LedgerLine[] {
  const { lines, issues } = follow(raw, adjustments, employee);
  if (issues.length > 0) throw new KinerjaError('invalid-data', { kind: 'rating', issues });
  return lines;
}

function axisAfter(axis: string, lines: readonly LedgerLine[]): AxisLevels {
  const own = lines.filter(({ path }) => path[0] === axis);
  const level = own.find(({ path }) => path[1] === 'level')?.final;
  const items = own.flatMap(({ path, final }) =>
    path[1] === 'items' && path[2] ? [[path[2], final] as const] : [],
  );
  return { ...(level && { level }), items: Object.fromEntries(items) };
}

/**
 * A rating after changes, for the law to score like the raw one. A change of an item does not change the rating of its
 * axis: that is a judgement of its own.
 * @throws KinerjaError `invalid-data` as `ledger` does
 */
export function adjusted(raw: Axes, adjustments: readonly Adjustment[], employee?: string): Axes {
  const lines = ledger(raw, adjustments, employee);
  return { results: axisAfter('results', lines), behaviour: axisAfter('behaviour', lines) };
}
