import type { EvaluationAction } from '@kinerja/core/cycle';
import type { Role } from '@kinerja/core/cycle';
import type { Told } from '../../shared/plan-body.ts';

/** The voices of raters, as readers know them. */
export type RaterVoiceName = 'supervisor' | 'self' | 'peer' | 'subordinate' | 'third-party';

/** The words of an evaluation as its employee sees it. */
export interface EvaluatedWords {
  readonly noResult: Told;
  readonly unknownScheme: (id: string) => Told;
  readonly cycle: {
    readonly self: string;
    readonly rated: string;
    readonly calibrated: string;
    readonly released: string;
    readonly team: string;
  };
  readonly answerTitle: string;
  readonly handedOver: (day: string) => string;
  readonly acknowledged: (day: string) => string;
  readonly terms: { readonly return: string; readonly object: string };
  readonly until: (day: string) => string;
  readonly workingDaysLeft: (days: number) => string;
  readonly daysLeft: (days: number) => string;
  readonly lastDay: string;
  readonly over: string;
  readonly uncertain: string;
  readonly acknowledge: string;
  readonly acknowledgeHint: string;
  readonly object: string;
  readonly sending: string;
  readonly sent: { readonly [A in Extract<EvaluationAction, 'acknowledge' | 'object'>]: Told };
  readonly queued: (code: string) => Told;
  readonly kept: string;
  readonly receipt: (code: string) => string;
  readonly final: Told;
  readonly objectionTitle: string;
  readonly objectedOn: (day: string) => string;
  readonly waitsFor: (name: string) => string;
  readonly appealAuthority: string;
  readonly noTerm: string;
  readonly claimed: (what: string, from: string, to: string) => string;
  readonly ground: string;
  readonly verdict: { readonly kept: string; readonly changed: string };
  readonly decisionGround: string;
  readonly ledgerTitle: string;
  readonly ledgerIntro: string;
  readonly ledger: {
    readonly raw: string;
    readonly calibrated: string;
    readonly final: string;
    readonly predicate: string;
    readonly none: string;
    readonly change: (what: string, from: string, to: string) => string;
    readonly by: (who: string, day: string) => string;
  };
  readonly roles: { readonly [R in Role]: string };
  readonly voicesTitle: string;
  readonly voicesIntro: string;
  readonly voices: { readonly [V in RaterVoiceName]: string };
  readonly unable: string;
  readonly asWhole: string;
  readonly hidden: (voice: string) => string;
  readonly joined: (voice: string, into: string) => string;
  readonly tied: (voice: string) => string;
  readonly comments: (voice: string) => string;
  readonly noted: string;
  readonly notTold: (asked: string) => string;
  readonly followTitle: string;
  readonly noFollowUp: string;
  readonly develop: string;
  readonly history: string;
  readonly career: string;
  readonly print: string;
  readonly preparing: string;
}
