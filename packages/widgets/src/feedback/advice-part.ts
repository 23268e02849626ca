import { findPersonalData } from '@kinerja/core/privacy';
import { html, nothing, type TemplateResult } from 'lit';
import { type Advised, adviceFor } from './advice.ts';
import type { Draft, Field } from './draft.ts';
import type { Shown } from './shown.ts';

export interface AdviceActions {
  /** The text was written to its end, for now. */
  readonly leave: (field: Field) => void;
  /** Puts a word in the place of everything personal that was found. */
  readonly mask: (field: Field) => void;
}

const isAdvised = (field: Field): field is Advised =>
  field === 'strengths' || field === 'improvements' || field === 'note';

function personalPart(
  field: Field,
  text: string,
  { words }: Shown,
  { mask }: AdviceActions,
): TemplateResult | typeof nothing {
  const { personal, personalKinds, mask: label } = words.form;
  const kinds = [...new Set(findPersonalData(text).map(({ kind }) => personalKinds[kind]))];
  if (kinds.length === 0) return nothing;
  return html`<div class="notice warning personal" data-personal=${field}>
    <p>${personal(kinds.join(', '))}</p>
    <div class="row"><button type="button" @click=${() => mask(field)}>${label}</button></div>
  </div>`;
}

/** Help with the wording, once the text was left, and a warning of personal data, at once. Neither hinders. */
export function advicePart(field: Field, draft: Draft, shown: Shown, actions: AdviceActions): TemplateResult {
  const { localize, words } = shown;
  const left = isAdvised(field) && draft.left.includes(field);
  const advice = left ? adviceFor(field, draft) : [];
  return html`<div class="advice" id=${`${field}-advice`} role="status">
    ${personalPart(field, draft[field], shown, actions)}
    ${
      advice.length
        ? html`<p class="muted">${words.form.adviceTitle}</p>
            <ul>
              ${advice.map(
                ({ rule, found }) =>
                  html`<li data-advice=${rule.id}>${localize.words(rule.words)(found)}</li>`,
              )}
            </ul>`
        : nothing
    }
  </div>`;
}
