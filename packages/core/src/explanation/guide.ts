import type { Regulation } from '../scoring/regulation.ts';
import type { Step } from '../scoring/step.ts';
import type { Done } from './address.ts';
import type { Lever } from './levers.ts';
import type { Reason } from './reason.ts';
import type { InputPath, Json } from './what-if.ts';

/** Something of an input that is one of a few. */
export interface Choice {
  readonly path: InputPath;
  /** `undefined` when it was not said. */
  readonly now: Json | undefined;
  /** In their order, where they have one. */
  readonly options: readonly Json[];
}

/**
 * What the steps of a regulation cannot say by themselves: what of an input can be changed and how far, where in the
 * input a step comes from, and what has cost most. One small maker per method; everything else is general.
 */
export interface Guide<Input> {
  readonly regulation: Regulation<Input>;
  /** Grades or predicates, best first; empty where the law has none, so that a value must be asked for. */
  readonly grades: readonly string[];
  /** Numbers that could be others. Asked only of an input that has a score. */
  readonly levers: (input: Input) => readonly Lever[];
  /** What is one of a few: levels, whether there was an innovation. */
  readonly choices: (input: Input) => readonly Choice[];
  /** The places of the input that a step read itself; `trail` leads from the root to the step. */
  readonly inputs: (trail: readonly Step[]) => readonly InputPath[];
  /** What cost something, in the order of the steps. */
  readonly reasons: (outcome: Done) => readonly Reason[];
}
