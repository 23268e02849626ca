import type { Step } from './step.ts';

/** Something the rule needs and the input does not have: a path into the input. */
export interface Missing {
  readonly path: readonly string[];
}

/**
 * Something a reader must be told beside the value. `below-scale`: under the lowest value that the scale can give,
 * so not graded. `printed-means`: computed from printed, already rounded means. `voices-left-out`: a voice with a
 * weight is not in it, which went to the others. `voices-joined`: raters too few to be heard alone count with others.
 * `ties-declared`: a rater declared a tie with the employee.
 */
export type Notice = 'below-scale' | 'printed-means' | 'voices-left-out' | 'voices-joined' | 'ties-declared';

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

/**
 * Grade → the least value (exact text) that has it, best first; each reaches up to the one before. Grade ids are
 * words: an object would put numbers in another order.
 */
export type Grades = Readonly<Record<string, string>>;

/** Which law this is, and when it was in force. */
export interface Enacted {
  /** `<kind>-<number>-<year>`, and `+<reading>` where offices apply the same law differently. */
  readonly id: string;
  /** First and last day in force, or the month or year where no more was confirmed; no `until`: still in force. */
  readonly inForce: { readonly from: string; readonly until?: string };
}

/**
 * A rule with its numbers. A published regulation is never edited: a correction is a new id, so that
 * old receipts still verify.
 */
export interface Regulation<Input> extends Enacted {
  /**
   * Pure: the same input gives the same outcome, everywhere.
   * @throws KinerjaError `invalid-data` naming the place, when a value is not possible at all
   */
  score(input: Input): Outcome;
}
