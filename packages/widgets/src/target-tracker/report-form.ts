import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Target } from '@kinerja/core/evaluation';
import { type FieldAria, type FieldFrame, choicePart, fieldPart, mendPart } from '../parts/field.ts';
import { type Draft, type Field, type Problem, isRatio } from './report.ts';
import type { ReportWords } from './target-tracker.words.ts';

/** The form of one report in finished words; days are `YYYY-MM-DD` for the control and in words for people. */
export interface ReportForm {
  readonly target: Target;
  readonly title: string;
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  readonly days: { readonly first: string; readonly last: string };
  readonly daysInWords: { readonly first: string; readonly last: string };
  readonly yes: string;
  readonly no: string;
  readonly sending: boolean;
  /** Why the last attempt to send failed. */
  readonly failure: string | undefined;
}

export interface ReportActions {
  readonly change: (field: Field, value: string) => void;
  readonly send: () => void;
  readonly cancel: () => void;
  /** Moves focus to the control of that id. */
  readonly go: (id: string) => void;
}

function errorOf(
  { problems, daysInWords: { first, last } }: ReportForm,
  words: ReportWords,
  field: Field,
): string {
  const problem = problems.find((each) => each.field === field);
  return problem ? words.rules[problem.rule](first, last) : '';
}

interface InputKind {
  readonly type: 'date' | 'number' | 'text' | 'url';
  readonly min?: string;
  readonly max?: string;
}

function inputPart(
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

function paragraphPart(frame: FieldFrame, form: ReportForm, actions: ReportActions): TemplateResult {
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

function valuePart(form: ReportForm, words: ReportWords, actions: ReportActions): TemplateResult {
  const { indicator } = form.target;
  if (indicator.direction === 'yes-no') {
    const choices = [
      { value: 'yes', label: form.yes },
      { value: 'no', label: form.no },
    ];
    const frame = { id: 'done', label: words.done, error: errorOf(form, words, 'done') };
    return choicePart(
      { ...frame, choices, chosen: form.draft.done },
      (value) => actions.change('done', value),
      form.sending,
    );
  }
  const ratio = isRatio(form.target);
  const label = ratio ? words.part : words.value(indicator.unit);
  const hint = words.valueHints[indicator.accumulation];
  const value = { id: 'value', label, hint, error: errorOf(form, words, 'value') };
  const whole = { id: 'of', label: words.of, error: errorOf(form, words, 'of') };
  const kind = { type: 'number', min: '0' } as const;
  return html`${inputPart(value, kind, form, actions)}
  ${ratio ? inputPart(whole, kind, form, actions) : nothing}`;
}

function evidencePart(form: ReportForm, words: ReportWords, actions: ReportActions): TemplateResult {
  const title = {
    id: 'title',
    label: words.title,
    hint: words.titleHint,
    error: errorOf(form, words, 'title'),
  };
  const url = { id: 'url', label: words.url, hint: words.urlHint, error: errorOf(form, words, 'url') };
  return html`<fieldset class="group stack">
    <legend class="field">${words.evidence}</legend>
    ${inputPart(title, { type: 'text' }, form, actions)} ${inputPart(url, { type: 'url' }, form, actions)}
  </fieldset>`;
}

function obstaclePart(form: ReportForm, words: ReportWords, actions: ReportActions): TemplateResult {
  const what = { id: 'what', label: words.what, error: errorOf(form, words, 'what') };
  const cause = { id: 'cause', label: words.cause, hint: words.causeHint };
  return html`<details class="group" ?open=${!!(form.draft.what || form.draft.cause)}>
    <summary>${words.obstacle}</summary>
    <div class="stack">${paragraphPart(what, form, actions)} ${paragraphPart(cause, form, actions)}</div>
  </details>`;
}

function buttonsPart(
  { sending, failure }: ReportForm,
  words: ReportWords,
  cancel: () => void,
): TemplateResult {
  return html`<div class="row">
    <button type="submit" class="primary" part="submit" aria-disabled=${sending ? 'true' : nothing}>
      ${sending ? words.sending : failure ? words.again : words.send}
    </button>
    ${sending ? nothing : html`<button type="button" @click=${cancel}>${words.cancel}</button>`}
  </div>`;
}

/** The form with which progress on one target is reported. */
export function reportFormPart(form: ReportForm, words: ReportWords, actions: ReportActions): TemplateResult {
  const send = (event: Event): void => {
    event.preventDefault();
    actions.send();
  };
  const { first, last } = form.days;
  const hint = words.between(form.daysInWords.first, form.daysInWords.last);
  const on = { id: 'on', label: words.on, hint, error: errorOf(form, words, 'on') };
  const note = { id: 'note', label: words.note };
  const mends = form.problems.map(({ field }) => ({ id: field, text: errorOf(form, words, field) }));
  return html`<form class="report stack" novalidate aria-labelledby="report-title" @submit=${send}>
    <h4 id="report-title" tabindex="-1">${form.title}</h4>
    ${mends.length ? mendPart(words.mend(mends.length), mends, actions.go) : nothing}
    ${inputPart(on, { type: 'date', min: first, max: last }, form, actions)}
    ${valuePart(form, words, actions)} ${paragraphPart(note, form, actions)}
    ${evidencePart(form, words, actions)} ${obstaclePart(form, words, actions)}
    ${
      form.failure
        ? html`<div class="notice danger" part="status" role="alert" tabindex="-1">
            <p>${form.failure}</p>
          </div>`
        : nothing
    }
    ${buttonsPart(form, words, actions.cancel)}
  </form>`;
}
