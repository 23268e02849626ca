import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Choice, type FieldFrame, fieldPart } from '../parts/field.ts';

/** One control with what stands around it. */
export interface Field extends FieldFrame {
  readonly value: string;
  readonly disabled: boolean;
}

type Change = (value: string) => void;

const typed = (event: Event): string => (event.target as HTMLInputElement).value;

/** A line of text, or a number. */
export function inputField(
  field: Field & { readonly kind?: 'number'; readonly length?: number },
  change: Change,
): TemplateResult {
  const number = field.kind === 'number';
  return fieldPart(
    field,
    ({ describedBy, invalid }) =>
      html`<input
        id=${field.id}
        type=${number ? 'number' : 'text'}
        step=${number ? 'any' : nothing}
        min=${number ? '0' : nothing}
        inputmode=${number ? 'decimal' : nothing}
        maxlength=${field.length ?? 500}
        autocomplete="off"
        .value=${live(field.value)}
        ?readonly=${field.disabled}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @input=${(event: Event) => change(typed(event))}
      />`,
  );
}

/** A paragraph. */
export function paragraphField(field: Field, change: Change): TemplateResult {
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
  field: Field & { readonly choices: readonly Choice[] },
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
