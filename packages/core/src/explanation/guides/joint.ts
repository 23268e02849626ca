import type { HeardVoices, JointRegulation, JudgedAxis, LevelCounts } from '../../multi-source/index.ts';
import type { Exact } from '../../scoring/exact.ts';
import type { Step } from '../../scoring/step.ts';
import type { Addressed } from '../address.ts';
import type { Choice, Guide } from '../guide.ts';
import type { Lever } from '../levers.ts';
import { reason } from '../reason.ts';
import { type Best, losses } from '../reasons.ts';
import type { InputPath } from '../what-if.ts';
import { type Reach, numberLever, unit } from './numbers.ts';

/** What the one superior can say of an axis. */
const judgements = [
  { below: 1, meets: 0, exceeds: 0 },
  { below: 0, meets: 1, exceeds: 0 },
  { below: 0, meets: 0, exceeds: 1 },
] as const;

const judged = (counts: LevelCounts | undefined): (typeof judgements)[number] | undefined =>
  judgements.find(
    (each) => each.below === counts?.below && each.meets === counts.meets && each.exceeds === counts.exceeds,
  );

/** The top of the joint scale, which is the same in every scheme. */
const top = '100';

/**
 * How a joint value is read. What can be otherwise are the superior's own levels, the figures of targets and of the
 * citizens; how many others judged how is nobody's to turn. A scheme has no grades for it: ask for a value.
 */
export function jointGuide(regulation: JointRegulation): Guide<HeardVoices> {
  const { sources, digits } = regulation.voices;

  /** A table between scales rises, and may jump where one of its lines begins. */
  function reach(voice: 'citizens' | 'targets'): Reach {
    const { scale } = sources.find(({ id }) => id === voice) ?? {};
    const step = unit(digits);
    if (!scale || 'words' in scale.covers) return { from: '0', to: top, step };
    const turns = scale.lines.flatMap(({ from }): Exact[] => (typeof from === 'string' ? [] : [from.least]));
    return { from: scale.covers.least, to: scale.covers.greatest, step, turns };
  }

  function levers({ targets, citizens }: HeardVoices): readonly Lever[] {
    const told = (targets ?? []).flatMap(({ percent }, place) =>
      numberLever(['targets', `${place}`, 'percent'], percent, reach('targets')),
    );
    return [...told, ...numberLever(['citizens', 'index'], citizens?.index, reach('citizens'))];
  }

  function choices({ supervisor }: HeardVoices): readonly Choice[] {
    return (['results', 'behaviour'] satisfies JudgedAxis[]).flatMap((axis) => {
      const now = judged(supervisor?.[axis]);
      return now ? [{ path: ['supervisor', axis], now, options: judgements }] : [];
    });
  }

  /** A voice, and those whose raters count with it when they are few. */
  function withSmaller(id: string): readonly string[] {
    const smaller = sources.filter(({ rollUp }) => rollUp === id);
    return [id, ...smaller.flatMap((voice) => withSmaller(voice.id))];
  }

  function inputs(trail: readonly Step[]): readonly InputPath[] {
    const last = trail.at(-1);
    if (!last) return [];
    const { id, arguments: args } = last;
    const { term, axis, respondents } = args;
    if (id === 'heard') return withSmaller(String(term)).map((voice) => [voice, String(axis)]);
    if (id === 'unheard') return [axis === undefined ? [String(term)] : [String(term), String(axis)]];
    if (id === 'given') return [[respondents === undefined ? 'targets' : 'citizens']];
    // A share of the targets reads their weights, one of the voices the scheme's.
    return id === 'shared' && trail.at(-2)?.arguments['term'] === 'targets' ? [['targets']] : [];
  }

  /** The value of a voice is what the share of it in the whole was made of. */
  function bestOf({ step, trail }: Addressed): Best | null {
    const [whole, share] = trail.slice(-3);
    if (whole?.arguments['term'] !== 'joint' || share?.from[0] !== step) return null;
    const facts = { term: String(share.arguments['term']), value: step.value, best: top };
    return { best: top, because: ({ path }, cost) => reason('part-below-best', path, cost, facts) };
  }

  return {
    regulation,
    grades: [],
    levers,
    choices,
    inputs,
    reasons: (outcome) => losses(outcome, bestOf),
  };
}
