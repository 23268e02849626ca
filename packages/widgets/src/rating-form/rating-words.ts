import type { Plan } from '@kinerja/core/evaluation';
import type { Told } from '../shared/plan-body.ts';

/** What differs between the supervisor's rating and the employee's own. */
export interface RoleWords {
  readonly heading: string;
  readonly item: string;
  readonly finish: string;
  readonly confirm: (predicate: string, name: string) => Told;
  readonly confirmYes: string;
  readonly final: (day: string) => Told;
}

export interface RatingWords {
  readonly roles: { readonly [Role in 'supervisor' | 'self']: RoleWords };
  readonly absent: Told;
  readonly absentEvaluation: Told;
  readonly stages: { readonly [Stage in Exclude<Plan['stage'], 'agreed'>]: Told };
  readonly otherRater: Told;
  readonly needsEvaluation: Told;
  readonly unknownRole: (role: string) => Told;
  readonly unknownScheme: (id: string) => Told;
  readonly resumed: (day: string, revision: number) => string;
  readonly resultsTitle: string;
  readonly resultsIntro: string;
  readonly behaviourTitle: string;
  readonly behaviourIntro: string;
  readonly verdictTitle: string;
  readonly verdictIntro: string;
  readonly feedbackTitle: string;
  readonly note: string;
  readonly reason: string;
  readonly unable: string;
  readonly quality: string;
  readonly evidenceTitle: string;
  readonly proposal: (level: string) => string;
  readonly proposalLabel: string;
  readonly proposalBasis: (source: string) => string;
  readonly noProposal: string;
  readonly count: (below: number, meets: number, exceeds: number, none: number) => string;
  readonly countUnable: (unable: number) => string;
  readonly overallResults: string;
  readonly overallBehaviour: string;
  readonly overallHint: string;
  readonly preview: (predicate: string) => string;
  readonly previewMissing: (what: string) => string;
  readonly missingTitle: string;
  readonly required: string;
  readonly optional: string;
  readonly strengths: string;
  readonly strengthsHint: string;
  readonly improvements: string;
  readonly improvementsHint: string;
  readonly save: string;
  readonly saving: string;
  readonly back: string;
  readonly confirmUnrated: (names: string) => string;
  readonly mend: string;
  readonly choose: (what: string) => string;
  readonly unsaved: string;
  readonly keeps: string;
  readonly restored: string;
  readonly lens: string;
  readonly lensReading: string;
  readonly saved: (code: string) => Told;
  readonly stored: (code: string) => Told;
  readonly kept: string;
  readonly conflict: (day: string, revision: number) => Told;
  readonly conflictFinal: (day: string) => Told;
  readonly difference: (name: string, mine: string, theirs: string) => string;
  readonly empty: string;
  readonly noDifference: string;
  readonly useMine: string;
  readonly useStored: string;
  readonly setAside: string;
  readonly bringBack: string;
  readonly asideTitle: string;
}
