import type { PlanAction, Role } from '@kinerja/core/cycle';
import type { Plan } from '@kinerja/core/evaluation';
import type { Told } from '../shared/plan-body.ts';

/** What the form itself asks of a field. */
export type LocalRule = 'result' | 'name' | 'target' | 'minimum' | 'maximum' | 'range' | 'weight' | 'month';

/** What core says of a plan, by property and rule. */
export const ruleKeys = [
  'targets.sum',
  'id.duplicate',
  'weight.required',
  'weight.not-in-scheme',
  'goal.required',
  'goal.not-in-scheme',
  'goal.unknown',
  'standard.required',
  'standard.unknown',
  'indicator.not-in-standard',
  'breakdown.months-add-up',
  'breakdown.last-month',
  'breakdown.month',
  'breakdown.required',
  'breakdown.unsupported',
  'alignment.unknown-target',
  'provisional.not-in-scheme',
  'provisional.unconfirmed',
  'provisional.not-provisional',
  'superior.required',
  'superior.not-agreed',
  'superior.other-plan',
  'supervisor.about-oneself',
  'scheme.other-scheme',
  'regulation.other-regulation',
  'absences.out-of-range',
  'other',
] as const;
export type RuleKey = (typeof ruleKeys)[number];

/** A sentence with the way out; `apart`: by how much, `over`: whether too much. */
export type RuleSentence = (value: string, expected: string, apart: string, over: boolean) => string;

/** Properties of a target that may differ between two versions. */
export type Property =
  'result' | 'supports' | 'alignment' | 'goal' | 'standard' | 'weight' | 'indicator' | 'breakdown';

/** What is asked before something is done. */
export interface ActWords {
  readonly button: string;
  readonly ask: (name: string) => Told;
  /** Label and hint of the remark; absent where there is none. */
  readonly remark?: readonly [label: string, hint: string];
  readonly yes: string;
  readonly done: string;
}

/** Words for reading a plan. */
export interface ReadingWords {
  readonly heading: string;
  readonly absent: Told;
  readonly noScheme: Told;
  readonly unknownScheme: (id: string) => Told;
  readonly strangers: Told;
  readonly stages: { readonly [Stage in Plan['stage']]: string };
  readonly stage: string;
  /** Who has to do what now. */
  readonly waits: { readonly [Stage in Plan['stage']]: (employee: string, supervisor: string) => string };
  readonly provisionalTitle: string;
  readonly provisional: string;
  readonly returned: (name: string) => string;
  readonly revising: string;
  readonly targetsTitle: string;
  readonly weight: (percent: string) => string;
  readonly goal: string;
  readonly supports: string;
  readonly cascades: { readonly [Way in 'direct' | 'non-direct']: string };
  readonly fromStandard: string;
  readonly monthsTitle: string;
  readonly month: string;
  readonly monthTarget: string;
  readonly expectationsTitle: string;
  readonly noExpectations: string;
  readonly historyTitle: string;
  readonly noHistory: string;
  readonly did: { readonly [Action in PlanAction]: string };
  readonly roles: { readonly [R in Role]: string };
  readonly differencesTitle: string;
  readonly noDifferences: string;
  readonly changes: { readonly added: string; readonly removed: string; readonly changed: string };
  readonly properties: { readonly [P in Property]: string };
  readonly from: (property: string, before: string, after: string) => string;
  readonly empty: string;
  readonly none: string;
}

/** Words for writing a plan. */
export interface WritingWords {
  readonly writeTitle: string;
  readonly writeIntro: string;
  readonly isProvisional: string;
  readonly isProvisionalHint: string;
  readonly superiorEarly: (name: string) => string;
  readonly pickTitle: string;
  readonly pickOnly: string;
  readonly pickExamples: string;
  readonly position: string;
  readonly choosePosition: string;
  readonly pick: (count: number) => string;
  readonly picked: string;
  readonly addOwn: string;
  readonly target: (number: number) => string;
  readonly remove: string;
  readonly result: string;
  readonly resultHint: string;
  readonly name: string;
  readonly nameHint: string;
  readonly aspect: string;
  readonly direction: string;
  readonly accumulation: string;
  readonly unit: string;
  readonly unitHint: string;
  readonly value: (unit: string) => string;
  readonly minimum: string;
  readonly maximum: string;
  readonly weightLabel: string;
  readonly weightsSum: (sum: string) => string;
  readonly goalChoose: string;
  readonly aligned: string;
  readonly alignedHint: string;
  readonly alignedNone: string;
  readonly alignedGone: string;
  readonly supportsHint: string;
  readonly cascade: string;
  readonly monthsOn: string;
  readonly monthsOff: string;
  readonly monthsEven: string;
  readonly monthsNone: string;
  readonly monthsHint: string;
  readonly monthsFit: (sum: string) => string;
  readonly ofStandard: string;
  readonly expectationHint: string;
  readonly expectationsClosed: string;
}

/** Words for doing something with a plan. */
export interface ActingWords {
  readonly acts: { readonly [Action in Exclude<PlanAction, 'write'>]: ActWords };
  readonly optional: string;
  readonly remarkLacking: string;
  readonly save: string;
  readonly saved: string;
  readonly sending: string;
  readonly back: string;
  readonly print: string;
  readonly unsaved: string;
  readonly kept: string;
  readonly mend: string;
  /** Why the plan cannot be submitted, confirmed or agreed yet. */
  readonly missing: { readonly submit: string; readonly confirm: string; readonly agree: string };
  readonly noTargets: string;
  readonly inTarget: (number: number) => string;
  readonly local: { readonly [Rule in LocalRule]: string };
  readonly rules: { readonly [Key in RuleKey]: RuleSentence };
  readonly code: (code: string) => string;
  readonly queued: (code: string) => Told;
  readonly conflict: (revision: number, stage: string) => Told;
  readonly mine: string;
  readonly useMine: string;
  readonly useStored: string;
  readonly setAside: string;
  readonly asideTitle: string;
  readonly bringBack: string;
}

/** Words for what does not fit between the plan of a superior and those of the staff. */
export interface DebtWords {
  readonly title: string;
  readonly none: string;
  readonly noSuperior: string;
  readonly unsupported: (target: string) => string;
  readonly shortfall: (target: string, sum: string, over: string) => string;
  readonly excess: (target: string, sum: string, over: string) => string;
  readonly otherUnit: (target: string) => string;
  readonly missing: (target: string, name: string) => string;
  readonly changed: (target: string, name: string) => string;
  readonly provisional: (target: string, name: string) => string;
}

/** Words of the official form. */
export interface PrintWords {
  readonly title: string;
  readonly draft: string;
  readonly period: string;
  readonly rated: string;
  readonly rater: string;
  readonly name: string;
  readonly nip: string;
  readonly rank: string;
  /** What is filled in by hand. */
  readonly blank: string;
  readonly position: string;
  readonly unit: string;
  readonly results: string;
  readonly behaviour: string;
  readonly number: string;
  readonly superiorResult: string;
  readonly result: string;
  readonly aspect: string;
  readonly indicator: string;
  readonly target: string;
  readonly expectation: string;
  readonly place: string;
}

export interface PlanWords extends ReadingWords, WritingWords, ActingWords {
  readonly debt: DebtWords;
  readonly form: PrintWords;
}
