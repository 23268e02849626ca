import type { DayText, WorkingCalendar } from '../calendar/index.ts';
import type { Development } from '../records/development.ts';
import type { Evaluation } from '../records/evaluation.ts';
import type { Feedback } from '../records/feedback.ts';
import type { Plan } from '../records/plan.ts';
import type { Progress } from '../records/progress.ts';
import type { Scheme } from '../schemes/scheme.ts';
import type { DueAction, DueTerm } from './deadlines.ts';
import type { Stretch } from './stretches.ts';

/** What is known of a period: every record that may tell that something was done. */
export interface CycleState {
  /** The one in force: plans and what is not begun yet go by it. */
  readonly scheme: Scheme;
  /** Others that evaluations were opened with; each goes by its own version, and without it nothing is due of it. */
  readonly schemes?: readonly Scheme[];
  readonly period: Stretch;
  readonly plans: readonly Plan[];
  readonly evaluations: readonly Evaluation[];
  readonly progress: readonly Progress[];
  readonly feedback: readonly Feedback[];
  readonly development?: readonly Development[];
}

/** The day, the calendar that the portal supplies, and how many days before its last day something is due soon. */
export interface DueOptions {
  readonly today: DayText;
  readonly calendar: WorkingCalendar;
  readonly soon: number;
  /** What is left out, e.g. because whoever looks does not see the records that tell whether it was done. */
  readonly without?: readonly DueAction[];
}

/** Which record something is to be done with; `null` where there is none yet. */
export type DueRecord = {
  readonly kind: 'plan' | 'evaluation' | 'feedback' | 'development';
  readonly id: string;
} | null;

/** Something not yet done, with its term. */
export interface Undone extends DueTerm {
  readonly action: DueAction;
  readonly record: DueRecord;
  /** Id of the employee whom it concerns. */
  readonly employee: string;
  readonly stretch?: Stretch;
  /** For a report: ids of the targets that nothing was reported on. */
  readonly targets?: readonly string[];
  /** A right that lapses, and no duty. */
  readonly optional?: true;
}
