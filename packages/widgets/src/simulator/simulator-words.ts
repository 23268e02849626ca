import type { Notice } from '@kinerja/core/scoring';

/** One page of the introduction. */
export interface Page {
  readonly title: string;
  readonly text: string;
}

/** The words of the simulator. */
export interface SimulatorWords {
  readonly title: string;
  readonly privacy: string;
  readonly madeUp: string;
  readonly madeUpHint: string;
  readonly changed: string;
  readonly pick: string;
  readonly pickHint: string;
  readonly kinds: {
    readonly [K in 'evaluation' | 'survey' | 'distribution' | 'credit' | 'appraisal' | 'schemes']: string;
  };
  readonly survey: (elements: number, weight: string, highest: number) => string;
  readonly indicators: string;
  readonly points: string;
  readonly scheme: (region: string) => string;
  readonly inForce: (from: string, until: string | undefined) => string;
  readonly unknownScheme: readonly [title: string, text: string];
  readonly intro: {
    readonly label: string;
    readonly step: (at: number, of: number) => string;
    readonly pages: readonly [Page, Page, Page];
    readonly next: string;
    readonly back: string;
    readonly skip: string;
    readonly finish: string;
    readonly again: string;
  };
  readonly entry: string;
  readonly result: string;
  readonly explained: string;
  readonly joint: string;
  readonly predicate: string;
  readonly empty: (what: string) => string;
  readonly impossible: string;
  readonly noValue: string;
  readonly noGrade: string;
  readonly reset: string;
  readonly choose: string;
  readonly missingTitle: string;
  readonly impossibleTitle: string;
  readonly rules: {
    readonly type: string;
    readonly count: string;
    readonly above: (least: string) => string;
    readonly least: (least: string) => string;
    readonly between: (least: string, most: string) => string;
    readonly other: string;
  };
  readonly reasons: string;
  readonly noReasons: string;
  readonly way: string;
  readonly noWay: string;
  readonly changes: {
    readonly title: string;
    readonly none: string;
    readonly value: (before: string, after: string, by: string) => string;
    readonly grade: (before: string, after: string) => string;
    readonly before: (text: string) => string;
    readonly appeared: string;
    readonly vanished: string;
    readonly list: (count: number) => string;
  };
  readonly steps: string;
  readonly stepsHint: string;
  readonly basis: string;
  readonly basisHint: string;
  readonly boundary: string;
  readonly notices: { readonly [N in Notice]: string };
  /** Told when a change is settled. */
  readonly told: (now: string, change: string) => string;
  /** Told before anything was changed. */
  readonly begin: string;
  readonly toldChange: (before: string) => string;
  readonly toldSame: string;
  /** What to do about entries that are wanting, or that cannot be. */
  readonly toldMissing: string;
  readonly toldImpossible: string;
}
