/** What a functional official brings that no record here has. */
export interface Career {
  /** Jenjang, by its id in the regulation, e.g. `ahli-muda`. */
  readonly level: string;
  /** Angka kredit carried over, as exact text, e.g. `87.5`. */
  readonly base?: string;
  /** Months that count, where the evaluation is not of whole months. */
  readonly months?: number;
}
