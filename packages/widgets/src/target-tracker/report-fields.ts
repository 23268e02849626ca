import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Target } from '@kinerja/core/evaluation';
import { type FieldAria, type FieldFrame, fieldPart } from '../parts/field.ts';
import type { Draft, Field, Problem } from './report.ts';
import type { ReportWords } from './tracker-words.ts';

/** The form of one report in finished words; days are `YYYY-MM-DD` for the control and in words for people. */
export interface ReportForm {
  readonly target: Target;
  readonly title: string;
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  readonly days: { readonly first: string; readonly last: string };
  readonly daysInWords: { readonly first: string; readonly last: string };
  /** Kinds of obstacle that the scheme knows, in words. */
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  /** How a number of bytes is written. */
  readonly size: (bytes: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly sending: boolean;
  /** Why the last attempt to send failed. */
  readonly failure: string | undefined;
}

export interface ReportActions {
  readonly change: (field: Field, value: string) => void;
  /** Describes a file that was chosen, or takes it away. */
  readonly file: (file: File | undefined) => void;
  /** Other answers to "why?"; `go` says which control gets focus. */
  readonly whys: (whys: readonly string[], go?: string) => void;
  readonly send: () => void;
  readonly cancel: () => void;
  /** Moves focus to the control of that id. */
  readonly go: (id: string) => void;
}

/** What is wrong with a field, in words; empty when nothing is. */
export function errorOf(
  { problems, daysInWords: { first, last } }: ReportForm,
  words: ReportWords,
  field: Field,
): string {
  const problem = problems.find((each) => each.field === field);
  return problem ? words.rules[problem.rule](first, last) : '';
}

/** What kind of line a field is. */
export interface InputKind {
  readonly type: 'date' | 'number' | 'text' | 'url';
  readonly min?: string;
  readonly max?: string;
}

/** A field of one line. */
export function inputPart(
  frame: FieldFrame,
  kind: InputKind,
  form: ReportForm,
  actions: ReportActions,
): TemplateResult {
  const field = frame.id as Field;
  const control = ({ describedBy, invalid }: FieldAria): TemplateResult =>
    html`<input
      id=${field}
      type=${kind.type}
      min=${kind.min ?? nothing}
      max=${kind.max ?? nothing}
      step=${kind.type === 'number' ? 'any' : nothing}
      inputmode=${kind.type === 'number' ? 'decimal' : nothing}
      maxlength=${kind.type === 'url' ? 2000 : 500}
      autocomplete="off"
      .value=${live(form.draft[field])}
      ?readonly=${form.sending}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      @input=${(event: Event) => actions.change(field, (event.target as HTMLInputElement).value)}
    />`;
  return fieldPart(frame, control);
}

/** A field of several lines. */
export function paragraphPart(frame: FieldFrame, form: ReportForm, actions: ReportActions): TemplateResult {
  const field = frame.id as Field;
  const control = ({ describedBy, invalid }: FieldAria): TemplateResult =>
    html`<textarea
      id=${field}
      maxlength="4000"
      rows="3"
      .value=${live(form.draft[field])}
      ?readonly=${form.sending}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      @input=${(event: Event) => actions.change(field, (event.target as HTMLTextAreaElement).value)}
    ></textarea>`;
  return fieldPart(frame, control);
}
