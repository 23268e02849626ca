import type { Voice } from '../schemes/scheme.ts';
import {
  type HeardRaters,
  type HeardVoices,
  type JudgedAxis,
  type LevelCounts,
  type RaterVoice,
  axesOf,
  isRaterVoice,
  nobody,
  ratersIn,
  together,
} from './input.ts';
import { fewest } from './open-voices.ts';

/** What became of one voice on one axis. */
export interface PooledAxis {
  readonly axis: JudgedAxis;
  /** Of enough raters; `null`: not heard under its own name. */
  readonly counts: LevelCounts | null;
  /** The voice that its raters count with, when that one is heard. */
  readonly into?: RaterVoice;
}

/** A voice of raters after those too few have been counted elsewhere. */
export interface PooledRaters {
  readonly axes: readonly PooledAxis[];
  readonly tied: boolean;
}

/** A rule of a scheme about raters; figures have none of it. */
type RaterSource = Voice & { readonly id: RaterVoice };

const ratersOf = (sources: readonly Voice[]): readonly RaterSource[] =>
  sources.filter((voice): voice is RaterSource => isRaterVoice(voice.id));

/** Own raters of an axis, and those of voices too small that count here; nobody, where it is not asked about it. */
function gathered(
  voice: RaterSource,
  axis: JudgedAxis,
  input: HeardVoices,
  all: readonly RaterSource[],
): LevelCounts {
  if (!axesOf(voice).includes(axis)) return nobody;
  return all
    .filter(({ rollUp }) => rollUp === voice.id)
    .map((small) => ({ least: fewest(small), counts: gathered(small, axis, input, all) }))
    .filter(({ least, counts }) => ratersIn(counts) < least)
    .reduce((sum, { counts }) => together(sum, counts), together(input[voice.id]?.[axis] ?? nobody, nobody));
}

/** Where the raters of an axis that is not heard itself count in the end; nowhere when that is not heard either. */
function destination(
  voice: RaterSource,
  axis: JudgedAxis,
  input: HeardVoices,
  all: readonly RaterSource[],
): RaterVoice | undefined {
  const into = all.find(({ id }) => id === voice.rollUp);
  if (!into || !axesOf(into).includes(axis)) return undefined;
  const heard = ratersIn(gathered(into, axis, input, all)) >= fewest(into);
  return heard ? into.id : destination(into, axis, input, all);
}

function pooledAxis(
  voice: RaterSource,
  axis: JudgedAxis,
  input: HeardVoices,
  all: readonly RaterSource[],
): PooledAxis {
  const counts = gathered(voice, axis, input, all);
  if (ratersIn(counts) >= fewest(voice)) return { axis, counts };
  const into = destination(voice, axis, input, all);
  return into ? { axis, counts: null, into } : { axis, counts: null };
}

/**
 * What became of a voice of raters. Each axis is counted by itself: of seven raters two may have judged only one. All
 * that follows is made of this, so that nothing that is shown knows more of a group too small than that it was.
 */
export function pooled(voice: Voice, input: HeardVoices, sources: readonly Voice[]): PooledRaters {
  if (!isRaterVoice(voice.id)) return { axes: [], tied: false };
  const source = { ...voice, id: voice.id };
  const all = ratersOf(sources);
  const axes = axesOf(voice).map((axis) => pooledAxis(source, axis, input, all));
  // By name a tie can be told; of a group only when the group is shown.
  const told = voice.anonymousFrom === null || axes.some(({ counts }) => counts !== null);
  return { axes, tied: told && input[voice.id]?.tied === true };
}

/** A voice as it may be told to anybody; nothing when no axis of it is heard. */
export function pooledInput(voice: Voice, input: HeardVoices, sources: readonly Voice[]): HeardRaters {
  const { axes, tied } = pooled(voice, input, sources);
  const heard = axes.flatMap(({ axis, counts }) => (counts ? [[axis, counts] as const] : []));
  return { ...Object.fromEntries(heard), ...(tied && { tied }) };
}
