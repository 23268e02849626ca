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
  /** A value as it was put in: `term`. */
  | 'given'
  /** How far a target was reached, by the law's own formula: `term`, `target`, `actual`, `formula`. */
  | 'achieved'
  /** The value that the law's table gives for an achievement: `category`, and the `line` it lies on. */
  | 'valued'
  /** Mean of the steps it came from: `term`. */
  | 'averaged'
  /** A share of the whole: `term`, `weight`. */
  | 'shared'
  /** Sum of the steps it came from: `term`. */
  | 'summed'
  /** Not more than `limit`, or not less. */
  | 'limited'
  /** Angka kredit of a time: `months`, `percent`, `coefficient`. */
  | 'credited'
  /** What is still needed: `level`, `towards`, `need`, `has`. */
  | 'needed'
  /** Whether a limit on a group is kept: `rule`, `predicates`, `limit`, `share`. */
  | 'checked'
  /** A level that a person judged: `axis`, and `item` for one of its items. */
  | 'judged'
  /** A cell of the predicate matrix: `results`, `behaviour`. */
  | 'predicate'
  /** What an explicit table gives: for the word `category`, or for the step it came from; `line`, `count`. */
  | 'mapped'
  /** Mean of what raters judged: `term` (their voice), `axis`, `raters`. */
  | 'heard'
  /** Why a voice has no value of its own: `term`, `axis`; its value is where its raters count, or `left-out`. */
  | 'unheard'
  /** Weight of a voice among those heard: `term`, `weight`, and `of`, what theirs add up to. */
  | 'rescaled';

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
