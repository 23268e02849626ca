import type { KinerjaError } from '@kinerja/core';
import type { Target } from '@kinerja/core/evaluation';
import type { Drawing } from './months-part.ts';
import type { News } from './news.ts';
import type { ReportActions } from './report-fields.ts';
import type { Draft, Problem } from './report.ts';
import type { TrackerRead } from './tracker-read.ts';
import type { NewsActions } from './watch-part.ts';

/** How far a report has come; `target` says which one is spoken of. */
export type Report =
  | { readonly at: 'none' }
  | {
      readonly at: 'writing';
      readonly target: string;
      readonly problems: readonly Problem[];
      /** Why the last attempt to send failed. */
      readonly error?: KinerjaError;
    }
  | { readonly at: 'submitting'; readonly target: string }
  | { readonly at: 'queued' | 'done'; readonly target: string; readonly code: string }
  /** It had been stored on the device, and the receiver will not take it. */
  | { readonly at: 'refused'; readonly target: string; readonly error: KinerjaError };

/** A plan as the person sees it, with what he is about to report. */
export interface Shown extends TrackerRead {
  readonly report: Report;
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Reports on this device only, by id. */
  readonly queued: ReadonlySet<string>;
  /** Targets whose months somebody looks at. */
  readonly opened: ReadonlySet<string>;
  readonly drawing: Drawing;
  readonly news: News | undefined;
  /** What came is not shown yet, because somebody is writing. */
  readonly held: boolean;
  readonly readonly: boolean;
  readonly today: string;
}

export interface ShownActions extends ReportActions {
  /** Opens the form of that target. */
  readonly open: (target: Target) => void;
  /** The months of a target are looked at, or no longer. */
  readonly look: (target: string, isOpen: boolean) => void;
  readonly news: NewsActions;
}
