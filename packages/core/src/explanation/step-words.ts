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

/** A sentence for each of these steps; one without does not compile. */
export type Sentences<Id extends StepId> = { readonly [Each in Id]: (facts: StepFacts) => string };

/** A limit on a group in words, by its rule. */
export type LimitWords = Readonly<Record<string, (limit: string, predicates: string) => string>>;

/** What is said around the sentences. */
export interface FrameWords {
  readonly axes: { readonly results: string; readonly behaviour: string };
  /** Beside a citation. */
  readonly statuses: { readonly [Status in Citation['status']]: string };
  readonly basis: string;
  /** Instead of a law, where we chose a figure ourselves. */
  readonly ownRule: string;
  readonly exactValue: (value: string) => string;
  readonly origin: (count: number) => string;
}

/** The words of an explanation: of all steps, or of those alone that a page can show. */
export interface StepWords extends FrameWords {
  readonly sentences: Partial<Sentences<StepId>>;
}
