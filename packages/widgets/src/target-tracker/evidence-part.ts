import { html, nothing, type TemplateResult } from 'lit';
import { type FieldAria, fieldPart } from '../parts/field.ts';
import { type ReportActions, type ReportForm, errorOf, inputPart } from './report-fields.ts';
import type { EvidenceWords, ReportWords } from './tracker-words.ts';

function chosenPart({ draft, size, sending }: ReportForm, words: EvidenceWords, remove: () => void) {
  const { file } = draft;
  if (file === undefined) return nothing;
  if (typeof file === 'string') return html`<p>${words[file]}</p>`;
  const drop = ({ target }: Event): void => {
    // The button goes, and would take the focus with it.
    (target as HTMLElement).closest('fieldset')?.querySelector<HTMLElement>('#file')?.focus();
    remove();
  };
  return html`<p><strong>${words.chosen(file.name, size(file.size))}</strong></p>
    ${
      file.sha256
        ? html`<p class="muted">${words.hash}<br /><code>${file.sha256}</code></p>`
        : html`<p class="muted">${words.noHash}</p>`
    }
    ${sending ? nothing : html`<button type="button" @click=${drop}>${words.remove}</button>`}`;
}

function filePart(form: ReportForm, words: EvidenceWords, actions: ReportActions): TemplateResult {
  const choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) actions.file(file);
    // The same file may be chosen again after it was taken away.
    input.value = '';
  };
  const control = ({ describedBy }: FieldAria): TemplateResult =>
    html`<input
      id="file"
      type="file"
      aria-describedby=${describedBy}
      ?disabled=${form.sending}
      @change=${choose}
    />`;
  return html`${fieldPart({ id: 'file', label: words.label, hint: words.hint }, control)}
    <div class="stack chosen" role="status">${chosenPart(form, words, () => actions.file(undefined))}</div>`;
}

/** What shows that a report is true: a name, a link, and a file that is described and stays with the person. */
export function evidencePart(form: ReportForm, words: ReportWords, actions: ReportActions): TemplateResult {
  const title = {
    id: 'title',
    label: words.title,
    hint: words.titleHint,
    error: errorOf(form, words, 'title'),
  };
  const url = { id: 'url', label: words.url, hint: words.urlHint, error: errorOf(form, words, 'url') };
  return html`<fieldset class="group stack">
    <legend class="field">${words.evidence}</legend>
    ${inputPart(title, form, actions)} ${inputPart({ ...url, kind: 'url', length: 2000 }, form, actions)}
    ${filePart(form, words.evidenceFile, actions)}
  </fieldset>`;
}
