import type { Voice } from '../schemes/scheme.ts';
import { divide, multiply, round } from '../scoring/exact.ts';
import { reading } from '../scoring/inputs.ts';
import type { Notice, Outcome, Regulation } from '../scoring/regulation.ts';
import type { Step } from '../scoring/step.ts';
import { hearCitizens, hearTargets } from './figures.ts';
import { type Hearing, type Listening, stepsOf, sum } from './hearing.ts';
import { type HeardVoices, checkHeard, isRaterVoice } from './input.ts';
import { type VoicesOfScheme, openVoices } from './open-voices.ts';
import { hearRaters } from './raters.ts';

/** How a scheme joins its voices: a rule like any other, to score, explain, seal and verify. */
export interface JointRegulation extends Regulation<HeardVoices> {
  readonly voices: VoicesOfScheme['voices'];
}

/** A voice that is heard and has a weight. */
interface Weighted {
  readonly id: string;
  readonly weight: string;
  readonly value: Step;
}

function hear(it: Listening, voice: Voice): Hearing {
  if (isRaterVoice(voice.id)) return hearRaters(it, voice);
  return voice.id === 'citizens' ? hearCitizens(it, voice) : hearTargets(it, voice);
}

function weightedOf(hearings: readonly Hearing[]): readonly Weighted[] {
  return hearings.flatMap(({ voice: { id, weight }, value }) =>
    weight !== null && value ? [{ id, weight, value }] : [],
  );
}

/** Σ value × weight; where a voice is not heard, its weight goes to the others in proportion. */
function join({ step }: Listening, heard: readonly Weighted[]): Step {
  const of = sum(heard.map(({ weight }) => weight));
  const parts = heard.map(({ id: term, weight: own, value }) => {
    const weight = divide(own, of);
    const rescaled = of === '1' ? [] : [step('rescaled', weight, { term, weight: own, of })];
    return step('shared', multiply(value.value, weight), { term, weight }, [value, ...rescaled]);
  });
  return step('summed', sum(parts.map(({ value }) => value)), { term: 'joint' }, parts);
}

/** What the joint value is withheld for: by the policy of a voice, or since no voice with a weight is heard at all. */
function withheld(hearings: readonly Hearing[]): readonly (readonly string[])[] {
  const weighty = hearings.filter(({ voice }) => voice.weight !== null);
  if (weighty.every(({ value }) => !value))
    return weighty.flatMap(({ voice, missing }) => (missing.length > 0 ? missing : [[voice.id]]));
  return weighty.filter(({ voice }) => voice.missing === 'withhold').flatMap(({ missing }) => missing);
}

function noticesOf(hearings: readonly Hearing[]): readonly Notice[] {
  const lost = ({ voice, missing }: Hearing): boolean => voice.weight !== null && missing.length > 0;
  const into = ({ unheard }: Hearing): boolean => unheard.some((step) => 'into' in step.arguments);
  return [
    ...(hearings.some(lost) ? (['voices-left-out'] as const) : []),
    ...(hearings.some(into) ? (['voices-joined'] as const) : []),
    ...(hearings.some(({ tied }) => tied) ? (['ties-declared'] as const) : []),
  ];
}

/**
 * The rule by which a scheme joins its voices to one value of 0 to 100, exact and rounded at the end; `parts` are the
 * value of each voice, also of those that only inform, and why one has none. Raters fewer than the minimum, or than
 * may be shown, are no voice: they count with the one the scheme names, else its policy decides. Never zero.
 * @throws KinerjaError `invalid-data` with each place of the scheme that cannot be joined
 */
export function jointValue(scheme: VoicesOfScheme): JointRegulation {
  const voices = openVoices(scheme);
  const step = stepsOf(voices);

  function score(input: HeardVoices): Outcome {
    const reader = reading();
    checkHeard(reader, input, voices.sources);
    const it = { voices, input, reader, step };
    const hearings = voices.sources.map((voice) => hear(it, voice));
    const missing = [...reader.missing(), ...withheld(hearings).map((path) => ({ path }))];
    if (missing.length > 0) return { done: false, missing };
    const whole = join(it, weightedOf(hearings));
    const { digits } = voices;
    const root = step('rounded', round(whole.value, digits), { digits }, [whole]);
    const parts = hearings.flatMap(({ value, unheard }) => [...(value ? [value] : []), ...unheard]);
    return { done: true, value: root.value, grade: null, step: root, parts, notices: noticesOf(hearings) };
  }

  // A scheme has no day from which it is in force: the record names the one that it used.
  return { id: `${scheme.id}-${scheme.version}+voices`, inForce: { from: '' }, voices, score };
}
