import type { Indicator, Outlook, Plan, Standing } from '@kinerja/core/evaluation';
import type { Told } from '../shared/plan-body.ts';
import type { Rule } from './report.ts';

/** Words around a file that is described and never sent. */
export interface EvidenceWords {
  readonly label: string;
  readonly hint: string;
  readonly reading: string;
  readonly chosen: (name: string, size: string) => string;
  readonly hash: string;
  /** The browser cannot compute one, or the file is too large for it. */
  readonly noHash: string;
  /** The device took the file away while it was read. */
  readonly unreadable: string;
  readonly remove: string;
}

/** Words around the cause of an obstacle. */
export interface AnalysisWords {
  readonly category: string;
  readonly noCategory: string;
  readonly support: string;
  readonly supportHint: string;
  readonly guide: string;
  readonly guideHint: string;
  /** What is asked about the obstacle, and then about each answer. */
  readonly why: (about: string) => string;
  readonly whyOfNothing: string;
  readonly step: (place: number, most: number) => string;
  readonly further: string;
  readonly back: string;
  readonly root: (cause: string) => string;
  readonly enough: string;
}

/** The labels and hints of the report form. */
export interface ReportWords {
  readonly on: string;
  readonly between: (first: string, last: string) => string;
  readonly value: (unit: string) => string;
  readonly valueHints: { readonly [Way in Indicator['accumulation']]: string };
  /** The two numbers of a ratio. */
  readonly part: string;
  readonly of: string;
  readonly done: string;
  readonly note: string;
  readonly evidence: string;
  readonly title: string;
  readonly titleHint: string;
  readonly url: string;
  readonly urlHint: string;
  readonly evidenceFile: EvidenceWords;
  readonly obstacle: string;
  readonly what: string;
  readonly cause: string;
  readonly causeHint: string;
  readonly analysis: AnalysisWords;
  readonly send: string;
  readonly again: string;
  readonly sending: string;
  readonly cancel: string;
  readonly mend: (count: number) => string;
  /** A sentence for everything that can be wrong; `first` and `last` are the days that may be reported on. */
  readonly rules: { readonly [R in Exclude<Rule, 'unclear'>]: (first: string, last: string) => string };
  readonly kept: string;
  /** An earlier attempt to send arrived after all. */
  readonly arrived: string;
}

/** Words about how a target goes on; amounts come with their unit. */
export interface PaceWords {
  readonly planned: (amount: string) => string;
  readonly paces: {
    readonly [Pace in Exclude<Standing['pace'], 'unknown'>]: string;
  };
  /** More or less than expected, whichever is better. */
  readonly apart: (amount: string, more: boolean) => string;
  readonly needed: (amount: string) => string;
  readonly neededLimit: (amount: string) => string;
  readonly forecast: (value: string, low: string, high: string) => string;
  readonly certain: (value: string) => string;
  readonly outlooks: { readonly [It in Outlook]: string };
  readonly rough: (inTen: string, months: number) => string;
  readonly roughPoint: (months: number) => string;
  readonly gaps: (months: string) => string;
  readonly tooEarly: (least: number) => string;
}

/** Words about the months of a target. */
export interface MonthWords {
  readonly summary: string;
  readonly glance: (reported: number, months: number) => string;
  readonly glanceOf: (result: string) => string;
  readonly keys: { readonly reported: string; readonly planned: string };
  readonly lead: (total: boolean) => string;
  readonly legend: {
    readonly main: string;
    readonly reference: string;
    readonly forecast: string;
    readonly band: string;
  };
  readonly chart: (result: string) => string;
  readonly chartMore: (value: string, planned: string) => string;
  readonly failed: string;
  readonly table: string;
  readonly caption: (result: string) => string;
  readonly columns: {
    readonly month: string;
    readonly planned: string;
    readonly reported: string;
    readonly plannedTotal: string;
    readonly total: string;
    readonly forecast: string;
  };
  readonly none: string;
  readonly ahead: string;
}

/** Words about what is due, and about what came from elsewhere. */
export interface WatchWords {
  readonly overdue: (count: number) => string;
  readonly soon: (count: number) => string;
  readonly nothing: string;
  /** Of one target: the stretch, its last day, and how many days are left. */
  readonly report: (stretch: string, last: string, left: number) => string;
  readonly more: (count: number) => string;
  readonly unknownScheme: (id: string) => Told;
  readonly newReports: (count: number, results: readonly string[]) => string;
  readonly revised: string;
  readonly held: string;
  readonly show: string;
  readonly close: string;
}

export interface TrackerWords {
  readonly heading: string;
  readonly absent: Told;
  readonly summary: (reached: number, open: number, missing: number) => string;
  readonly supports: string;
  readonly report: string;
  readonly reportOn: (result: string) => string;
  readonly stages: { readonly [Stage in Exclude<Plan['stage'], 'agreed'>]: Told };
  readonly notBegun: (day: string) => Told;
  readonly waiting: (count: number) => string;
  readonly received: (code: string) => Told;
  readonly stored: (code: string) => Told;
  readonly form: ReportWords;
  readonly pace: PaceWords;
  readonly months: MonthWords;
  readonly around: WatchWords;
}

/** Numbers and what they count, without those that are none. */
export function sentence(...counts: readonly [number, string][]): string {
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `${told.join(', ')}.`;
}

/** Results after a colon, in quotation marks; nothing where none is told. */
export function named(results: readonly string[]): string {
  return results.length > 0 ? `: ${results.map((result) => `“${result}”`).join(', ')}` : '';
}
