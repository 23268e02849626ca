import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Choice, type FieldFrame, fieldPart } from '../parts/field.ts';

/** One control with what stands around it. */
export interface Control extends FieldFrame {
  readonly value: string;
  readonly disabled: boolean;
}

type Change = (value: string) => void;

const typed = (event: Event): string => (event.target as HTMLInputElement).value;

/** A line of text, a number or a day. */
export function lineField(
  field: Control & { readonly kind?: 'date' | 'decimal'; readonly minimum?: string },
  change: Change,
): TemplateResult {
  const { id, kind, minimum = '', value, disabled } = field;
  return fieldPart(
    field,
    ({ describedBy, invalid }) =>
      html`<input
        id=${id}
        type=${kind === 'date' ? 'date' : 'text'}
        inputmode=${kind === 'decimal' ? 'decimal' : 'text'}
        min=${minimum}
        maxlength="500"
        autocomplete="off"
        .value=${live(value)}
        ?readonly=${disabled}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @input=${(event: Event) => change(typed(event))}
      />`,
  );
}

/** A paragraph. */
export function paragraphField(field: Control, change: Change): TemplateResult {
  return fieldPart(
    field,
    ({ describedBy, invalid }) =>
      html`<textarea
        id=${field.id}
        rows="3"
        maxlength="4000"
        .value=${live(field.value)}
        ?readonly=${field.disabled}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @input=${(event: Event) => change(typed(event))}
      ></textarea>`,
  );
}

/** One of a few. */
export function selectField(
  field: Control & { readonly choices: readonly Choice[] },
  change: Change,
): TemplateResult {
  return fieldPart(
    field,
    ({ describedBy, invalid }) =>
      html`<select
        id=${field.id}
        ?disabled=${field.disabled}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${(event: Event) => change(typed(event))}
      >
        ${field.choices.map(
          ({ value, label }) =>
            html`<option value=${value} .selected=${live(value === field.value)}>${label}</option>`,
        )}
      </select>`,
  );
}

/** One thing that is so or not, with what stands under its name. */
export function checkField(
  field: {
    readonly id: string;
    readonly checked: boolean;
    readonly disabled: boolean;
    readonly label: TemplateResult | string;
  },
  change: (checked: boolean) => void,
): TemplateResult {
  return html`<label class="choice wide" part="option">
    <input
      type="checkbox"
      id=${field.id}
      .checked=${live(field.checked)}
      ?disabled=${field.disabled}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <span>${field.label}</span>
  </label>`;
}
