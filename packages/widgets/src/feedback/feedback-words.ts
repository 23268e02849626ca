import type { Feedback, FeedbackAction, Role } from '@kinerja/core/cycle';
import type { PersonalDataKind } from '@kinerja/core/privacy';
import type { Told } from '../shared/plan-body.ts';
import type { Field } from './draft.ts';

/** What one task is called. */
export interface TaskWords {
  readonly button: string;
  readonly title: string;
  readonly send: string;
  readonly done: string;
}

/** The words of the form. */
export interface FormWords {
  readonly labels: Readonly<Record<Field, string>>;
  /** Of the note, which is something else in every task. */
  readonly notes: { readonly [A in 'request' | 'check-in']: string };
  readonly hints: { readonly [F in 'strengths' | 'improvements']: string };
  readonly mayBeEmpty: (label: string) => string;
  readonly required: Readonly<Record<Field, string>>;
  readonly other: string;
  readonly prompts: (list: string) => string;
  readonly choose: string;
  readonly anonymous: string;
  /** What it means here, plainly. */
  readonly anonymity: (role: string) => string;
  /** Where it is not possible. */
  readonly named: string;
  readonly adviceTitle: string;
  readonly personal: (kinds: string) => string;
  readonly personalKinds: Readonly<Record<PersonalDataKind, string>>;
  readonly mask: string;
  readonly sending: string;
  readonly again: string;
  readonly cancel: string;
  readonly mend: (count: number) => string;
  readonly kept: string;
  readonly conflict: string;
}

export interface FeedbackWords {
  readonly heading: string;
  readonly absent: Told;
  readonly noScheme: Told;
  readonly unknownScheme: (id: string) => Told;
  /** Why somebody can only read. */
  readonly onlyReading: Told;
  readonly timeline: string;
  readonly none: string;
  readonly filter: string;
  readonly all: string;
  readonly showing: (shown: number, all: number) => string;
  readonly general: string;
  readonly target: (name: string) => string;
  readonly value: (name: string) => string;
  readonly targets: string;
  readonly values: string;
  readonly kinds: Readonly<Record<Feedback['kind'], string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly anonymous: string;
  readonly to: string;
  readonly strengths: string;
  readonly improvements: string;
  readonly unanswered: string;
  readonly read: (day: string) => string;
  readonly notSent: string;
  readonly waiting: (count: number) => string;
  readonly tasks: Readonly<Record<FeedbackAction, TaskWords>>;
  readonly received: (code: string) => string;
  readonly stored: (code: string) => Told;
  readonly form: FormWords;
}
