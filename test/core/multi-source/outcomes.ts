import assert from 'node:assert/strict';
import { type HeardVoices, jointValue } from '@kinerja/core/multi-source';
import { type Outcome, type Step, score } from '@kinerja/core/scoring';
import { both, scheme } from './scheme.ts';

/** All voices, each of enough people. */
export const everybody: HeardVoices = {
  supervisor: both(0, 1, 0),
  self: both(0, 0, 1),
  peer: both(0, 2, 2),
  subordinate: both(1, 2, 0),
  'third-party': both(0, 0, 3),
  citizens: { index: '81.25', respondents: 120 },
  targets: [
    { id: 'a', percent: '95' },
    { id: 'b', percent: '130' },
  ],
};
/** The same without some. */
export const without = (...ids: readonly string[]): HeardVoices =>
  Object.fromEntries(Object.entries(everybody).filter(([id]) => !ids.includes(id)));

/** An outcome that has a value. */
export function done(outcome: Outcome): Extract<Outcome, { done: true }> {
  assert.ok(outcome.done, JSON.stringify(outcome));
  return outcome;
}
/** What comes of an input. */
export const of = (input: HeardVoices, by = scheme) => done(score(jointValue(by), input));
/** A step and all that it came from. */
export const all = (step: Step): readonly Step[] => [step, ...step.from.flatMap(all)];
/** The step of that id about that term. */
export const find = (step: Step, id: string, term: string) =>
  all(step).find((each) => each.id === id && each.arguments['term'] === term);
