import type { Text } from '../text.ts';
import type { Step } from './step.ts';

/** Something the rule needs and the input does not have: a path into the input. */
export interface Missing {
  readonly path: readonly string[];
}

/**
 * Something a reader must be told beside the value. `below-scale`: under the lowest value that the scale can give,
 * so not graded. `printed-means`: computed from printed, already rounded means.
 */
export type Notice = 'below-scale' | 'printed-means';

/** A value with its working, or what is missing for one. Missing is never zero and never an exception. */
export type Outcome =
  | {
      readonly done: true;
      /** The public value: the rounded index (`"78.74"`) or the predicate id (`"baik"`). */
      readonly value: string;
      /** Id of the grade, `null` when the value lies in no band. */
      readonly grade: string | null;
      /** The last step; its `from` is the whole calculation. */
      readonly step: Step;
      /** Further values of the same calculation: the grade of each unsur. */
      readonly parts: readonly Step[];
      readonly notices: readonly Notice[];
    }
  | { readonly done: false; readonly missing: readonly Missing[] };

/** A band of values: the grade applies from this value up, to the next band. */
export interface Band {
  readonly from: string;
  readonly grade: string;
  readonly label: Text;
}

/**
 * A rule with its numbers. A published regulation is never edited: a correction is a new id, so that
 * old receipts still verify.
 */
export interface Regulation<Input> {
  /** `<kind>-<number>-<year>`, and `+<reading>` where offices apply the same law differently. */
  readonly id: string;
  /** First and last day in force; no `until` means still in force as far as known. */
  readonly inForce: { readonly from: string; readonly until?: string };
  /** Grades or predicates with their official labels, best first. */
  readonly grades: readonly { readonly grade: string; readonly label: Text; readonly from?: string }[];
  /**
   * Pure: the same input gives the same outcome, everywhere.
   * @throws KinerjaError `invalid-data` naming the place, when a value is not possible at all
   */
  score(input: Input): Outcome;
}
