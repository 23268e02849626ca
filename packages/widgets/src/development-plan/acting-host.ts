import type { Source } from '@kinerja/core';
import type { Development } from '@kinerja/core/cycle';
import type { PlanDraft, TaskDraft } from './draft.ts';
import type { Shown, Work } from './shown.ts';

/** A widget in which somebody works on a development plan. */
export interface ActingHost extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly source: Source | undefined;
  readonly planId: string;
  readonly clock: () => Date;
  /** What is on the page now, if a plan is. */
  readonly shown: Shown | undefined;
  work: Work;
  draft: PlanDraft | undefined;
  tasks: Readonly<Record<string, TaskDraft>>;
  restored: boolean;
  queued: ReadonlySet<string>;
  /** Shows a record as a stored one. */
  adopt(record: Development): void;
  /** Reads again behind what is shown. */
  refresh(): Promise<void>;
  /** Moves focus once all is rendered. */
  focusOn(selector: string): Promise<void>;
}
