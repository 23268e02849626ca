import type { Records, Source } from '@kinerja/core';
import type { WorkingCalendar } from '@kinerja/core/calendar';
import type { Actor, EvaluationStage, PlanStage, Stretch } from '@kinerja/core/cycle';
import type { Scheme } from '@kinerja/core/schemes';
import type { CSSResultGroup, LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Localize } from '../shared/localize.ts';

type Plan = Records['plan'];
type Evaluation = Records['evaluation'];

/** Somebody of a team as the portal's own list of people names him or her; who has no plan is known by nothing else. */
export interface TeamPerson {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly unit?: string | undefined;
  /** Id of whom he or she is rated by: records are read supervisor by supervisor where everybody has one. */
  readonly supervisor?: string | undefined;
}

/** Records about somebody of the team that lie in the period. */
export interface PersonRecords {
  readonly plans: readonly Records['plan'][];
  readonly evaluations: readonly Records['evaluation'][];
  readonly progress: readonly Records['progress'][];
  readonly feedback: readonly Records['feedback'][];
}

/** Somebody of the team with all that is known of him or her; `read` once the records came. */
export interface Member extends PersonRecords {
  readonly person: TeamPerson;
  readonly read: boolean;
}

/** How far somebody is in the chosen stretch: the evaluation's stage, else the plan's, else that there is none. */
export type PersonStage = 'no-plan' | `plan-${PlanStage}` | EvaluationStage;

/** Records that a person's panel changed. */
export type PanelChange =
  | { readonly kind: 'plan'; readonly record: Plan }
  | { readonly kind: 'evaluation'; readonly record: Evaluation };

/** What the panel of one person is opened with; opened anew when any of it is another. */
export interface PanelGiven {
  readonly source: Source;
  readonly person: TeamPerson;
  /** Id of the evaluation of the chosen stretch; none where it was not opened. */
  readonly evaluation: string | undefined;
  /** Ids of the plans of the period. */
  readonly plans: readonly string[];
  /** Who looks, in what capacity: `supervisor` or `performance-team`. */
  readonly me: Actor;
  /** The one in force; an evaluation goes by the version that it was opened with, from `schemes`. */
  readonly scheme: Scheme;
  readonly schemes: readonly Scheme[];
  readonly calendar: WorkingCalendar | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What time it is, for the moment of an act. */
  readonly clock: () => Date;
  readonly localize: Localize;
  /**
   * All evaluations of the same stretch that the board holds, this one among them: what a proposed change would do to
   * the spread of the unit.
   */
  readonly others: readonly Evaluation[];
  /** Everybody of the unit, with what the board has read: of whom it has read nothing yet the panel reads it if need be. */
  readonly unit: readonly Member[];
  /** The days that the board is about. */
  readonly period: Stretch;
  /** The organisation's predicate, where it is known, e.g. `baik`. */
  readonly organisation: string | undefined;
  /** Tells the board of a record that was written, so that its row changes without another reading. */
  readonly changed: (change: PanelChange) => void;
  /** The person is done: the board takes the panel away and gives focus back to the row. */
  readonly close: () => void;
}

/** The panel of one person: state beside the board, drawn inside of it; it registers no element. */
export interface Panel extends ReactiveController {
  /** Opens on somebody; events (`kinerja-submitted`, `kinerja-failed` …) are fired from the host. */
  show(given: PanelGiven): void;
  /** Whether something was written here that is not saved: the board asks before it opens another person. */
  readonly dirty: boolean;
  /** What stands inside of the board's own `<section>` with a heading of level 3 that can take focus (`tabindex="-1"`). */
  render(): TemplateResult;
}

/** What `panel/panel.ts` exports: loaded when the first person is opened. */
export interface PanelModule {
  readonly openPanel: (host: LitElement) => Panel;
  /** Adopted by the board's shadow root beside its own. */
  readonly panelStyles: CSSResultGroup;
}
