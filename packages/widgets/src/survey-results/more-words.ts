import type { Break, Field, QualityAnswer, QualityQuestion } from '@kinerja/core/publication';

/** A period of an ordinary length, so that a chart can name it shortly; anything else is named by its last month. */
export type ShortPeriod =
  | { readonly length: 'year'; readonly year: string }
  | { readonly length: 'half' | 'quarter'; readonly part: number; readonly year: string }
  | { readonly length: 'other'; readonly month: string; readonly year: string };

/** What the rest of the results says. Numbers and names come finished. */
export interface MoreWords {
  readonly explained: {
    readonly readings: string;
    readonly readingsWhy: (elements: string, weight: string, sum: string) => string;
    readonly used: string;
    readonly why: string;
    readonly proof: string;
    readonly proofText: string;
    readonly hash: string;
    readonly download: string;
    readonly copy: string;
    readonly copied: string;
    readonly columns: readonly [weight: string, index: string, grade: string];
  };
  /** Hands the figures of a table out. */
  readonly save: string;
  readonly table: string;
  readonly chartFailed: string;
  readonly quality: {
    readonly lead: string;
    readonly summary: (met: string, all: string, unknown: string | undefined) => string;
    readonly met: string;
    readonly unmet: string;
    readonly unknown: string;
    readonly names: Readonly<Record<QualityQuestion, string>>;
    readonly facts: (answer: QualityAnswer, number: (value: number | string) => string) => string;
    readonly basis: string;
  };
  readonly trend: {
    readonly title: string;
    readonly lead: (first: string, from: string, last: string, to: string) => string;
    readonly alone: string;
    readonly single: string;
    readonly unread: string;
    readonly chart: string;
    /** A line break stands between what may be written below each other. */
    readonly place: (period: ShortPeriod) => string;
    readonly noInterval: string;
    readonly breakBefore: (period: string, reasons: string) => string;
    readonly breaks: Readonly<Record<Break, string>>;
    readonly withheld: (period: string, count: string, least: string) => string;
    readonly incomplete: (period: string) => string;
    readonly columns: readonly [
      period: string,
      index: string,
      grade: string,
      count: string,
      method: string,
      note: string,
    ];
    readonly method: (law: string, weight: string) => string;
    readonly withheldNote: string;
    readonly breakNote: string;
  };
  readonly importance: {
    readonly title: string;
    readonly lead: (elements: string) => string;
    readonly leadNone: string;
    readonly stated: string;
    readonly derived: string;
    readonly missing: string;
    readonly chart: string;
    readonly performance: string;
    readonly importance: string;
    readonly cross: string;
    readonly fields: Readonly<Record<Field, string>>;
    readonly columns: readonly [element: string, importance: string, mean: string, field: string];
  };
  readonly groups: {
    readonly title: (by: string) => string;
    readonly withheld: string;
    readonly explained: (least: string) => string;
    readonly columns: readonly [group: string, count: string, index: string, grade: string];
  };
  readonly followUp: {
    readonly title: string;
    readonly none: string;
    readonly about: (element: string, value: string) => string;
    readonly responsible: string;
    readonly due: string;
    readonly done: (day: string) => string;
    readonly open: string;
    readonly late: string;
    readonly result: string;
  };
  readonly receipt: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly hint: string;
    readonly check: string;
    readonly checking: string;
    readonly invalid: string;
    readonly counted: (code: string) => string;
    readonly elsewhere: (code: string, title: string) => string;
    readonly unknown: (code: string) => string;
    readonly waiting: (count: string) => string;
  };
}
