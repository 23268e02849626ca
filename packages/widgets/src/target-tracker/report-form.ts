import { html, nothing, type TemplateResult } from 'lit';
import { choicePart, mendPart } from '../parts/field.ts';
import { evidencePart } from './evidence-part.ts';
import { obstaclePart } from './obstacle-part.ts';
import { isRatio } from './report.ts';
import { type ReportActions, type ReportForm, errorOf, inputPart, paragraphPart } from './report-fields.ts';
import type { ReportWords } from './tracker-words.ts';

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
  const kind = { kind: 'decimal' } as const;
  return html`${inputPart({ ...value, ...kind }, form, actions)}
  ${ratio ? inputPart({ ...whole, ...kind }, form, actions) : nothing}`;
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
    ${inputPart({ ...on, kind: 'date', minimum: first, maximum: last }, form, actions)}
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
