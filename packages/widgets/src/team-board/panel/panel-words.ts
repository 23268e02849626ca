import type { ConditionCheck, FollowUpJudgement, Role } from '@kinerja/core/cycle';
import type { EvaluationAction, EvaluationStage } from '@kinerja/core/cycle';
import type { Told } from '../../shared/plan-body.ts';
import type { PanelAction } from './panel-actions.ts';

/** What core says of an act, by place and rule, or by rule alone. */
export const problemKeys = [
  'ground.required',
  'rule.required',
  'remark.required',
  'followUps.required',
  'to.not-offered',
  'to.unchanged',
  'path.unknown-path',
  'from.conflict',
  'by.person-concerned',
  'stage.decided',
  'decisions.undecided',
  'adjustment.other-step',
  'id.other-rater',
  'id.duplicate',
  'role.not-allowed',
  'role.not-offered',
  'by.not-allowed',
  'too-many',
  'calibrated.required',
  'self.required',
  'today.too-early',
  'today.too-late',
  'scheme.other-scheme',
  'stage.not-agreed',
  'period.out-of-range',
  'other',
] as const;
export type ProblemKey = (typeof problemKeys)[number];

/** What is asked before something is done. */
export interface ActWords {
  readonly button: string;
  /** The act inside of a sentence. */
  readonly name: string;
  readonly ask: (name: string) => Told;
  /** Said where it cannot be taken back. */
  readonly final?: string;
  readonly yes: string;
  readonly done: string;
}

type VoiceId = 'supervisor' | 'self' | 'peer' | 'subordinate' | 'third-party' | 'citizens' | 'targets';
type RaterStatus = 'nominated' | 'approved' | 'declined' | 'heard';

/** Words for reading one person's evaluation. */
export interface ReadingWords {
  readonly absent: Told;
  readonly noPlan: Told;
  /** Names a table under a heading of the same words. */
  readonly tableOf: (title: string) => string;
  readonly unknownScheme: (id: string) => Told;
  readonly stranger: Told;
  readonly aboutYourself: Told;
  readonly notOpened: Told;
  readonly notAgreed: Told;
  readonly stage: string;
  readonly stages: { readonly [Stage in EvaluationStage]: string };
  /** Who has to do what now. */
  readonly waits: { readonly [Stage in EvaluationStage]: (employee: string, supervisor: string) => string };
  readonly ratedBy: (name: string) => string;
  readonly kinds: { readonly periodic: string; readonly annual: string };
  readonly openPlan: string;
  readonly openPlanOf: (position: string) => string;
  readonly openRating: string;
  readonly openRatingOf: (position: string) => string;
  readonly returnUntil: (day: string, certain: boolean) => string;
  readonly objectionUntil: (day: string) => string;
  readonly objectionOver: (day: string) => string;
  readonly objectedOn: (day: string, workingDays: number, certain: boolean) => string;
  readonly noTerm: string;
  readonly roles: { readonly [R in Role]: string };
  readonly voices: { readonly [V in VoiceId]: string };
  readonly axes: { readonly results: string; readonly behaviour: string };
  readonly ratersTitle: string;
  readonly raterStatus: { readonly [S in RaterStatus]: string };
  readonly raterButtons: { readonly 'approve-rater': string; readonly 'decline-rater': string };
  readonly notYet: string;
  readonly anonymous: string;
  readonly noRaters: string;
  readonly voicesTitle: string;
  readonly voicesColumns: readonly string[];
  readonly voicesLater: string;
  readonly voicesNone: string;
  readonly countsWith: (voice: string, into: string) => string;
  readonly tooFew: (voice: string) => string;
  readonly comments: (count: number) => string;
  readonly strengths: string;
  readonly improvements: string;
  readonly note: string;
  readonly joint: string;
  readonly jointOf: (scheme: string) => string;
  readonly noJoint: (voices: string) => string;
  readonly ledgerTitle: string;
  readonly ledgerColumns: readonly [string, string, string, string];
  readonly notRated: string;
  readonly predicate: string;
  readonly changesTitle: string;
  readonly noChanges: string;
  readonly changed: (from: string, to: string) => string;
  readonly changeStages: { readonly calibration: string; readonly decision: string };
  readonly ground: string;
  readonly rule: string;
  readonly why: (title: string, value: string) => string;
  readonly lensTitle: string;
  readonly lensIntro: string;
  readonly lensFew: string;
  readonly lensColumns: (name: string, others: number) => readonly string[];
  readonly lensMean: string;
  readonly lensTop: string;
  readonly lensBottom: string;
  readonly lensSame: string;
  readonly objectionTitle: string;
  readonly item: (number: number) => string;
  readonly claims: (place: string, value: string) => string;
  readonly decisionGround: string;
  readonly verdicts: { readonly kept: string; readonly changed: string };
  readonly followTitle: string;
  readonly noFollowUps: string;
  readonly noneInScheme: (scheme: string) => string;
  readonly followStates: { readonly [S in FollowUpJudgement['state']]: string };
  readonly conditionStates: { readonly [S in ConditionCheck['state']]: string };
  readonly conditions: {
    readonly [C in ConditionCheck['condition']]: (needed: string, actual: string) => string;
  };
  readonly forEverybody: string;
  readonly unknown: string;
  readonly history: (count: number) => string;
  readonly noHistory: string;
  readonly did: { readonly [Action in EvaluationAction]: string };
}

/** Words for doing something with it. */
export interface ActingWords {
  readonly actsTitle: string;
  readonly acts: { readonly [Action in PanelAction | 'open']: ActWords };
  readonly nothingToDo: string;
  readonly notYetBecause: (act: string, why: string) => string;
  readonly problems: { readonly [Key in ProblemKey]: (fact: string) => string };
  readonly noNominee: string;
  readonly noRole: string;
  readonly mend: string;
  readonly kept: string;
  readonly reload: string;
  readonly sending: string;
  readonly back: string;
  readonly code: (code: string) => string;
  readonly queued: (code: string) => Told;
  readonly conflict: Told;
  readonly conflictAgain: string;
  readonly conflictOver: string;
  readonly meanwhile: string;
  readonly again: string;
  readonly understood: string;
  readonly choose: string;
  readonly place: string;
  readonly toLevel: string;
  readonly groundLabel: string;
  readonly groundHint: string;
  readonly lawLabel: string;
  readonly lawHint: string;
  readonly articleLabel: string;
  readonly noCalibration: string;
  readonly changeNumber: (number: number) => string;
  readonly addChange: string;
  readonly removeChange: string;
  readonly before: string;
  readonly after: string;
  readonly samePredicate: (predicate: string) => string;
  readonly otherPredicate: (before: string, after: string) => string;
  readonly spreadTitle: (people: number) => string;
  readonly spreadColumns: readonly string[];
  readonly verdictLabel: string;
  readonly decisionGroundLabel: string;
  readonly decisionGroundHint: string;
  readonly nominee: string;
  readonly nomineeHint: string;
  readonly nomineeRole: string;
  readonly followLegend: string;
  readonly remarkLabel: string;
  readonly remarkHint: string;
  readonly stretchLabel: string;
  readonly stretchHint: string;
}

export interface PanelWords extends ReadingWords, ActingWords {}
