import { type Exact, divide, less, multiply, round, subtract } from '../scoring/exact.ts';
import type { Change, InputPath } from './what-if.ts';

/** A number of an input that could be another one. */
export interface Lever {
  /** Where it is in the input. */
  readonly path: InputPath;
  readonly now: Exact;
  /** The least and the greatest value that is looked at, both included. */
  readonly from: Exact;
  readonly to: Exact;
  /** The smallest change that can be told apart; values are whole multiples of it. Above zero. */
  readonly step: Exact;
  /**
   * Where the score may turn or jump: from each of these values on it is looked at anew. Between two of them it only
   * rises or only falls, which the search relies on to miss nothing; what it finds is scored and holds in any case.
   */
  readonly turns?: readonly Exact[];
  /** What to write into the input for a value. */
  readonly changes: (value: Exact) => readonly Change[];
}

/** The nearest value of a lever that does what is wanted, and how far beyond it that still holds. */
export interface Found {
  readonly value: Exact;
  /** The furthest value in the same direction up to which all values hold. */
  readonly until: Exact;
}

type Holds = (place: bigint) => boolean;
/** Places on the grid of a lever, the nearer end first. */
type Stretch = readonly [near: bigint, far: bigint];

function floor(value: Exact): bigint {
  const rounded = round(value, 0);
  return BigInt(rounded) - (less(value, rounded) ? 1n : 0n);
}

const ceiling = (value: Exact): bigint => -floor(subtract('0', value));

/** The last place from `known` towards `other` that is as `known` is, when `other` is not. */
function edge(known: bigint, other: bigint, holds: Holds): bigint {
  const truth = holds(known);
  let [inside, outside] = [known, other];
  while (outside - inside > 1n || inside - outside > 1n) {
    const middle = (inside + outside) / 2n;
    if (holds(middle) === truth) inside = middle;
    else outside = middle;
  }
  return inside;
}

const most = (one: bigint, other: bigint): bigint => (one > other ? one : other);
const least = (one: bigint, other: bigint): bigint => (one < other ? one : other);
const rising = (one: bigint, other: bigint): number => (one < other ? -1 : Number(one > other));

/** The stretches above the value of now, nearest first; none when it is at the end of its range. */
function above({ now, from, to, step, turns = [] }: Lever): readonly Stretch[] {
  const first = most(floor(divide(now, step)) + 1n, ceiling(divide(from, step)));
  const last = floor(divide(to, step));
  if (first > last) return [];
  const inner = turns.map((turn) => ceiling(divide(turn, step))).filter((at) => at > first && at <= last);
  const starts = [first, ...new Set(inner)].sort(rising);
  return starts.map((start, at): Stretch => [start, (starts[at + 1] ?? last + 1n) - 1n]);
}

/** The stretches below the value of now, nearest first. */
function below({ now, from, to, step, turns = [] }: Lever): readonly Stretch[] {
  const first = least(ceiling(divide(now, step)) - 1n, floor(divide(to, step)));
  const last = ceiling(divide(from, step));
  if (first < last) return [];
  const inner = turns
    .map((turn) => ceiling(divide(turn, step)) - 1n)
    .filter((at) => at < first && at >= last);
  const starts = [first, ...new Set(inner)].sort((one, other) => rising(other, one));
  return starts.map((start, at): Stretch => [start, (starts[at + 1] ?? last - 1n) + 1n]);
}

/** The first place that holds, walking the stretches. */
function begin(stretches: readonly Stretch[], holds: Holds): readonly [at: number, place: bigint] | null {
  for (const [at, [near, far]] of stretches.entries()) {
    if (holds(near)) return [at, near];
    if (holds(far)) return [at, edge(near, far, holds) + (near < far ? 1n : -1n)];
  }
  return null;
}

/** How far it holds without a gap from the first place, which is in the first of the stretches. */
function end([first, ...others]: readonly Stretch[], place: bigint, holds: Holds): bigint {
  let last = place;
  for (const [near, far] of [[place, first?.[1] ?? place] as const, ...others]) {
    if (!holds(near)) return last;
    if (!holds(far)) return edge(near, far, holds);
    last = far;
  }
  return last;
}

function seek(lever: Lever, stretches: readonly Stretch[], holds: (value: Exact) => boolean): Found | null {
  const known = new Map<bigint, boolean>();
  const value = (place: bigint): Exact => multiply(String(place), lever.step);
  const at: Holds = (place) => {
    const answer = known.get(place) ?? holds(value(place));
    known.set(place, answer);
    return answer;
  };
  const first = begin(stretches, at);
  if (!first) return null;
  const [stretch, place] = first;
  return { value: value(place), until: value(end(stretches.slice(stretch), place, at)) };
}

const distance = (one: Exact, other: Exact): Exact =>
  less(one, other) ? subtract(other, one) : subtract(one, other);

/** The value of a lever nearest to that of now for which `holds`; `null` when there is none in its range. */
export function nearest(lever: Lever, holds: (value: Exact) => boolean): Found | null {
  const up = seek(lever, above(lever), holds);
  const down = seek(lever, below(lever), holds);
  if (!up || !down) return up ?? down;
  return less(distance(down.value, lever.now), distance(up.value, lever.now)) ? down : up;
}
