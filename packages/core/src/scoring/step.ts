/** Where a number or a rule comes from, and how far it can be relied on. */
export interface Citation {
  /** Short title, e.g. `PermenPANRB 14/2017`. */
  readonly law: string;
  /** Article, annex or table; in Indonesian, as the law names it. */
  readonly place: string;
  /**
   * `assumption`: no source was found for this value. `local-policy`: an office decides it.
   * Both must be said wherever the value is shown.
   */
  readonly status: 'in-force' | 'superseded' | 'local-policy' | 'assumption';
}

/** What a step did. Each has a sentence in every language file. */
export type StepId =
  /** Mean of one unsur (NRR): `element`, and `sum` and `count`, or a printed `mean`. */
  | 'mean'
  /** NRR × weight: `element`, `weight`. */
  | 'weighted'
  /** Sum of the weighted means (nilai interval, NI). */
  | 'total'
  /** NI × `factor` (nilai interval konversi, NIK). */
  | 'converted'
  /** Rounded half up to `digits` decimals. */
  | 'rounded'
  /** The band that the rounded value falls in: `from`, `grade`. */
  | 'graded'
  /** A level that a person judged: `axis`, and `item` for one of its items. */
  | 'judged'
  /** A cell of the predicate matrix: `results`, `behaviour`. */
  | 'predicate';

/**
 * One step of a calculation, with the steps it came from: plain JSON, made by the computation itself.
 * `value` is exact: a whole number or decimal (`"3.31"`), a fraction where no decimal ends (`"138/49"`),
 * or an id (`"B"`, `"sangat-baik"`).
 */
export interface Step {
  readonly id: StepId;
  readonly value: string;
  readonly arguments: Readonly<Record<string, string | number>>;
  readonly citation: Citation;
  /** Origin: the steps whose values this one used. */
  readonly from: readonly Step[];
}
