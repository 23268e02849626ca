import type { Development, DevelopmentAction, DevelopmentKind, DevelopmentStage } from '@kinerja/core/cycle';
import type { Told } from '../shared/plan-body.ts';
import type { Field, Problem } from './draft.ts';

type Progress = Development['checkIns'][number]['progress'];
type Result = NonNullable<Development['outcome']>['result'];

/** What one act is called. */
export interface ActWords {
  readonly button: string;
  readonly title: string;
  readonly send: string;
  readonly done: string;
  /** What it means, where that has to be said before. */
  readonly means: string;
  /** As history tells it. */
  readonly past: string;
}

/** The words of weak items. */
export interface WeakWords {
  readonly title: string;
  readonly text: string;
  readonly none: string;
  readonly judged: (predicate: string) => string;
  readonly why: string;
  readonly saidIn: { readonly [S in 'rating' | 'feedback']: (day: string) => string };
  readonly choose: string;
  readonly chosen: string;
  readonly potential: string;
  readonly grounds: string;
  readonly due: string;
  readonly mayBeDue: string;
  readonly basis: (law: string, place: string, status: string) => string;
}

/** The words of the form of a plan. */
export interface FormWords {
  readonly title: string;
  readonly choices: string;
  readonly choicesHint: string;
  readonly other: string;
  readonly aim: string;
  readonly aimHint: string;
  /** The aim that is proposed for something. */
  readonly aimFor: (what: string) => string;
  readonly ideas: string;
  readonly ideasHint: string;
  readonly own: string;
  readonly kind: string;
  readonly what: string;
  readonly hours: string;
  readonly remove: string;
  readonly removeArea: string;
  readonly time: string;
  readonly from: string;
  readonly to: string;
  readonly every: string;
  readonly everyDays: (days: number) => string;
  readonly save: string;
  readonly cancel: string;
  readonly kept: string;
  readonly restored: string;
  readonly useStored: string;
}

export interface DevelopmentWords {
  readonly heading: string;
  readonly absent: Told;
  readonly unknownScheme: (id: string) => Told;
  readonly none: Told;
  readonly onlyReading: string;
  readonly roles: { readonly [R in 'employee' | 'supervisor']: string };
  readonly general: string;
  readonly axes: { readonly [A in 'results' | 'behaviour']: string };
  readonly begin: { readonly [R in 'employee' | 'supervisor']: string };
  readonly edit: string;
  readonly print: string;
  readonly stages: Readonly<Record<DevelopmentStage, Told>>;
  /** Whose turn it is with an offer. */
  readonly waitsFor: (who: string) => string;
  readonly kinds: Readonly<Record<DevelopmentKind, string>>;
  readonly progress: Readonly<Record<Progress, string>>;
  readonly results: Readonly<Record<Result, string>>;
  readonly notYet: string;
  readonly glance: string;
  readonly carriedOut: (done: number, all: number) => string;
  readonly left: (days: number) => string;
  readonly beginsIn: (days: number) => string;
  readonly next: string;
  readonly timeline: string;
  readonly timelineMeans: (period: string, checkIns: number) => string;
  readonly today: string;
  readonly nextMark: string;
  /** The mark of the day that was the end before an extension. */
  readonly formerEnd: string;
  readonly hours: (planned: string, least: string) => string;
  readonly areas: string;
  readonly activities: string;
  readonly isDone: string;
  readonly serves: string;
  readonly jp: (hours: string) => string;
  readonly checkIns: string;
  readonly noCheckIns: string;
  readonly doneThen: string;
  readonly extended: (from: string, to: string) => string;
  readonly outcome: string;
  readonly ground: string;
  readonly reply: string;
  readonly history: string;
  readonly earlier: string;
  readonly notSent: string;
  readonly waiting: (count: number) => string;
  readonly acts: Readonly<Record<DevelopmentAction, ActWords>>;
  readonly fields: Readonly<Record<Field, string>>;
  readonly remarks: { readonly [A in 'extend' | 'return' | 'withdraw' | 'reply']: string };
  readonly mayBeEmpty: (label: string) => string;
  readonly problems: Readonly<Record<Problem['rule'], string>>;
  readonly mend: (count: number) => string;
  readonly received: (code: string) => string;
  readonly stored: (code: string) => Told;
  readonly sending: string;
  readonly again: string;
  readonly kept: string;
  readonly conflict: string;
  readonly weak: WeakWords;
  readonly form: FormWords;
}
