import { type Issue, KinerjaError, isKinerjaError } from '../errors.ts';
import { type Exact, exact, less } from '../scoring/exact.ts';
import type { Missing, Outcome } from '../scoring/regulation.ts';
import type { Done } from './address.ts';
import { combinations, smallest } from './choices.ts';
import type { Guide } from './guide.ts';
import { type Found, type Lever, nearest } from './levers.ts';
import { type Change, type InputPath, type Json, withChanges } from './what-if.ts';

/** What is to be reached: a grade or a better one, or a value that is at least so much. */
export type Goal = { readonly grade: string } | { readonly least: Exact };

/** One thing that would have to be otherwise. */
export interface Move {
  readonly path: InputPath;
  /** `null` when it was not said. */
  readonly before: Json;
  readonly after: Json;
}

/** A change of the input that reaches the goal; it was scored, and the smallest step less does not reach it. */
export interface Proposal<Input> {
  readonly moves: readonly Move[];
  /** The furthest value of the number that moves up to which all values reach the goal; none for choices alone. */
  readonly until?: Exact;
  readonly input: Input;
  readonly outcome: Done;
}

/** Where a score stands before a goal. */
export type Way<Input> =
  /** Without these there is no score, and nothing to improve. */
  | { readonly standing: 'missing'; readonly missing: readonly Missing[] }
  /** There is no better grade. */
  | { readonly standing: 'best'; readonly outcome: Done }
  /** The law has no grades: only a value can be asked for. */
  | { readonly standing: 'ungraded'; readonly outcome: Done }
  | { readonly standing: 'reached'; readonly goal: Goal; readonly outcome: Done }
  /** What would have to change, each for itself; none when no single change within its range is enough. */
  | {
      readonly standing: 'open';
      readonly goal: Goal;
      readonly outcome: Done;
      readonly proposals: readonly Proposal<Input>[];
    };

function reaches<Input>({ grades }: Guide<Input>, goal: Goal, outcome: Outcome): outcome is Done {
  if (!outcome.done) return false;
  // A value that is a word, like a predicate, is never at least a number.
  if ('least' in goal) return exact(outcome.value) !== null && !less(outcome.value, goal.least);
  const place = grades.indexOf(outcome.grade ?? '');
  return place >= 0 && place <= grades.indexOf(goal.grade);
}

/** A goal that no outcome could ever reach is a mistake of whoever asks. */
function check<Input>({ grades }: Guide<Input>, goal: Goal): void {
  const issues: Issue[] = [];
  if ('least' in goal) {
    if (exact(goal.least) === null) issues.push({ path: ['goal', 'least'], rule: 'type' });
  } else if (!grades.includes(goal.grade)) {
    issues.push({ path: ['goal', 'grade'], rule: 'not-offered', facts: { value: goal.grade } });
  }
  if (issues.length > 0) throw new KinerjaError('invalid-data', { issues });
}

/** The outcome of an input that reaches the goal; `null` for one that does not, or that the regulation refuses. */
function attempt<Input>(guide: Guide<Input>, goal: Goal, input: Input): Done | null {
  try {
    const outcome = guide.regulation.score(input);
    return reaches(guide, goal, outcome) ? outcome : null;
  } catch (error) {
    if (isKinerjaError(error, 'invalid-data')) return null;
    throw error;
  }
}

function at(input: unknown, path: InputPath): Json {
  const value = path.reduce<unknown>(
    (inner, name) => (inner as Readonly<Record<string, unknown>> | undefined)?.[name],
    input,
  );
  return (value ?? null) as Json;
}

function proposal<Input>(
  guide: Guide<Input>,
  goal: Goal,
  input: Input,
  changes: readonly Change[],
  found?: Found,
): Proposal<Input> | null {
  const changed = withChanges(input, changes);
  const outcome = attempt(guide, goal, changed);
  const moves = changes.map(({ path, value }) => ({ path, before: at(input, path), after: value }));
  return outcome && { moves, ...(found && { until: found.until }), input: changed, outcome };
}

/** The nearest value of a lever that reaches the goal, with other changes beside it. */
function search<Input>(
  guide: Guide<Input>,
  goal: Goal,
  input: Input,
  lever: Lever,
  besides: readonly Change[],
): Found | null {
  const reached = (value: Exact): boolean =>
    attempt(guide, goal, withChanges(input, [...besides, ...lever.changes(value)])) !== null;
  return nearest(lever, reached);
}

/** A number alone first; a choice beside it only where the number is not enough. */
function byLever<Input>(
  guide: Guide<Input>,
  goal: Goal,
  input: Input,
  lever: Lever,
  helping: readonly (readonly Change[])[],
): Proposal<Input> | null {
  for (const besides of [[], ...helping]) {
    const found = search(guide, goal, input, lever, besides);
    if (!found) continue;
    // A choice that was not said may be asked for further on only: near enough the number may do without it.
    const turns = [...(lever.turns ?? []), found.value];
    const alone = besides.length > 0 ? search(guide, goal, input, { ...lever, turns }, []) : null;
    const changes = lever.changes((alone ?? found).value);
    return proposal(guide, goal, input, alone ? changes : [...besides, ...changes], alone ?? found);
  }
  return null;
}

function proposals<Input>(
  guide: Guide<Input>,
  goal: Goal,
  input: Input,
  levers: readonly Lever[],
): readonly Proposal<Input>[] {
  const all = combinations(guide.choices(input));
  const enough = all.filter(({ changes }) => attempt(guide, goal, withChanges(input, changes)));
  const helping = all.filter((each) => !enough.includes(each)).map(({ changes }) => changes);
  const chosen = smallest(enough).map(({ changes }) => proposal(guide, goal, input, changes));
  const turned = levers.map((lever) => byLever(guide, goal, input, lever, helping));
  return [...chosen, ...turned].filter((each): each is Proposal<Input> => each !== null);
}

/**
 * Every single change that reaches a goal, found by scoring with the regulation itself and never by a formula of its
 * own: for each lever the nearest value, and the smallest changes of what is one of a few.
 * @param levers what may be changed, and how far: the guide's own unless told
 * @throws KinerjaError `invalid-data` for a grade that the law has not, and as the regulation does for `input`
 */
export function wayTo<Input>(
  guide: Guide<Input>,
  input: Input,
  goal: Goal,
  levers?: readonly Lever[],
): Way<Input> {
  check(guide, goal);
  const outcome = guide.regulation.score(input);
  if (!outcome.done) return { standing: 'missing', missing: outcome.missing };
  if (reaches(guide, goal, outcome)) return { standing: 'reached', goal, outcome };
  const found = proposals(guide, goal, input, levers ?? guide.levers(input));
  return { standing: 'open', goal, outcome, proposals: found };
}

/**
 * What would give the next better grade. A law without grades has no next one: ask `wayTo` for a value there.
 * @throws KinerjaError `invalid-data`, as the regulation does for `input`
 */
export function nextGrade<Input>(guide: Guide<Input>, input: Input, levers?: readonly Lever[]): Way<Input> {
  const outcome = guide.regulation.score(input);
  if (!outcome.done) return { standing: 'missing', missing: outcome.missing };
  if (guide.grades.length === 0) return { standing: 'ungraded', outcome };
  const place = outcome.grade === null ? guide.grades.length : guide.grades.indexOf(outcome.grade);
  const next = guide.grades[place - 1];
  return next === undefined ? { standing: 'best', outcome } : wayTo(guide, input, { grade: next }, levers);
}
