import type { Citation, StepId } from '../scoring/step.ts';

/** What a sentence about one step may use: finished words and numbers, already in the reader's language. */
export interface StepFacts {
  /** The value of the step: a number as people write it, or the name of a grade, level or predicate. */
  readonly value: string;
  /** The argument of that name: a number as people write it, a name, or the text itself. */
  readonly argument: (name: string) => string;
  /** The argument as the step has it, for a choice of words; empty when it has none. */
  readonly raw: (name: string) => string;
  /** Whether the step has an argument of that name. */
  readonly has: (name: string) => boolean;
  /** The value of the step that this one came from first; empty when it came from none. */
  readonly origin: string;
  /** How many steps it came from. */
  readonly count: number;
  /** Whether a step of that id is among those it rests on, at any depth. */
  readonly rests: (on: StepId) => boolean;
}

/** The words of the explanation; a step without a sentence does not compile. */
export interface StepWords {
  readonly sentences: { readonly [Id in StepId]: (facts: StepFacts) => string };
  /** A limit on a group in words, by its rule. */
  readonly limits: Readonly<Record<string, (limit: string, predicates: string) => string>>;
  readonly axes: { readonly results: string; readonly behaviour: string };
  /** Beside a citation. */
  readonly statuses: { readonly [Status in Citation['status']]: string };
  readonly basis: string;
  readonly exactValue: (value: string) => string;
  readonly origin: (count: number) => string;
}
